package org.waymark.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.shared.Row;

/**
 * Destroys one record by {@link PurgePlan}, in the caller's transaction, and counts what it took.
 * What is left is the row of each fact table, under a number that leads nowhere, so that every
 * total stays.
 */
@ApplicationScoped
class PurgeWriter {

    private static final String OTHER_REFERRALS =
            "SELECT COUNT(*) FROM referral WHERE person_id = ? AND id <> ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    private final SecureRandom random = new SecureRandom();

    /**
     * What a destruction took.
     *
     * @param rows by table
     * @param personGone false while another referral hangs on the same row of the person
     */
    record Taken(Map<String, Long> rows, boolean personGone) {}

    /** Keeps everybody else from the record until the transaction ends. False when it is gone. */
    boolean lock(long referralId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT p.id FROM referral r JOIN person p ON p.id = r.person_id WHERE r.id ="
                                + " ? FOR UPDATE")
                .setParameter(1, referralId)
                .getResultList()
                .isEmpty();
    }

    Taken destroy(RecordFacts record) {
        Map<String, Long> rows = new TreeMap<>();
        boolean personGoes = number(OTHER_REFERRALS, record.personId(), record.referralId()) == 0;
        long identity = number("SELECT identity_id FROM person WHERE id = ?", record.personId());
        Map<AgainFigures.Place, Long> before = again(List.of(identity));
        List<Marks> marks = marks(record);
        unreadable(record, rows);
        List<Long> left =
                personGoes ? leaveIdentity(record.personId(), identity) : List.of(identity);
        for (PurgeStep step : PurgePlan.STEPS) {
            if (applies(step, record, personGoes)) {
                take(step.table(), filled(step.sql(), marks), rows);
            }
        }
        AgainFigures.lost(before, left.isEmpty() ? Map.of() : again(left)).forEach(this::retain);
        return new Taken(rows, personGoes);
    }

    private static boolean applies(PurgeStep step, RecordFacts record, boolean personGoes) {
        return switch (step.level()) {
            case CASE -> record.caseId() != null;
            case REFERRAL -> true;
            case PERSON -> personGoes;
        };
    }

    /** A mark and what stands for it: ids and references are ours. */
    private record Marks(String mark, String value) {}

    private List<Marks> marks(RecordFacts record) {
        return List.of(
                new Marks(":caseReference", reference("support_case", record.caseId())),
                new Marks(":referralReference", reference("referral", record.referralId())),
                new Marks(":referral", Long.toString(record.referralId())),
                new Marks(":case", String.valueOf(record.caseId())),
                new Marks(":person", Long.toString(record.personId())));
    }

    private String reference(String table, Long id) {
        if (id == null) {
            return "NULL";
        }
        Object found =
                entityManager
                        .createNativeQuery("SELECT reference FROM " + table + " WHERE id = ?")
                        .setParameter(1, id)
                        .getSingleResult();
        return "'" + found.toString().replaceAll("[^0-9A-Z]", "") + "'";
    }

    private String filled(String sql, List<Marks> marks) {
        String filled = sql;
        for (Marks each : marks) {
            filled = filled.replace(each.mark(), each.value());
        }
        return filled.replace(":unknown", Long.toString(-1 - random.nextLong(Long.MAX_VALUE)));
    }

    private void take(String table, String sql, Map<String, Long> rows) {
        rows.merge(table, (long) entityManager.createNativeQuery(sql).executeUpdate(), Long::sum);
    }

    /**
     * Rows of a file that could not be read were kept as they came. Those of this crime that name
     * this person are looked for by their text, and changed by their keys.
     */
    private void unreadable(RecordFacts record, Map<String, Long> rows) {
        List<Row> found = new ArrayList<>();
        found.addAll(
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT f.batch_id, f.row_no FROM referral r JOIN person p ON"
                                                + " p.id = r.person_id JOIN feed_row f ON f.disposition"
                                                + " = 'INVALID' AND f.raw IS NOT NULL AND f.referral_id"
                                                + " IS NULL WHERE r.id = ? AND r.crime_ref IS NOT NULL"
                                                + " AND LOCATE(r.crime_ref, f.raw) > 0 AND"
                                                + " (LOCATE(p.surname, f.raw) > 0 OR"
                                                + " LOCATE(r.organisation, f.raw) > 0)")
                                .setParameter(1, record.referralId())
                                .getResultList()));
        found.addAll(sealedRows(record.personId()));
        for (Row each : found) {
            take(
                    "feed_row",
                    "UPDATE feed_row SET raw = NULL, raw_sealed = NULL, sealed_for = NULL, error = 'Destroyed with the record' WHERE"
                            + " batch_id = %d AND row_no = %d"
                                    .formatted(each.number(0), each.number(1)),
                    rows);
        }
    }

    /** The same, where they are sealed under the key of this person. */
    private List<Row> sealedRows(long personId) {
        return Row.of(
                entityManager
                        .createNativeQuery(
                                "SELECT f.batch_id, f.row_no FROM feed_batch b JOIN feed_row f ON"
                                        + " f.batch_id = b.id AND f.disposition = 'INVALID' WHERE"
                                        + " f.sealed_for = ?")
                        .setParameter(1, personId)
                        .getResultList());
    }

    /**
     * Others who were confirmed to be the same person stay so, without this one.
     *
     * @return the identity they have now; nothing when there are none
     */
    private List<Long> leaveIdentity(long personId, long identity) {
        long next =
                number(
                        "SELECT COALESCE(MIN(id), 0) FROM person WHERE identity_id = ? AND id <> ?",
                        identity,
                        personId);
        if (next == 0) {
            return List.of();
        }
        if (identity != personId) {
            return List.of(identity);
        }
        entityManager
                .createNativeQuery(
                        "UPDATE person SET identity_id = ? WHERE identity_id = ? AND id <> ?")
                .setParameter(1, next)
                .setParameter(2, identity)
                .setParameter(3, personId)
                .executeUpdate();
        return List.of(next);
    }

    private Map<AgainFigures.Place, Long> again(List<Long> identities) {
        List<String> ids = new ArrayList<>();
        identities.forEach(id -> ids.add(Long.toString(id)));
        return AgainFigures.count(
                Row.of(
                        entityManager
                                .createNativeQuery(
                                        AgainFigures.OF_IDENTITY.formatted(String.join(", ", ids)))
                                .getResultList()));
    }

    private void retain(AgainFigures.Place place, long lost) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO retained_count (quarter, figure, counted) VALUES (?, ?, ?) ON"
                                + " DUPLICATE KEY UPDATE counted = counted + VALUES(counted)")
                .setParameter(1, place.quarter())
                .setParameter(2, place.figure())
                .setParameter(3, lost)
                .executeUpdate();
    }

    private long number(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
