package org.waymark.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.NotAllowed;

/**
 * Which cases an actor may open, as a condition on {@code support_case c}: a worker their own and
 * those they cover in the services they work for now, a manager those of their service or team; of
 * restricted ones only those they are named on, and never of people they know. An emergency opens
 * one case of their services for a time. Whoever may open none gets an exception, never an empty
 * condition.
 *
 * @param sql a condition with positional parameters
 * @param values their values, in order
 */
public record CaseScope(String sql, List<Object> values) {

    private static final String NONE = "Your role does not open cases.";
    private static final String OF_ORGANISATION =
            "c.service_id IN (SELECT id FROM service WHERE organisation_id = ?)";

    /**
     * The cases an actor works, covers or manages, and those they have opened in an emergency.
     *
     * @param now decides which covers and openings count
     */
    public static CaseScope of(Actor actor, Instant now) {
        Parts parts = new Parts();
        own(actor, parts);
        covered(actor, WorkingDays.dateOf(now), parts);
        managed(actor, parts);
        emergencies(actor, now, parts);
        return parts.either(NONE);
    }

    /**
     * The cases an actor works, covers or manages: for papers that an emergency does not open, such
     * as those of a MARAC.
     */
    public static CaseScope papers(Actor actor, Instant now) {
        Parts parts = new Parts();
        own(actor, parts);
        covered(actor, WorkingDays.dateOf(now), parts);
        managed(actor, parts);
        return parts.either(NONE);
    }

    /**
     * The same, and those that the actor counsels beside their worker: for the pages that a
     * therapist shares with the worker, and for no others.
     */
    static CaseScope shared(Actor actor, Instant now) {
        Parts parts = new Parts();
        own(actor, parts);
        covered(actor, WorkingDays.dateOf(now), parts);
        managed(actor, parts);
        emergencies(actor, now, parts);
        therapist(actor, parts);
        return parts.either(NONE);
    }

    /** The cases that an actor works, or counsels beside their worker. */
    public static CaseScope counselledBy(Actor actor) {
        Parts parts = new Parts();
        own(actor, parts);
        therapist(actor, parts);
        return parts.either("Your role does not work cases.");
    }

    /** The cases that an actor counsels beside their worker; for other roles none. */
    static CaseScope ofTherapist(Actor actor) {
        Parts parts = new Parts();
        therapist(actor, parts);
        return parts.isEmpty() ? new CaseScope("FALSE", List.of()) : parts.either(NONE);
    }

    /**
     * The cases of the services in which an actor has this right, as far as they are not locked for
     * them: for the desk that books appointments and knows cases by their reference only.
     */
    public static CaseScope ofServicesWith(Right right, Actor actor) {
        Parts parts = new Parts();
        Services services = Services.of(actor, right);
        if (!services.isEmpty()) {
            parts.add(services.sql(), services.values(), CaseLock.forWorker(actor.id()));
        }
        return parts.either(NONE);
    }

    /** Every case of the services an actor works for, but of people they know: for an emergency. */
    static CaseScope ofServices(Actor actor) {
        Parts parts = new Parts();
        Services services = Services.of(actor);
        if (!services.isEmpty()) {
            parts.add(services.sql(), services.values(), CaseLock.forEmergency(actor.id()));
        }
        return parts.either(NONE);
    }

    /** The cases of the services an actor works for, as far as they are not locked for them. */
    static CaseScope unlocked(Actor actor) {
        Parts parts = new Parts();
        Services services = Services.of(actor);
        if (!services.isEmpty()) {
            parts.add(services.sql(), services.values(), CaseLock.forWorker(actor.id()));
        }
        return parts.either(NONE);
    }

    /**
     * The cases given to an actor, in the services they work for: who has left a service has left
     * its cases.
     */
    public static CaseScope workedBy(Actor actor) {
        Parts parts = new Parts();
        own(actor, parts);
        return parts.either("Your role does not work cases.");
    }

    /** The cases an actor works, covers or counsels, whatever they manage; for others none. */
    static CaseScope byWork(Actor actor, Instant now) {
        Parts parts = new Parts();
        own(actor, parts);
        covered(actor, WorkingDays.dateOf(now), parts);
        therapist(actor, parts);
        return parts.isEmpty() ? new CaseScope("FALSE", List.of()) : parts.either(NONE);
    }

