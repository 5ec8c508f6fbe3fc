package org.waymark.incident;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.shared.NotAllowed;

/** Whose reports an actor reads: those of the services whose inbox is theirs. */
final class IncidentScope {

    private IncidentScope() {}

    /**
     * As a condition. Ids are ours, so they can stand in the text of a statement.
     *
     * @param column with the id of the service
     * @throws NotAllowed when there is none: never everything
     */
    static String condition(Actor actor, Directory directory, String column) {
        Set<Long> services = new TreeSet<>();
        for (Actor.Grant grant : actor.grantsOf(Right.REFERRAL_TRIAGE)) {
            if (grant.serviceId() == null) {
                directory.servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(services::add);
            } else {
                services.add(grant.serviceId());
            }
        }
        if (services.isEmpty()) {
            throw new NotAllowed("Your role does not work an inbox.");
        }
        return services.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", column + " IN (", ")"));
    }
}
