package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.reference.Risk;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps reviews of the risk of cases that were opened in the actor's scope, and what they need. */
@ApplicationScoped
class RiskReviewStore {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Of each kind of risk checklist of a case the newest that was not corrected. */
    List<RiskChecklist> newest(long caseId) {
        List<RiskChecklist> newest = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (Row row :
                rows(
                        "SELECT m.id, i.code, i.name, m.begun_at, m.signed_at, m.answered, m.asked,"
                                + " m.effective_risk FROM measure m JOIN instrument i ON i.code ="
                                + " m.instrument AND i.version_no = m.version_no WHERE m.case_id = ? AND"
                                + " i.engine = 'RISK' AND m.superseded_at IS NULL ORDER BY m.begun_at"
                                + " DESC, m.id DESC",
                        caseId)) {
            if (kinds.add(row.text(1))) {
                newest.add(
                        new RiskChecklist(
                                row.number(0),
                                row.text(2),
                                Columns.instant(row.columns()[3]),
                                Columns.instant(row.columns()[4]),
                                row.count(5).equals(row.count(6)),
                                row.text(7) == null ? null : Risk.valueOf(row.text(7))));
            }
        }
        return newest;
    }

    /** Does the way of working of this case offer a risk checklist? */
    boolean isOffered(long caseId, LocalDate day) {
        return !rows(
                        "SELECT 1 FROM support_case c JOIN pathway_instrument p ON p.pathway_code ="
                                + " c.pathway JOIN instrument i ON i.code = p.instrument WHERE c.id = ?"
                                + " AND i.engine = 'RISK' AND p.valid_from <= ? AND (p.valid_to IS NULL"
                                + " OR p.valid_to > ?) LIMIT 1",
                        caseId,
                        day,
                        day)
                .isEmpty();
    }

    void add(
            long id,
            SupportCase supportCase,
            RiskReviewRule.Finding found,
            Risk judgement,
            String reason,
            RiskReview.State state,
            long by,
            Instant at) {
        change(
                "INSERT INTO risk_review (id, case_id, risk_before, measure_id, judgement, risk_after,"
                        + " reason, state, reviewed_by, reviewed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?)",
                id,
                supportCase.id(),
                supportCase.risk().name(),
                found.basis() == null ? null : found.basis().id(),
                judgement.name(),
                found.risk().name(),
                reason,
                state.name(),
                by,
                Columns.utc(at));
    }

    /** What waits for a manager is overtaken by what is said now. */
    void overtake(long caseId) {
        change(
                "UPDATE risk_review SET state = 'OVERTAKEN' WHERE case_id = ? AND state = 'WAITING'",
                caseId);
    }

    /**
     * A manager decides.
     *
     * @return false when it does not wait any more
     */
    boolean decided(
            long caseId, long id, RiskReview.State state, String decision, long by, Instant at) {
        return change(
                        "UPDATE risk_review SET state = ?, decision = ?, decided_by = ?, decided_at = ?"
                                + " WHERE id = ? AND case_id = ? AND state = 'WAITING'",
                        state.name(),
                        decision,
                        by,
                        Columns.utc(at),
                        id,
                        caseId)
                == 1;
    }

    /** The reviews of a case, newest first. */
    List<RiskReview> of(long caseId) {
        return rows(
                        "SELECT r.id, r.risk_before, r.judgement, r.risk_after, r.reason, r.state,"
                                + " a.display_name, r.reviewed_at, d.display_name, r.decided_at,"
                                + " r.decision FROM risk_review r JOIN account a ON a.id = r.reviewed_by"
                                + " LEFT JOIN account d ON d.id = r.decided_by WHERE r.case_id = ? ORDER"
                                + " BY r.id DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(
                        row ->
                                new RiskReview(
                                        row.number(0),
                                        Risk.valueOf(row.text(1)),
                                        Risk.valueOf(row.text(2)),
                                        Risk.valueOf(row.text(3)),
                                        row.text(4),
                                        RiskReview.State.valueOf(row.text(5)),
                                        row.text(6),
                                        Columns.instant(row.columns()[7]),
                                        row.text(8),
                                        Columns.instant(row.columns()[9]),
                                        row.text(10)))
                .toList();
    }

    /** Ends the open tasks of one kind. */
    void endTasks(long caseId, String kind, long by, Instant at) {
        entityManager
                .createQuery(
                        "SELECT t FROM Task t WHERE t.caseId = :id AND t.kind = :kind AND t.open ="
                                + " TRUE",
                        Task.class)
                .setParameter("id", caseId)
                .setParameter("kind", kind)
                .getResultList()
                .forEach(task -> task.done(by, at));
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }

    private int change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
