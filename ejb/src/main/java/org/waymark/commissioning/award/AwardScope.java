package org.waymark.commissioning.award;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Service;
import org.waymark.shared.NotAllowed;

/**
 * Whose awards somebody may see: a commissioner its own, a provider those of the services it runs.
 *
 * @param commissionerId null for a provider
 * @param services of a provider; empty for a commissioner
 */
public record AwardScope(Long commissionerId, Set<Long> services) {

    /**
     * The scope of an actor.
     *
     * @throws NotAllowed if they have neither
     */
    public static AwardScope of(Actor actor, Directory directory) {
        if (actor.may(Right.PUBLISHED_FIGURES)) {
            return new AwardScope(actor.organisationId(), Set.of());
        }
        Set<Long> services = new TreeSet<>();
        for (Actor.Grant grant : actor.grantsOf(Right.SERVICE_FIGURES)) {
            if (grant.serviceId() == null) {
                directory.servicesOf(actor.organisationId()).stream()
                        .map(Service::id)
                        .forEach(services::add);
            } else {
                services.add(grant.serviceId());
            }
        }
        if (services.isEmpty()) {
            throw new NotAllowed("Your role has no contracts.");
        }
        return new AwardScope(null, services);
    }

    public boolean isCommissioner() {
        return commissionerId != null;
    }

    /** As a condition over an award. Ids are ours, so they can stand in the text of a statement. */
    public String condition(String alias) {
        return isCommissioner()
                ? alias + ".commissioner_id = " + commissionerId
                : "("
                        + ofService(alias + ".service_id")
                        + " OR "
                        + alias
                        + ".id IN (SELECT award_id FROM award_contract WHERE ended_at IS NULL AND "
                        + ofService("service_id")
                        + "))";
    }

    /**
     * As a condition over the service of something that belongs to one of an award: a provider has
     * only its own, also where others are paid by the same award.
     */
    public String ofService(String column) {
        return isCommissioner()
                ? "TRUE"
                : services.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", column + " IN (", ")"));
    }
}
