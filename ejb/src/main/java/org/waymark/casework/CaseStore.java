package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.person.AskFirst;
import org.waymark.reference.Risk;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Loads cases within an actor's scope and keeps what hangs on them. */
@ApplicationScoped
class CaseStore {

    private static final String WITHIN =
            "SELECT c.id, c.person_id, c.service_id, p.surname, k.kind, k.confirmed_at, %s FROM"
                    + " support_case c JOIN person p ON p.id = c.person_id LEFT JOIN conflict k ON"
                    + " k.account_id = ? AND k.person_id = c.person_id WHERE c.reference = ? AND ";

    /** Where in a row it is said how often a manager opened it. */
    private static final int OPENINGS = 6;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Clock clock;
    @Inject private CaseOpenings openings;

    /** A case and whom it is about, for a query that needs no more of it. */
    record Key(long id, long personId, long serviceId) {}

    /**
     * The case with this reference, if the actor may open it.
     *
     * @throws NotFound when there is none in the actor's scope
     * @throws AskFirst when they have to say first that they do not know the person, or why they
     *     open it again
     */
    SupportCase load(Actor actor, String reference) {
        return entityManager.find(SupportCase.class, key(actor, reference).id());
    }

    /** The same for what tells the actor nothing of the person. */
    SupportCase loadUnread(Actor actor, String reference) {
        return entityManager.find(SupportCase.class, unread(actor, reference).id());
    }

    /** The same without loading it, in one statement, also where the actor is to be asked first. */
    Key unread(Actor actor, String reference) {
        return key(within(CaseScope.of(actor, clock.instant()), actor, reference));
    }

    /** The same without loading it, in one statement. */
    Key key(Actor actor, String reference) {
        return key(CaseScope.of(actor, clock.instant()), actor, reference);
    }

    /** A case of which the actor may open the pages that a therapist shares with its worker. */
    SupportCase loadShared(Actor actor, String reference) {
        return entityManager.find(SupportCase.class, sharedKey(actor, reference).id());
    }

    /** The same without loading it. */
    Key sharedKey(Actor actor, String reference) {
        return key(CaseScope.shared(actor, clock.instant()), actor, reference);
    }

    /** The same, also where the actor is to be asked first. */
    Key unreadShared(Actor actor, String reference) {
        return key(within(CaseScope.shared(actor, clock.instant()), actor, reference));
    }

    /** May the actor open the case now, or what a therapist shares of it? */
    boolean opensShared(Actor actor, String reference) {
        List<Row> rows = within(CaseScope.shared(actor, clock.instant()), actor, reference);
        return isOpen(rows, actor);
    }

    /** May the actor open all of the case now, and not only what a therapist shares? */
    boolean opens(Actor actor, String reference) {
        return isOpen(within(CaseScope.of(actor, clock.instant()), actor, reference), actor);
    }

    private boolean isOpen(List<Row> rows, Actor actor) {
        return !rows.isEmpty()
                && !isToAsk(rows.get(0), actor)
                && !openings.isToAsk(rows.get(0), OPENINGS);
    }

    /** The same for papers that an emergency does not open. */
    Key keyOfPapers(Actor actor, String reference) {
        return key(CaseScope.papers(actor, clock.instant()), actor, reference);
    }

    private Key key(CaseScope scope, Actor actor, String reference) {
        List<Row> rows = within(scope, actor, reference);
        Key key = key(rows);
        if (isToAsk(rows.get(0), actor)) {
            throw new AskFirst(AskFirst.Of.CASE, reference);
        }
        openings.open(actor, rows.get(0), OPENINGS, key.id(), reference);
        return key;
    }

    private static boolean isToAsk(Row found, Actor actor) {
        Object[] row = found.columns();
        return AskFirst.isNeeded(row[4], row[5], actor.name(), (String) row[3]);
    }

    private static Key key(List<Row> rows) {
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Row row = rows.get(0);
        return new Key(row.number(0), row.number(1), row.number(2));
    }

