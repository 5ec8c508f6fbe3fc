package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps that dangers have ended; of cases that were opened in the actor's scope. */
@ApplicationScoped
class DangerEndStore {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SafeContactStore safeContact;

    /** What the case says of the danger today. */
    DangerEndRule.Facts facts(SupportCase supportCase, LocalDate today) {
        long id = supportCase.id();
        Row row =
                rows(
                                "SELECT EXISTS (SELECT 1 FROM measure m JOIN instrument i ON i.code ="
                                        + " m.instrument AND i.version_no = m.version_no WHERE"
                                        + " m.case_id = ? AND i.engine = 'RISK' AND m.superseded_at IS"
                                        + " NULL AND m.effective_risk = 'HIGH'), EXISTS (SELECT 1 FROM"
                                        + " marac_referral f WHERE f.case_id = ? AND f.state <>"
                                        + " 'WITHDRAWN' AND f.referred_on >= ?), EXISTS (SELECT 1 FROM"
                                        + " marac_referral w WHERE w.case_id = ? AND w.state IN"
                                        + " ('REFERRED', 'LISTED')), EXISTS (SELECT 1 FROM"
                                        + " protective_order o WHERE o.case_id = ? AND o.refused_on IS"
                                        + " NULL AND o.ended_on IS NULL AND (o.ends_on IS NULL OR o.ends_on >= ?))",
                                id,
                                id,
                                today.minusMonths(12),
                                id,
                                id,
                                today)
                        .get(0);
        return new DangerEndRule.Facts(
                supportCase.risk(),
                row.flag(0),
                row.flag(1),
                row.flag(2),
                row.flag(3),
                safeContact.isOneChance(supportCase.personId()));
    }

    void add(
            long id,
            long caseId,
            String about,
            String reason,
            DangerEnd.State state,
            long by,
            Instant at) {
        change(
                "INSERT INTO danger_end (id, case_id, about, reason, state, said_by, said_at, ended_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                about,
                reason,
                state.name(),
                by,
                Columns.utc(at),
                state == DangerEnd.State.DONE ? Columns.utc(at) : null);
    }

    /**
     * A manager decides.
     *
     * @return false when it does not wait any more
     */
    boolean decided(
            long caseId, long id, DangerEnd.State state, String decision, long by, Instant at) {
        return change(
                        "UPDATE danger_end SET state = ?, decision = ?, decided_by = ?, decided_at = ?,"
                                + " ended_at = ? WHERE id = ? AND case_id = ? AND state = 'WAITING'",
                        state.name(),
                        decision,
                        by,
                        Columns.utc(at),
                        state == DangerEnd.State.DONE ? Columns.utc(at) : null,
                        id,
                        caseId)
                == 1;
    }

    /** What waits for a manager is overtaken by what is said now. */
    void overtake(long caseId, Instant at) {
        change(
                "UPDATE danger_end SET state = 'OVERTAKEN' WHERE case_id = ? AND state = 'WAITING'",
                caseId);
        endTask(caseId, at);
    }

    /** The task of the manager. */
    void endTask(long caseId, Instant at) {
        entityManager
                .createQuery(
                        "SELECT t FROM Task t WHERE t.caseId = :id AND t.kind = :kind AND t.open ="
                                + " TRUE",
                        Task.class)
                .setParameter("id", caseId)
                .setParameter("kind", Task.DANGER_CONFIRM)
                .getResultList()
                .forEach(task -> task.done(null, at));
    }

    /** Of a case, the newest first. */
    List<DangerEnd> of(long caseId) {
        return rows(
                        "SELECT d.id, d.about, d.reason, d.state, a.display_name, d.said_at,"
                                + " m.display_name, d.decided_at, d.decision FROM danger_end d JOIN"
                                + " account a ON a.id = d.said_by LEFT JOIN account m ON m.id ="
                                + " d.decided_by WHERE d.case_id = ? ORDER BY d.id DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(
                        row ->
                                new DangerEnd(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        DangerEnd.State.valueOf(row.text(3)),
                                        row.text(4),
                                        Columns.instant(row.columns()[5]),
                                        row.text(6),
                                        Columns.instant(row.columns()[7]),
                                        row.text(8)))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
