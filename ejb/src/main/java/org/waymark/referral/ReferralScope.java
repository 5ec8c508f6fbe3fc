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
 * The services whose inbox an actor works. Whoever works none gets an exception, never everything.
 */
final class ReferralScope {

    private ReferralScope() {}

    static List<Long> services(Actor actor, Organisations organisations) {
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
        return List.copyOf(services);
    }
}
