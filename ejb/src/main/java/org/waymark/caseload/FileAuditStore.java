package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waymark.casework.CaseScope;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.PageKey;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps audits of files, what was drawn for them and what was found. */
@ApplicationScoped
class FileAuditStore {

    private static final int MOST_AUDITS = 100;
    private static final int MOST_FILES = 200_000;

    /** Nobody looks through a file that is their own, or was when it was drawn. */
    private static final String OF_OTHERS =
            "COALESCE(c.worker_id, 0) <> ? AND COALESCE(x.worker_id, 0) <> ? AND ";

    private static final String AUDIT =
            "SELECT f.id, f.service_id, w.display_name, f.from_day, f.to_day, f.which, f.size,"
                    + " f.seed, f.reason, a.display_name, f.at FROM file_audit f JOIN account a ON a.id"
                    + " = f.account_id LEFT JOIN account w ON w.id = f.worker_id WHERE f.service_id IN"
                    + " (";

    private static final String FILE =
            "SELECT x.id, x.audit_id, x.place, x.done_at, x.version, c.id, c.person_id, c.reference,"
                    + " c.is_open, c.risk, w.display_name, a.display_name FROM file_audit_file x JOIN"
                    + " support_case c ON c.id = x.case_id LEFT JOIN account w ON w.id = x.worker_id"
                    + " LEFT JOIN account a ON a.id = x.account_id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Ids of what a sample may be drawn from: never of the actor's own cases. */
    List<Long> candidates(FileAudits.Draw draw, long actorId, CaseScope scope) {
        List<Object> values = new ArrayList<>();
        values.add(draw.serviceId());
        values.add(actorId);
        StringBuilder sql =
                new StringBuilder(
                        "SELECT c.id FROM support_case c WHERE c.service_id = ? AND (c.worker_id IS"
                                + " NULL OR c.worker_id <> ?)");
        if (draw.workerId() != null) {
            sql.append(" AND c.worker_id = ?");
            values.add(draw.workerId());
        }
        Object from = Columns.utc(WorkingDays.startOf(draw.from()));
        Object until = Columns.utc(WorkingDays.startOf(draw.to().plusDays(1)));
        String open = "(c.is_open = TRUE AND c.opened_at < ?)";
        String closed = "(c.is_open = FALSE AND c.closed_at >= ? AND c.closed_at < ?)";
        switch (draw.which()) {
            case OPEN -> {
                sql.append(" AND ").append(open);
                values.add(until);
            }
            case CLOSED -> {
                sql.append(" AND ").append(closed);
                values.addAll(List.of(from, until));
            }
            case BOTH -> {
                sql.append(" AND (").append(open).append(" OR ").append(closed).append(')');
                values.addAll(List.of(until, from, until));
            }
        }
        sql.append(" AND ").append(scope.sql()).append(" LIMIT ").append(MOST_FILES);
        values.addAll(scope.values());
        return rows(sql.toString(), values.toArray()).stream().map(row -> row.number(0)).toList();
    }

    void add(long id, FileAudits.Draw draw, long seed, long accountId, Instant at) {
        change(
                "INSERT INTO file_audit (id, service_id, worker_id, from_day, to_day, which, size,"
                        + " seed, reason, account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                draw.serviceId(),
                draw.workerId(),
                draw.from(),
                draw.to(),
                draw.which().name(),
                draw.size(),
                seed,
                draw.reason(),
                accountId,
                Columns.utc(at));
    }

    void drawn(long id, long auditId, long caseId, int place) {
        change(
                "INSERT INTO file_audit_file (id, audit_id, case_id, place, worker_id) SELECT ?, ?,"
                        + " c.id, ?, c.worker_id FROM support_case c WHERE c.id = ?",
                id,
                auditId,
                place,
                caseId);
    }

    /** Audits of these services, the newest first. */
    List<Row> audits(Collection<Long> services) {
        return services.isEmpty()
                ? List.of()
                : rows(
                        AUDIT + marks(services) + ") ORDER BY f.id DESC LIMIT " + MOST_AUDITS,
                        services.toArray());
    }

