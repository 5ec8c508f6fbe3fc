package org.waymark.reporting;

import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;

/** The services whose exact figures somebody reads whole, closed ones included. */
final class OwnServices {

    private OwnServices() {}

    /** Empty for whoever has one team only. */
    static List<Service> of(Actor actor, Directory directory) {
        List<Actor.Grant> grants =
                actor.grantsOf(Right.SERVICE_FIGURES).stream()
                        .filter(grant -> grant.teamId() == null)
                        .toList();
        return directory.servicesOf(actor.organisationId()).stream()
                .filter(service -> grants.stream().anyMatch(grant -> holds(grant, service)))
                .toList();
    }

    private static boolean holds(Actor.Grant grant, Service service) {
        return grant.serviceId() == null || grant.serviceId() == service.id();
    }
}
