package org.waymark.commissioning.postcode;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/**
 * Keeps where postcodes lie. Each part of a file is a transaction of its own: one that breaks off
 * leaves what it had, and the same file again does the rest.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostcodeStore {

    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A file that was loaded. */
    public record Loaded(
            String fileName,
            int added,
            int changed,
            int same,
            int unread,
            String strange,
            Instant at) {}

    /**
     * Keeps some postcodes; those that are there already and say the same are not touched.
     *
     * @return how many are new, and how many say something else than before
     */
    public int[] keep(List<PostcodeEntry> entries) {
        Map<String, PostcodeEntry> wanted = new LinkedHashMap<>();
        entries.forEach(entry -> wanted.put(entry.postcode(), entry));
        Map<String, PostcodeEntry> known = new HashMap<>();
        String codes =
                wanted.keySet().stream()
                        .map(code -> "'" + code + "'")
                        .collect(Collectors.joining(","));
        for (Row row :
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT postcode, area_code, ended_on FROM"
                                                + " postcode_directory WHERE postcode IN ("
                                                + codes
                                                + ")")
                                .getResultList())) {
            known.put(row.text(0), new PostcodeEntry(row.text(0), row.text(1), row.date(2)));
        }
        List<PostcodeEntry> other =
                wanted.values().stream()
                        .filter(entry -> !entry.equals(known.get(entry.postcode())))
                        .toList();
        if (!other.isEmpty()) {
            write(other);
        }
        int changed =
                (int) other.stream().filter(entry -> known.containsKey(entry.postcode())).count();
        return new int[] {other.size() - changed, changed};
    }

    /** Letters, digits and days of our own making: they can stand in the text of a statement. */
    private void write(List<PostcodeEntry> entries) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO postcode_directory (postcode, area_code, ended_on) VALUES "
                                + entries.stream()
                                        .map(
                                                entry ->
                                                        "('%s','%s',%s)"
                                                                .formatted(
                                                                        entry.postcode(),
                                                                        entry.area(),
                                                                        day(entry.ended())))
                                        .collect(Collectors.joining(","))
                                + " ON DUPLICATE KEY UPDATE area_code = VALUES(area_code), ended_on ="
                                + " VALUES(ended_on)")
                .executeUpdate();
    }

    private static String day(LocalDate day) {
        return day == null ? "NULL" : "'" + day + "'";
    }

    /** Notes that a file was loaded, from when on it is looked up in. */
    public void loaded(Loaded file, Long accountId) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO postcode_load (id, file_name, added, changed, same, unread,"
                                + " strange, loaded_at, loaded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, file.fileName())
                .setParameter(3, file.added())
                .setParameter(4, file.changed())
                .setParameter(5, file.same())
                .setParameter(6, file.unread())
                .setParameter(7, file.strange())
                .setParameter(8, Columns.utc(file.at()))
                .setParameter(9, accountId)
                .executeUpdate();
    }

    /** The last files, newest first. */
    public List<Loaded> files() {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT file_name, added, changed, same, unread, strange,"
                                                + " loaded_at FROM postcode_load ORDER BY id DESC"
                                                + " LIMIT "
                                                + SHOWN)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Loaded(
                                        row.text(0),
                                        row.count(1),
                                        row.count(2),
                                        row.count(3),
                                        row.count(4),
                                        row.text(5),
                                        Columns.instant(row.columns()[6])))
                .toList();
    }

    /** How many postcodes there are: in use, and ended. */
    public long[] sizes() {
        Row row =
                Row.of(
                                entityManager
                                        .createNativeQuery(
                                                "SELECT COUNT(*) - COUNT(ended_on), COUNT(ended_on)"
                                                        + " FROM postcode_directory")
                                        .getResultList())
                        .get(0);
        return new long[] {row.number(0), row.number(1)};
    }
}
