package org.waymark.practice;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.shared.NotAllowed;

/**
 * The services in which an actor works cases: their advice and trainings.
 *
 * @param services never empty
 */
record ServiceScope(Set<Long> services) {

    static ServiceScope of(Actor actor, Directory directory) {
        Set<Long> services = new TreeSet<>();
        for (Actor.Grant grant : actor.grantsOf(Right.CASE_WORK)) {
            if (grant.serviceId() == null) {
                directory.servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(services::add);
            } else {
                services.add(grant.serviceId());
            }
        }
        if (services.isEmpty()) {
            throw new NotAllowed("Your role does not work in a service.");
        }
        return new ServiceScope(services);
    }

    /** Where something new is written: the first of them. */
    long own() {
        return List.copyOf(services).get(0);
    }

    /** As a condition. Ids are ours, so they can stand in the text of a statement. */
    String condition(String column) {
        return services.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", column + " IN (", ")"));
    }
}
