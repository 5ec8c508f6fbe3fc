package org.waymark.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.waymark.reference.Quarter;
import org.waymark.referral.ReferralCountWriter;
import org.waymark.referral.ReferralCountWriter.Fact;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * Writes the facts of one referral and of one case's outcomes, and what they change in the counts
 * above them. What each column counts stands in the definitions.
 */
@ApplicationScoped
class FactStore {

    private static final String REFERRAL_FACT = FactSql.referrals("?", "?", "r.id = ?");
    private static final String OUTCOME_FACT = FactSql.outcomes("?", "c.id = ?");

    /** Who turns out to be a witness is no longer counted. */
    private static final String NO_VICTIM =
            "DELETE FROM referral_fact WHERE referral_id = (SELECT r.id FROM referral r WHERE r.id = ?"
                    + " AND "
                    + Witness.OF_REFERRAL
                    + ")";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    void refreshReferral(long referralId) {
        entityManager.flush();
        try (Connection connection = database.getConnection()) {
            refreshReferral(connection, referralId);
        } catch (SQLException failed) {
            throw new IllegalStateException("The facts of a referral cannot be written", failed);
        }
    }

    private void refreshReferral(Connection connection, long referralId) throws SQLException {
        List<Long> one = List.of(referralId);
        Map<Long, Fact> before = ReferralCountWriter.locked(connection, one);
        if (before.isEmpty()) { // of two who would be the first, one waits and finds it then
            query("SELECT id FROM referral WHERE id = ? FOR UPDATE", referralId).getResultList();
            before = ReferralCountWriter.locked(connection, one);
        }
        List<?> rows =
                query(
                                "SELECT r.received_at, c.closed_at FROM referral r LEFT JOIN"
                                        + " support_case c ON c.referral_id = r.id WHERE r.id = ?",
                                referralId)
                        .getResultList();
        if (rows.isEmpty()) {
            return;
        }
        query(NO_VICTIM, referralId).executeUpdate();
        Object[] dates = (Object[]) rows.get(0);
        query(
                        REFERRAL_FACT,
                        Quarter.of(Columns.instant(dates[0])).code(),
                        quarter(dates[1]),
                        referralId)
                .executeUpdate();
        ReferralCountWriter counts = new ReferralCountWriter();
        counts.replace(before, ReferralCountWriter.now(connection, one));
        counts.write(connection);
    }

    /**
     * Outcomes belong to closed cases: an open case has none, a re-opened one loses its own. Who
     * changes the same case waits.
     */
    void refreshOutcomes(long caseId) {
        entityManager.flush();
        Object closed =
                query("SELECT closed_at FROM support_case WHERE id = ? FOR UPDATE", caseId)
                        .getSingleResult();
        try (Connection connection = database.getConnection()) {
            List<OutcomeCountWriter.Fact> before = OutcomeCountWriter.of(connection, caseId);
            if (!before.isEmpty()) {
                query("DELETE FROM outcome_fact WHERE case_id = ?", caseId).executeUpdate();
            }
            if (closed != null) {
                query(OUTCOME_FACT, quarter(closed), caseId).executeUpdate();
            }
            OutcomeCountWriter counts = new OutcomeCountWriter();
            counts.replace(before, OutcomeCountWriter.of(connection, caseId));
            counts.write(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The facts of a case cannot be written", failed);
        }
    }

    /**
     * Referrals of which a feed has told something new: it writes their own facts. A victim may
     * have turned out to be a witness or the other way, and what is counted of a closed case hangs
     * on where the person lives and on the crime.
     */
    void refreshUpdated(List<Long> referralIds) {
        String many = String.join(", ", Collections.nCopies(referralIds.size(), "?"));
        List<?> rows =
                query(
                                "SELECT r.id, c.id, ("
                                        + Witness.OF_REFERRAL
                                        + ") = (f.referral_id IS NOT NULL) FROM referral r LEFT JOIN"
                                        + " referral_fact f ON f.referral_id = r.id LEFT JOIN"
                                        + " support_case c ON c.referral_id = r.id AND c.closed_at IS NOT"
                                        + " NULL WHERE r.id IN ("
                                        + many
                                        + ")",
                                referralIds.toArray())
                        .getResultList();
        for (Row row : Row.of(rows)) {
            if (row.flag(2)) {
                refreshReferral(row.number(0));
            }
            if (row.columns()[1] != null) {
                refreshOutcomes(row.number(1));
            }
        }
    }

    /** Of all closed cases of one human being. */
    void refreshOutcomesOf(long personId) {
        entityManager.flush();
        List<?> cases =
                entityManager
                        .createNativeQuery(
                                "SELECT c.id FROM person me JOIN person also ON also.identity_id ="
                                        + " me.identity_id JOIN support_case c ON c.person_id = also.id"
                                        + " WHERE me.id = ? AND c.closed_at IS NOT NULL")
                        .setParameter(1, personId)
                        .getResultList();
        cases.forEach(id -> refreshOutcomes(Columns.number(id)));
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static String quarter(Object column) {
        Instant at = Columns.instant(column);
        return at == null ? null : Quarter.of(at).code();
    }
}
