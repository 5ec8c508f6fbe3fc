package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.SqlReader;

/** Keeps what advocates did; of a case that was opened in the actor's scope. */
@ApplicationScoped
class AdvocacyStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    void add(
            long caseId,
            AdvocacyStage stage,
            LocalDate on,
            String what,
            LocalDate next,
            long by,
            Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO advocacy_step (id, case_id, stage, done_on, what, next_on, account_id, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                caseId,
                stage.name(),
                on,
                what,
                next,
                by,
                Columns.utc(at));
    }

    /** What an advocate did, newest first. */
    List<AdvocacyQuery.Done> of(long caseId, int most) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT s.stage, s.done_on, s.what, s.next_on, a.display_name FROM advocacy_step"
                                + " s JOIN account a ON a.id = s.account_id WHERE s.case_id = ? ORDER BY"
                                + " s.done_on DESC, s.id DESC LIMIT "
                                + most,
                        caseId)
                .stream()
                .map(
                        row ->
                                new AdvocacyQuery.Done(
                                        AdvocacyStage.valueOf(row.text(0)),
                                        row.date(1),
                                        row.text(2),
                                        row.date(3),
                                        row.text(4)))
                .toList();
    }

    /** What happened at the police and in court, and stands. */
    List<AdvocacyStage.Step> steps(long caseId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT s.id, s.event, s.happened_on, h.kind FROM justice_step s LEFT JOIN"
                                + " hearing h ON h.id = s.hearing_id WHERE s.case_id = ? AND"
                                + " s.struck_reason IS NULL",
                        caseId)
                .stream()
                .map(
                        row ->
                                new AdvocacyStage.Step(
                                        row.number(0),
                                        JusticeEvent.valueOf(row.text(1)),
                                        row.date(2),
                                        row.text(3) == null
                                                ? null
                                                : Hearing.Kind.valueOf(row.text(3))))
                .toList();
    }

    /** Did the police refer, or did the sender say when it was reported? */
    boolean isReported(long caseId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT r.source, r.reported_at <> r.sent_at FROM support_case c JOIN referral r ON r.id = c.referral_id"
                                + " WHERE c.id = ?",
                        caseId)
                .stream()
                .anyMatch(row -> row.text(0).startsWith("POL_") || row.flag(1));
    }

    List<Long> openTasks(long caseId, String kind) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT id FROM task WHERE case_id = ? AND kind = ? AND is_open = TRUE",
                        caseId,
                        kind)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }
}