    /** The cases an actor manages, without those they only work. */
    public static CaseScope managedBy(Actor actor) {
        Parts parts = new Parts();
        managed(actor, parts);
        return parts.either("Your role does not manage cases.");
    }

    private static void own(Actor actor, Parts parts) {
        Services services = Services.of(actor);
        if (!services.isEmpty()) {
            List<Object> values = new ArrayList<>();
            values.add(actor.id());
            values.addAll(services.values());
            parts.add(
                    "c.worker_id = ? AND " + services.sql(),
                    values,
                    CaseLock.forWorker(actor.id()));
        }
    }

    private static void covered(Actor actor, LocalDate today, Parts parts) {
        Services services = Services.of(actor);
        if (!services.isEmpty()) {
            List<Object> values = new ArrayList<>(Cover.values(actor.id(), today));
            values.addAll(services.values());
            parts.add(
                    "EXISTS (SELECT 1 FROM cover v WHERE v.worker_id = c.worker_id AND v.service_id"
                            + " = c.service_id AND "
                            + Cover.CONDITION
                            + ") AND "
                            + services.sql(),
                    values,
                    CaseLock.forWorker(actor.id()));
        }
    }

    /** Only a counsellor is one, and only in the services they counsel for now. */
    private static void therapist(Actor actor, Parts parts) {
        Services services = Services.of(actor, Right.SEALED_NOTES);
        if (!services.isEmpty()) {
            List<Object> values = new ArrayList<>();
            values.add(actor.id());
            values.addAll(services.values());
            parts.add(
                    "EXISTS (SELECT 1 FROM case_therapist h WHERE h.case_id = c.id AND h.account_id ="
                            + " ? AND h.live = 1) AND "
                            + services.sql(),
                    values,
                    CaseLock.forWorker(actor.id()));
        }
    }

    private static void emergencies(Actor actor, Instant now, Parts parts) {
        Services services = Services.of(actor);
        if (!services.isEmpty()) {
            List<Object> values = new ArrayList<>();
            values.add(actor.id());
            values.add(Columns.utc(now));
            values.addAll(services.values());
            parts.add(
                    "EXISTS (SELECT 1 FROM break_glass g WHERE g.case_id = c.id AND g.account_id = ?"
                            + " AND g.ends_at > ?) AND "
                            + services.sql(),
                    values,
                    CaseLock.forEmergency(actor.id()));
        }
    }

    private static void managed(Actor actor, Parts parts) {
        for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
            if (grant.teamId() != null) {
                parts.add("c.team_id = ?", List.of(grant.teamId()), CaseLock.forWorker(actor.id()));
            } else {
                parts.add(
                        grant.serviceId() == null ? OF_ORGANISATION : "c.service_id = ?",
                        List.of(
                                grant.serviceId() == null
                                        ? actor.organisationId()
                                        : grant.serviceId()),
                        CaseLock.forManager(actor.id()));
            }
        }
    }

    /** The services an actor works for, as a condition. */
    private record Services(String sql, List<Object> values) {

        static Services of(Actor actor) {
            return of(actor, Right.CASE_WORK);
        }

        static Services of(Actor actor, Right right) {
            List<String> services = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (Grant grant : actor.grantsOf(right)) {
                services.add(grant.serviceId() == null ? OF_ORGANISATION : "c.service_id = ?");
                values.add(grant.serviceId() == null ? actor.organisationId() : grant.serviceId());
            }
            return new Services("(" + String.join(" OR ", services) + ")", values);
        }

        boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /** Ways to a case, of which one is enough. */
    private static final class Parts {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void add(String condition, List<?> with, CaseLock lock) {
            conditions.add("(" + condition + " AND " + lock.sql() + ")");
            values.addAll(with);
            values.addAll(lock.values());
        }

        boolean isEmpty() {
            return conditions.isEmpty();
        }

        CaseScope either(String otherwise) {
            if (conditions.isEmpty()) {
                throw new NotAllowed(otherwise);
            }
            return new CaseScope("(" + String.join(" OR ", conditions) + ")", List.copyOf(values));
        }
    }
}
