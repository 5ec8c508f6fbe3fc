package org.waymark.outcome;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.shared.Columns;

/** The measurements of one case, reached through the case. */
@Stateless
@Guarded
public class MeasurementQuery {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseAccess cases;

    /**
     * The answer to one item at one time.
     *
     * @param first is it the first answer of its measurement?
     * @param code the item
     * @param score null when it was not asked
     * @param superseded it was corrected later and does not count
     * @param correctionReason why this one took the place of another; null otherwise
     */
    public record Row(
            long measurementId,
            boolean first,
            Measurement.Point point,
            Measurement.Informant informant,
            Instant at,
            String by,
            String code,
            String item,
            Integer score,
            boolean superseded,
            String correctionReason) {}

    /** All that was asked, what was corrected included; oldest first, items in their order. */
    @Needs(Right.CASE_WORK)
    public List<Row> of(String reference) {
        CaseAccess.Found found = cases.open(reference, "outcomes read");
        List<Row> rows = new ArrayList<>();
        long before = 0;
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT m.id, m.point, m.at, a.display_name, i.label, v.score,"
                                        + " m.superseded_at, m.correction_reason, i.item,"
                                        + " m.informant FROM"
                                        + " measurement m JOIN measurement_value v ON"
                                        + " v.measurement_id = m.id JOIN instrument_item i ON"
                                        + " i.instrument = m.instrument AND i.version_no ="
                                        + " m.instrument_version AND i.item = v.item JOIN account a"
                                        + " ON a.id = m.account_id WHERE m.case_id = ? ORDER BY"
                                        + " m.at, m.id, i.sort LIMIT "
                                        + MOST)
                        .setParameter(1, found.id())
                        .getResultList()) {
            Object[] row = (Object[]) each;
            long id = Columns.number(row[0]);
            rows.add(
                    new Row(
                            id,
                            id != before,
                            Measurement.Point.valueOf((String) row[1]),
                            Measurement.Informant.valueOf((String) row[9]),
                            Columns.instant(row[2]),
                            (String) row[3],
                            (String) row[8],
                            (String) row[4],
                            row[5] == null ? null : ((Number) row[5]).intValue(),
                            row[6] != null,
                            (String) row[7]));
            before = id;
        }
        return rows;
    }
}
