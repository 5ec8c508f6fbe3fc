package org.waymark.reporting.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps every submission of a return and every reason given. Rows are added and never changed. */
@ApplicationScoped
class SubmissionStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * Keeps a submission under the next number. Whoever calls has changed the return in the same
     * transaction before, so that two never take the same number.
     *
     * @param reason null for the first
     */
    void add(long returnId, String content, String reason, long accountId, Instant now) {
        query(
                        "INSERT INTO return_submission (return_id, number_no, submitted_at, account_id,"
                                + " content, content_hash, reason) SELECT ?, COALESCE(MAX(s.number_no),"
                                + " 0) + 1, ?, ?, ?, ?, ? FROM return_submission s WHERE s.return_id ="
                                + " ?",
                        returnId,
                        Columns.utc(now),
                        accountId,
                        content,
                        FrozenReturn.hash(content),
                        reason,
                        returnId)
                .executeUpdate();
    }

    /** All of a return, the first one first. */
    List<Submission> of(long returnId) {
        return Row.of(
                        query(
                                        "SELECT s.number_no, s.submitted_at, a.display_name, s.content,"
                                                + " s.content_hash, s.reason FROM return_submission s"
                                                + " LEFT JOIN account a ON a.id = s.account_id WHERE"
                                                + " s.return_id = ? ORDER BY s.number_no",
                                        returnId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Submission(
                                        row.count(0),
                                        Columns.instant(row.columns()[1]),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        row.text(5)))
                .toList();
    }

    /** Keeps a reason, with the submission that is the last one then. */
    void explain(long returnId, String code, String reason, long accountId, Instant now) {
        query(
                        "INSERT INTO return_explanation (id, return_id, number_no, code, reason,"
                                + " account_id, at) SELECT ?, ?, COALESCE(MAX(s.number_no), 1), ?, ?,"
                                + " ?, ? FROM return_submission s WHERE s.return_id = ?",
                        Ids.next(),
                        returnId,
                        code,
                        reason,
                        accountId,
                        Columns.utc(now),
                        returnId)
                .executeUpdate();
    }

    /** All reasons of a return, the first one first. */
    List<Explanation> explanations(long returnId) {
        return Row.of(
                        query(
                                        "SELECT e.number_no, e.code, e.reason, e.at, a.display_name FROM"
                                                + " return_explanation e LEFT JOIN account a ON a.id ="
                                                + " e.account_id WHERE e.return_id = ? ORDER BY e.id",
                                        returnId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Explanation(
                                        row.count(0),
                                        row.text(1),
                                        row.text(2),
                                        Columns.instant(row.columns()[3]),
                                        row.text(4)))
                .toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
