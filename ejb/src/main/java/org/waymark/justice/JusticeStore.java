package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Keeps hearings, steps and measures; always of a case that was opened in the actor's scope. */
@ApplicationScoped
class JusticeStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * What has to be done for a hearing, counted from it.
     *
     * @param workingDays before the hearing; after it when negative
     */
    record Preparation(String title, int workingDays) {}

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

    /** The newest step of a kind that stands and that nobody has been told of. */
    Optional<JusticeStep> untold(long caseId, JusticeEvent event) {
        return entityManager
                .createQuery(
                        "SELECT s FROM JusticeStep s WHERE s.caseId = :case AND s.event = :event AND"
                                + " s.toldOn IS NULL AND s.struckReason IS NULL ORDER BY s.id DESC",
                        JusticeStep.class)
                .setParameter("case", caseId)
                .setParameter("event", event)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Is there a step of a kind that was not struck out? */
    boolean stands(long caseId, JusticeEvent event) {
        return !entityManager
                .createQuery(
                        "SELECT s.id FROM JusticeStep s WHERE s.caseId = :case AND s.event = :event"
                                + " AND s.struckReason IS NULL",
                        Long.class)
                .setParameter("case", caseId)
                .setParameter("event", event)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Steps of a kind that stand, the first first. */
    List<JusticeStep> standing(long caseId, JusticeEvent event) {
        return entityManager
                .createQuery(
                        "SELECT s FROM JusticeStep s WHERE s.caseId = :case AND s.event = :event"
                                + " AND s.struckReason IS NULL ORDER BY s.id",
                        JusticeStep.class)
                .setParameter("case", caseId)
                .setParameter("event", event)
                .getResultList();
    }

    /** What was written down because of a step and stands. */
    List<JusticeStep> causedBy(long caseId, long stepId) {
        return entityManager
                .createQuery(
                        "SELECT s FROM JusticeStep s WHERE s.caseId = :case AND s.causedBy = :step"
                                + " AND s.struckReason IS NULL",
                        JusticeStep.class)
                .setParameter("case", caseId)
                .setParameter("step", stepId)
                .getResultList();
    }

    /** What is prepared for hearings that are listed on a day. */
    List<Preparation> preparations(Hearing.Kind kind, LocalDate day) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT title, working_days FROM hearing_preparation WHERE"
                                                + " hearing_kind = ? AND valid_from <= ? AND (valid_to IS"
                                                + " NULL OR valid_to > ?) ORDER BY working_days"
                                                + " DESC, id")
                                .setParameter(1, kind.name())
                                .setParameter(2, day)
                                .setParameter(3, day)
                                .getResultList())
                .stream()
                .map(row -> new Preparation(row.text(0), row.count(1)))
                .toList();
    }

    void hang(long hearingId, long taskId, int workingDays) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO hearing_task (task_id, hearing_id, working_days) VALUES (?, ?, ?)")
                .setParameter(1, taskId)
                .setParameter(2, hearingId)
                .setParameter(3, workingDays)
                .executeUpdate();
    }

    List<Hanging> hanging(long hearingId) {
        return Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT h.task_id, h.working_days FROM hearing_task h JOIN"
                                                + " task t ON t.id = h.task_id WHERE h.hearing_id = ?"
                                                + " AND t.is_open = TRUE")
                                .setParameter(1, hearingId)
                                .getResultList())
                .stream()
                .map(row -> new Hanging(Columns.number(row.columns()[0]), row.count(1)))
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
