package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.person.KnownPersonStore;
import org.waymark.reference.WorkingDays;

/**
 * Keeps apart whoever works with two people whom a safeguarding lead keeps apart: nobody who works
 * with the one is given the other, and nobody is told why.
 */
@ApplicationScoped
public class SeparatedWorkers {

    @Inject private SeparatedQuery query;
    @Inject private KnownPersonStore known;
    @Inject private Clock clock;

    /**
     * From now on whoever works with the one, as worker, therapist, named colleague or cover, in
     * any case of that human being, is kept from the other.
     *
     * @return false, and nothing is done, while somebody works with one of them who works or has
     *     worked with the other: the cases are to be handed over first
     */
    public boolean separate(long personId, long otherId) {
        Map<Long, Boolean> one = query.workersOf(personId, today());
        Map<Long, Boolean> other = query.workersOf(otherId, today());
        if (one.keySet().stream()
                .anyMatch(id -> other.containsKey(id) && (one.get(id) || other.get(id)))) {
            return false;
        }
        one.keySet().forEach(id -> known.known(id, otherId, clock.instant()));
        other.keySet().forEach(id -> known.known(id, personId, clock.instant()));
        return true;
    }

    /** Must this worker not be given the person, for whatever reason? */
    boolean isKept(long workerId, long personId) {
        return known.isBlocked(workerId, personId) || worksWithOther(workerId, personId);
    }

    private boolean worksWithOther(long workerId, long personId) {
        return query.others(personId).stream()
                .anyMatch(other -> query.works(workerId, other, today()));
    }

    /**
     * Would the person come, by this worker, to a colleague who covers and works the other side?
     */
    boolean isKeptFromCoverOf(long workerId, long serviceId, long personId) {
        return query.coversFor(workerId, serviceId, today()).stream()
                .anyMatch(cover -> worksWithOther(cover, personId));
    }

    /** The worker has the person from now on, and so have those who cover for them. */
    void worksWithCovers(long workerId, long serviceId, long personId) {
        works(workerId, personId);
        query.coversFor(workerId, serviceId, today()).forEach(cover -> works(cover, personId));
    }

    /** They work with the person from now on, and are kept from whoever is on the other side. */
    void works(long workerId, long personId) {
        query.others(personId).forEach(other -> known.known(workerId, other, clock.instant()));
    }

    /** Does this worker's list hold somebody whom the other must not be given? */
    boolean isKeptFromCasesOf(long workerId, long serviceId, long coverId) {
        return query.separatedOf(workerId, serviceId).stream()
                .anyMatch(person -> isKept(coverId, person));
    }

    /** They see this worker's cases from now on. */
    void covers(long workerId, long serviceId, long coverId) {
        query.separatedOf(workerId, serviceId).forEach(person -> works(coverId, person));
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
