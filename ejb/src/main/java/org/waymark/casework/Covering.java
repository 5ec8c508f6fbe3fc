package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * A manager says who covers whose cases while somebody is away. The cases stay their worker's; the
 * covering colleague has them in their own list, marked, from the first day to the last. Restricted
 * ones they get only when they are named on them.
 */
@Stateless
@Guarded
public class Covering {

    private static final int LONGEST_REASON = 500;

    @Inject private CoverStore store;
    @Inject private SeparatedWorkers separated;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What a manager asks for; each part may be null in a form that is not filled in. */
    public record Wanted(
            Long serviceId, Long workerId, Long coverId, LocalDate from, LocalDate until) {}

    /**
     * One cover.
     *
     * @param running does it count today?
     */
    public record Row(
            long id,
            String service,
            String worker,
            String cover,
            LocalDate from,
            LocalDate until,
            String reason,
            boolean running) {}

    /** Somebody who works cases of a service the actor manages. */
    public record Worker(long serviceId, String service, long id, String name) {}

    /** Covers that run or are to come in the services the actor manages. */
    @Needs(Right.CASE_MANAGE)
    public List<Row> covers() {
        subject.list("who covers for whom");
        return store.covers(current.get(), today());
    }

    /** Who can be covered for and who can cover. */
    @Needs(value = Right.CASE_MANAGE, audited = false)
    public List<Worker> workers() {
        return store.workers(current.get());
    }

    /**
     * Sets a cover.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.CASE_MANAGE)
    public void set(Wanted wanted, String why) {
        Map<String, String> problems = problems(wanted);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        String reason =
                TypedText.required("why", why, LONGEST_REASON, "Say why, such as annual leave.");
        Actor actor = current.get();
        subject.list(
                "account %d covers for account %d from %s to %s: %s"
                        .formatted(
                                wanted.coverId(),
                                wanted.workerId(),
                                wanted.from(),
                                wanted.until(),
                                reason));
        separated.covers(wanted.workerId(), wanted.serviceId(), wanted.coverId());
        store.add(Cover.of(Ids.next(), wanted, reason, actor.id(), clock.instant()));
    }

    /** Ends a cover at once. */
    @Needs(Right.CASE_MANAGE)
    public void end(long id) {
        Cover cover = store.find(id);
        if (!store.manages(current.get(), id)) {
            throw new NotFound();
        }
        subject.list("cover ended: " + id);
        cover.end(current.get().id(), clock.instant());
    }

    private Map<String, String> problems(Wanted wanted) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (wanted.serviceId() == null
                || wanted.workerId() == null
                || !store.works(current.get(), wanted.serviceId(), wanted.workerId())) {
            problems.put("worker", "Choose whose cases are covered.");
        }
        if (wanted.coverId() == null
                || wanted.coverId().equals(wanted.workerId())
                || wanted.serviceId() != null
                        && !store.works(current.get(), wanted.serviceId(), wanted.coverId())) {
            problems.put("cover", "Choose another worker of the same service.");
        }
        if (wanted.from() == null) {
            problems.put("from", "Enter the first day.");
        }
        if (wanted.until() == null
                || wanted.until().isBefore(today())
                || wanted.from() != null && wanted.until().isBefore(wanted.from())) {
            problems.put("until", "Enter the last day, today or later and not before the first.");
        }
        if (problems.isEmpty() && store.overlaps(wanted)) {
            problems.put("cover", "They cover for this worker already in these days.");
        }
        if (problems.isEmpty()
                && separated.isKeptFromCasesOf(
                        wanted.workerId(), wanted.serviceId(), wanted.coverId())) {
            problems.put("cover", "They cannot cover all of these cases. Choose another worker.");
        }
        return problems;
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
