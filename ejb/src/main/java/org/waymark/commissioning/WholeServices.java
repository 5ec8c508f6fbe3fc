package org.waymark.commissioning;

import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Right;

/** The services that somebody has a right over as a whole, and not over one team of. */
public final class WholeServices {

    private WholeServices() {}

    /** In their usual order, closed ones included; empty for whoever has one team only. */
    public static List<Service> of(Actor actor, Right right, Directory directory) {
        List<Actor.Grant> grants =
                actor.grantsOf(right).stream().filter(grant -> grant.teamId() == null).toList();
        return directory.servicesOf(actor.organisationId()).stream()
                .filter(service -> grants.stream().anyMatch(grant -> holds(grant, service)))
                .toList();
    }

    private static boolean holds(Actor.Grant grant, Service service) {
        return grant.serviceId() == null || grant.serviceId() == service.id();
    }
}