    Optional<Row> audit(long id, Collection<Long> services) {
        if (services.isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(services);
        values.add(id);
        return rows(AUDIT + marks(services) + ") AND f.id = ?", values.toArray()).stream()
                .findFirst();
    }

    /** What was drawn, as far as it is in scope and not the actor's own. */
    List<Row> files(long auditId, long actorId, CaseScope scope) {
        return scoped(FILE + "x.audit_id = ? AND ", auditId, actorId, scope, " ORDER BY x.place");
    }

    /** One of them. */
    Optional<Row> file(long fileId, long actorId, CaseScope scope) {
        return scoped(FILE + "x.id = ? AND ", fileId, actorId, scope, "").stream().findFirst();
    }

    /** How often each question was answered how, over these files: no person, no file. */
    List<Row> counts(long auditId, long actorId, CaseScope scope) {
        return scoped(
                "SELECT w.question, w.answer, COUNT(*) FROM file_audit_answer w JOIN file_audit_file x"
                        + " ON x.id = w.file_id JOIN support_case c ON c.id = x.case_id WHERE"
                        + " x.audit_id = ? AND ",
                auditId,
                actorId,
                scope,
                " GROUP BY w.question, w.answer");
    }

    List<Row> answers(long fileId) {
        return rows(
                "SELECT question, answer, remark FROM file_audit_answer WHERE file_id = ?", fileId);
    }

    /**
     * Files of the actor's own cases that were looked through, the newest first, each with what is
     * not in order or was remarked; in one row without an answer where all is in order.
     *
     * @param before the file behind which the page begins; null for the first page
     * @param most files
     */
    List<Row> findings(CaseScope scope, PageKey before, int most) {
        List<Object> values = new ArrayList<>(scope.values());
        String behind = "";
        if (before != null) {
            behind = " AND " + before.condition("x.done_at", "x.id");
            values.addAll(before.values());
        }
        return rows(
                "SELECT d.id, d.case_id, d.person_id, d.reference, d.done_at, w.question, w.answer,"
                        + " w.remark, d.display_name FROM (SELECT x.id, x.case_id, c.person_id,"
                        + " c.reference, x.done_at, a.display_name FROM file_audit_file x JOIN"
                        + " support_case c ON c.id = x.case_id JOIN account a ON a.id = x.account_id"
                        + " WHERE x.done_at IS NOT NULL AND "
                        + scope.sql()
                        + behind
                        + " ORDER BY x.done_at DESC, x.id DESC LIMIT "
                        + most
                        + ") d LEFT JOIN file_audit_answer w ON w.file_id = d.id AND (w.answer = 'NO'"
                        + " OR w.remark IS NOT NULL) ORDER BY d.done_at DESC, d.id DESC, w.question",
                values.toArray());
    }

    /**
     * It was looked through.
     *
     * @throws ChangedMeanwhile when somebody else did after the form was shown
     */
    void done(long fileId, int version, long accountId, Instant at) {
        if (change(
                        "UPDATE file_audit_file SET account_id = ?, done_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        accountId,
                        Columns.utc(at),
                        fileId,
                        version)
                != 1) {
            throw new ChangedMeanwhile();
        }
        change("DELETE FROM file_audit_answer WHERE file_id = ?", fileId);
    }

    void answer(long fileId, FileAudits.Answer answer) {
        change(
                "INSERT INTO file_audit_answer (file_id, question, answer, remark) VALUES (?, ?, ?, ?)",
                fileId,
                answer.question(),
                answer.value().name(),
                answer.remark());
    }

    private List<Row> scoped(String sql, long id, long actorId, CaseScope scope, String behind) {
        List<Object> values = new ArrayList<>(List.of(id, actorId, actorId));
        values.addAll(scope.values());
        return rows(sql + OF_OTHERS + scope.sql() + behind, values.toArray());
    }

    private static String marks(Collection<Long> services) {
        return "?, ".repeat(services.size() - 1) + "?";
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
