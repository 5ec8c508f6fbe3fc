package org.waymark.reference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waymark.shared.Row;

/** Reads the postcode directory, a part at a time, so that it never stands in memory as rows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostcodeReader {

    private static final int AT_ONCE = 20_000;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The directory as it is; the same when no file was loaded since. */
    public PostcodeTable load(PostcodeTable before) {
        long stamp =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT COALESCE(MAX(id), 0), 0 FROM postcode_load")
                                        .getResultList())
                        .get(0)
                        .number(0);
        if (stamp == before.stamp()) {
            return before;
        }
        PostcodeTable.Builder table = new PostcodeTable.Builder(stamp);
        String last = "";
        List<Row> rows = after(last);
        while (!rows.isEmpty()) {
            rows.forEach(row -> table.add(row.text(0), row.text(1)));
            last = rows.get(rows.size() - 1).text(0);
            rows = after(last);
        }
        return table.build();
    }

    private List<Row> after(String last) {
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT postcode, area_code FROM postcode_directory WHERE postcode >"
                                        + " ? ORDER BY postcode LIMIT "
                                        + AT_ONCE)
                        .setParameter(1, last)
                        .getResultList());
    }
}
