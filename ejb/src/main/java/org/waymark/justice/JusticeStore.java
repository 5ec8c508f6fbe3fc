package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.SqlReader;

/** Keeps hearings, steps and measures; always of a case that was opened in the actor's scope. */
@ApplicationScoped
class JusticeStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * What has to be done for a hearing, counted from it.
     *
     * @param workingDays before the hearing; after it when negative
     * @param doneBy the {@link Preparation} that ends it by itself; null for none
     */
    record Prepared(String title, int workingDays, String doneBy) {}

    /** A task that hangs on a hearing. */
    record Hanging(long taskId, int workingDays) {}

    void add(Object entity) {
        entityManager.persist(entity);
    }

    JusticeStep step(long caseId, long id) {
        JusticeStep found = entityManager.find(JusticeStep.class, id);
        if (found == null || found.caseId() != caseId) {
            throw new NotFound();
        }
        return found;
    }

    Hearing hearing(long caseId, long id) {
        Hearing found = entityManager.find(Hearing.class, id);
        if (found == null || found.caseId() != caseId) {
            throw new NotFound();
        }
        return found;
    }

    Optional<SpecialMeasure> measure(long caseId, SpecialMeasure.Kind kind) {
        return entityManager
                .createQuery(
                        "SELECT m FROM SpecialMeasure m WHERE m.caseId = :case AND m.kind = :kind",
                        SpecialMeasure.class)
                .setParameter("case", caseId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** By what steps that stand are looked for. */
    enum Which {
        OF_EVENT("event"),
        CAUSED_BY("causedBy"),
        OF_HEARING("hearingId");

        private final String field;

        Which(String field) {
            this.field = field;
        }
    }

    /** Steps that were not struck out, the first first. */
    List<JusticeStep> standing(long caseId, Which which, Object value) {
        return entityManager
                .createQuery(
                        "SELECT s FROM JusticeStep s WHERE s.caseId = :case AND s."
                                + which.field
                                + " = :value AND s.struckReason IS NULL ORDER BY s.id",
                        JusticeStep.class)
                .setParameter("case", caseId)
                .setParameter("value", value)
                .getResultList();
    }

    /** Steps of a kind that stand, the first first. */
    List<JusticeStep> standing(long caseId, JusticeEvent event) {
        return standing(caseId, Which.OF_EVENT, event);
    }

    /** What is prepared for hearings that are listed on a day. */
    List<Prepared> preparations(Hearing.Kind kind, LocalDate day) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT title, working_days, done_by FROM hearing_preparation WHERE"
                                + " hearing_kind = ? AND valid_from <= ? AND (valid_to IS NULL OR"
                                + " valid_to > ?) ORDER BY working_days DESC, id",
                        kind.name(),
                        day,
                        day)
                .stream()
                .map(row -> new Prepared(row.text(0), row.count(1), row.text(2)))
                .toList();
    }

    void hang(long hearingId, long taskId, Prepared prepared) {
        SqlReader.change(
                entityManager,
                "INSERT INTO hearing_task (task_id, hearing_id, working_days, done_by) VALUES (?, ?,"
                        + " ?, ?)",
                taskId,
                hearingId,
                prepared.workingDays(),
                prepared.doneBy());
    }

    /** The open tasks of a case that end when this is written down. */
    List<Long> prepared(long caseId, Preparation preparation) {
        return tasks(
                "JOIN hearing_task h ON h.task_id = t.id WHERE t.case_id = ? AND h.done_by = ?",
                caseId,
                preparation.name());
    }

    /** The open reminders of a last day, by the words they begin with. */
    List<Long> reminders(long caseId, String words) {
        return tasks(
                "WHERE t.case_id = ? AND t.kind = 'LAST_DAY' AND t.title LIKE CONCAT(?, ':%')",
                caseId, words);
    }

    /** The reminders of a last day that have ended since, by the words they begin with. */
    List<Long> remindersEnded(long caseId, String words, Instant since) {
        return ended(
                "WHERE t.case_id = ? AND t.kind = 'LAST_DAY' AND t.title LIKE CONCAT(?, ':%')",
                caseId, words, Columns.utc(since));
    }

    /** What was prepared for hearings that are still to come and has ended since. */
    List<Long> preparedEnded(long caseId, Preparation preparation, Instant since) {
        return ended(
                "JOIN hearing_task h ON h.task_id = t.id JOIN hearing g ON g.id = h.hearing_id AND"
                        + " g.state = 'LISTED' WHERE t.case_id = ? AND h.done_by = ?",
                caseId,
                preparation.name(),
                Columns.utc(since));
    }

    private List<Long> ended(String which, Object... values) {
        return ids(which + " AND t.is_open = FALSE AND t.done_at >= ?", values);
    }

    private List<Long> tasks(String which, Object... values) {
        return ids(which + " AND t.is_open = TRUE", values);
    }

    private List<Long> ids(String which, Object... values) {
        return SqlReader.rows(entityManager, "SELECT t.id, t.kind FROM task t " + which, values)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }

    /** A special measure stood so before. */
    void before(long id, SpecialMeasure measure, long by, Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO special_measure_before (id, measure_id, state, since_on, account_id, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                measure.id(),
                measure.state().name(),
                measure.since(),
                by,
                Columns.utc(at));
    }

    List<Hanging> hanging(long hearingId) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT h.task_id, h.working_days FROM hearing_task h JOIN task t ON t.id ="
                                + " h.task_id WHERE h.hearing_id = ? AND t.is_open = TRUE",
                        hearingId)
                .stream()
                .map(row -> new Hanging(row.number(0), row.count(1)))
                .toList();
    }

    /** Writes now, so that a change by somebody else is found while it can still be told. */
    void flush() {
        try {
            entityManager.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
    }
}