    /**
     * Does the actor manage this case? A manager of another service, or of another team, does not:
     * what only a manager may decide is asked of the case and not of the role.
     */
    boolean isManagedBy(Actor actor, SupportCase supportCase) {
        return isManagedBy(actor, supportCase.reference());
    }

    boolean isManagedBy(Actor actor, String reference) {
        return actor.may(Right.CASE_MANAGE)
                && !within(CaseScope.managedBy(actor), actor, reference).isEmpty();
    }

    /** Does the actor work, cover or manage it, and have it not by an emergency alone? */
    boolean isOwn(Actor actor, String reference) {
        return !within(CaseScope.papers(actor, clock.instant()), actor, reference).isEmpty();
    }

    private List<Row> within(CaseScope scope, Actor actor, String reference) {
        CaseOpenings.Count count = openings.count(actor);
        Query query = entityManager.createNativeQuery(WITHIN.formatted(count.sql()) + scope.sql());
        int at = 1;
        for (Object each : count.values()) {
            query.setParameter(at++, each);
        }
        query.setParameter(at++, actor.id());
        query.setParameter(at++, reference);
        for (Object each : scope.values()) {
            query.setParameter(at++, each);
        }
        return Row.of(query.getResultList());
    }

    /** The task in which the case keeps what its work asks for next. */
    Optional<Task> openStep(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT t FROM Task t WHERE t.caseId = :id AND t.kind = :step AND t.open ="
                                + " TRUE",
                        Task.class)
                .setParameter("id", caseId)
                .setParameter("step", Task.STEP)
                .getResultStream()
                .findFirst();
    }

    /** The open task of this kind that is due first; null when there is none. */
    Long openTask(long caseId, String kind) {
        return entityManager
                .createQuery(
                        "SELECT t.id FROM Task t WHERE t.caseId = :id AND t.kind = :kind AND t.open ="
                                + " TRUE ORDER BY t.dueAt",
                        Long.class)
                .setParameter("id", caseId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Does the case have an open alert in these words already? */
    boolean isAlerted(long caseId, String title) {
        return !entityManager
                .createQuery(
                        "SELECT t.id FROM Task t WHERE t.caseId = :id AND t.kind = :alert AND t.open ="
                                + " TRUE AND t.title = :title",
                        Long.class)
                .setParameter("id", caseId)
                .setParameter("alert", Task.ALERT)
                .setParameter("title", title)
                .getResultList()
                .isEmpty();
    }

    /** What is still to be done goes to whoever works the case now. */
    void giveTasks(long caseId, long workerId) {
        entityManager
                .createNativeQuery(
                        "UPDATE task SET assignee_id = ?, version = version + 1 WHERE case_id = ? AND"
                                + " is_open = TRUE")
                .setParameter(1, workerId)
                .setParameter(2, caseId)
                .executeUpdate();
    }

    /** The open case of a referral, locked until the transaction ends. */
    Optional<SupportCase> openCase(long referralId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM SupportCase c WHERE c.referralId = :referral AND c.open = TRUE",
                        SupportCase.class)
                .setParameter("referral", referralId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    <T> T find(Class<T> kind, long id) {
        T found = entityManager.find(kind, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * What the case takes over from its referral; who is referred in another relation to the crime
     * may have a pathway of their own.
     */
    AcceptedReferral acceptedReferral(long referralId, LocalDate today) {
        Object[] row =
                (Object[])
                        entityManager
                                .createNativeQuery(
                                        "SELECT r.id, r.person_id, r.service_id, r.risk,"
                                                + " CASE WHEN p.restricted THEN COALESCE(r.restricted_reason,"
                                                + " 'OTHER') END, COALESCE((SELECT v.variant_code FROM"
                                                + " pathway_variant v WHERE v.pathway_code ="
                                                + " s.pathway_code AND v.victim_type = r.victim_type"
                                                + " AND v.valid_from <= ? AND (v.valid_to IS NULL OR"
                                                + " v.valid_to > ?) LIMIT 1), s.pathway_code),"
                                                + " r.received_at, EXISTS (SELECT 1 FROM"
                                                + " case_transfer x JOIN support_case y ON y.id ="
                                                + " x.case_id WHERE x.referral_id = r.id AND"
                                                + " y.danger_kept = TRUE) OR EXISTS (SELECT 1 FROM"
                                                + " person q JOIN support_case y ON y.person_id = q.id"
                                                + " WHERE q.identity_id = p.identity_id AND"
                                                + " y.service_id = r.service_id AND y.danger_kept ="
                                                + " TRUE AND (y.is_open = TRUE OR NOT EXISTS (SELECT 1"
                                                + " FROM person h JOIN support_case z ON z.person_id ="
                                                + " h.id AND z.service_id = r.service_id AND"
                                                + " z.restricted = FALSE JOIN danger_end d ON d.case_id"
                                                + " = z.id AND d.ended_at > y.closed_at WHERE"
                                                + " h.identity_id = p.identity_id))) FROM referral r"
                                                + " JOIN person p ON p.id = r.person_id"
                                                + " JOIN service s ON s.id = r.service_id"
                                                + " WHERE r.id = ?")
                                .setParameter(1, today)
                                .setParameter(2, today)
                                .setParameter(3, referralId)
                                .getSingleResult();
        return new AcceptedReferral(
                Columns.number(row[0]),
                Columns.number(row[1]),
                Columns.number(row[2]),
                Risk.valueOf((String) row[3]),
                Columns.flag(row[7]),
                row[4] == null ? null : RestrictionReason.valueOf((String) row[4]),
                (String) row[5],
                Columns.instant(row[6]));
    }

    /** How many needs assessments a case has; the next one is the version after. */
    int assessmentVersions(long caseId) {
        Object most =
                entityManager
                        .createNativeQuery(
                                "SELECT COALESCE(MAX(version_no), 0) FROM needs_assessment WHERE"
                                        + " case_id = ?")
                        .setParameter(1, caseId)
                        .getSingleResult();
        return Columns.number(most).intValue();
    }

    /**
     * Is this attempt on record already? The case is locked until the transaction ends, so that two
     * sendings of one form come after each other.
     *
     * @throws NotFound when it is on record in another case
     */
    boolean isAttempted(SupportCase supportCase, long attemptId) {
        entityManager.refresh(supportCase, LockModeType.PESSIMISTIC_WRITE);
        ContactAttempt found = entityManager.find(ContactAttempt.class, attemptId);
        if (found != null && found.caseId() != supportCase.id()) {
            throw new NotFound();
        }
        return found != null;
    }

    List<ContactAttempt> attempts(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT a FROM ContactAttempt a WHERE a.caseId = :id ORDER BY a.at",
                        ContactAttempt.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** Ends the open tasks of a case that is closed; which they were is kept. */
    void closeTasks(long caseId, Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE task SET is_open = FALSE, done_at = ?, ended_with_case = TRUE,"
                                + " version = version + 1 WHERE case_id = ? AND is_open = TRUE")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, caseId)
                .executeUpdate();
    }

    /**
     * What ended only because the case did is to be done again: the case goes on. But for what
     * hangs on something that ended with it for good: a place on a waiting list, a transfer, an
     * urgent call; follow-ups set their own.
     */
    void openTasksAgain(long caseId) {
        entityManager
                .createNativeQuery(
                        "UPDATE task SET is_open = TRUE, done_at = NULL, ended_with_case = FALSE,"
                                + " version = version + 1 WHERE case_id = ? AND ended_with_case ="
                                + " TRUE AND kind NOT IN ('HOLDING', 'OFFER', 'TRANSFER', 'URGENT',"
                                + " 'FOLLOW_UP')")
                .setParameter(1, caseId)
                .executeUpdate();
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
