package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Ids;

/**
 * Keeps who is named on a restricted case in step with the work: whoever restricts it, whoever
 * works it, and nobody who has handed it over.
 */
@ApplicationScoped
class NamedStaffList {

    private static final String WORKS = "Works the case";
    private static final String HANDED_OVER = "The case has gone to another worker";

    @Inject private NamedStaffStore store;
    @Inject private Clock clock;

    /**
     * From now on only named staff open the case; its worker is one of them.
     *
     * @param by who restricts it; null when a message of the sender does
     */
    void restrict(SupportCase supportCase, RestrictionReason reason, Long by) {
        supportCase.restrict(reason);
        store.person(supportCase, reason);
        supportCase.workerId().ifPresent(worker -> name(supportCase, worker, WORKS, by));
        if (by != null) {
            name(supportCase, by, "Restricted the case", by);
        }
    }

    /** The case may be seen by the team again. */
    void lift(SupportCase supportCase, String why, long by) {
        supportCase.unrestrict();
        store.person(supportCase, null);
        store.named(supportCase.id()).forEach(named -> named.end(why, by, clock.instant()));
    }

    /** The worker of a restricted case is always named on it, and the one before no longer. */
    void handOver(SupportCase supportCase, Long from, long to, long by) {
        if (!supportCase.isRestricted()) {
            return;
        }
        store.named(supportCase.id()).stream()
                .filter(named -> from != null && named.accountId() == from && from != by)
                .forEach(named -> named.end(HANDED_OVER, by, clock.instant()));
        name(supportCase, to, WORKS, by);
    }

    void name(SupportCase supportCase, long accountId, String why, Long by) {
        if (named(supportCase, accountId).isEmpty()) {
            store.add(
                    NamedStaff.of(
                            Ids.next(), supportCase.id(), accountId, why, by, clock.instant()));
        }
    }

    Optional<NamedStaff> named(SupportCase supportCase, long accountId) {
        return store.named(supportCase.id()).stream()
                .filter(named -> named.accountId() == accountId)
                .findFirst();
    }
}
