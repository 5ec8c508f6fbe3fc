package org.waymark.referral;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.shared.NotAllowed;

/**
 * The referrals whose inbox an actor works. Whoever works none gets an exception, never everything.
 *
 * @param services those of which the actor works the inbox
 * @param unrouted also those that no rule sends anywhere: they wait with the service under whose
 *     contract feeds are received, so that every open referral is in somebody's inbox
 */
record ReferralScope(List<Long> services, boolean unrouted) {

    static ReferralScope of(Actor actor, Organisations organisations) {
        Set<Long> services = new LinkedHashSet<>();
        for (Grant grant : actor.grantsOf(Right.REFERRAL_TRIAGE)) {
            if (grant.serviceId() != null) {
                services.add(grant.serviceId());
            } else {
                organisations.directory().servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(services::add);
            }
        }
        if (services.isEmpty()) {
            throw new NotAllowed("Your role does not work an inbox.");
        }
        return new ReferralScope(
                List.copyOf(services),
                organisations.intakeService().filter(services::contains).isPresent());
    }

    /**
     * The same as a condition. Ids are ours, so they can stand in the text of a statement.
     *
     * @param referral the name by which the statement calls the table
     */
    String condition(String referral) {
        String at = "COALESCE(%s.service_id, %s.proposed_service_id)".formatted(referral, referral);
        String own = services.stream().map(String::valueOf).reduce((a, b) -> a + ", " + b).get();
        return "(" + at + " IN (" + own + ")" + (unrouted ? " OR " + at + " IS NULL" : "") + ")";
    }
}
