package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;

/** The services that an actor manages as a whole or in part, by id with their names. */
@ApplicationScoped
class ManagedServices {

    @Inject private Organisations organisations;

    Map<Long, String> of(Actor actor) {
        Map<Long, String> services = new LinkedHashMap<>();
        for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
            if (grant.serviceId() != null) {
                services.put(grant.serviceId(), organisations.serviceName(grant.serviceId()));
            } else {
                for (Service each : organisations.directory().servicesOf(actor.organisationId())) {
                    services.put(each.id(), each.name());
                }
            }
        }
        return services;
    }

    /** Does the actor manage all of this service, and not only a team of it? */
    boolean whole(Actor actor, long serviceId) {
        return of(actor).containsKey(serviceId)
                && actor.grantsOf(Right.CASE_MANAGE).stream()
                        .anyMatch(
                                grant ->
                                        grant.teamId() == null
                                                && (grant.serviceId() == null
                                                        || grant.serviceId() == serviceId));
    }
}
