package org.waymark.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * That the actor manages somebody's part in a service, as a condition: of a service they manage
     * one team of, only who works in that team. Ids are ours and stand in its text.
     *
     * @param service the column of the service
     * @param account the column of the account
     */
    String people(Actor actor, String service, String account) {
        String people =
                actor.grantsOf(Right.CASE_MANAGE).stream()
                        .map(grant -> part(grant, actor, service, account))
                        .collect(Collectors.joining(" OR "));
        return people.isEmpty() ? "FALSE" : "(" + people + ")";
    }

    private static String part(Grant grant, Actor actor, String service, String account) {
        if (grant.serviceId() == null) {
            return service
                    + " IN (SELECT mo.id FROM service mo WHERE mo.organisation_id = "
                    + actor.organisationId()
                    + ")";
        }
        String own = service + " = " + grant.serviceId();
        return grant.teamId() == null
                ? own
                : "("
                        + own
                        + " AND EXISTS (SELECT 1 FROM account_role mw WHERE mw.account_id = "
                        + account
                        + " AND mw.service_id = "
                        + service
                        + " AND mw.team_id = "
                        + grant.teamId()
                        + "))";
    }

    /** The same of one worker, whose team is null when they work for all of the service. */
    boolean person(Actor actor, long serviceId, Long teamId) {
        return whole(actor, serviceId)
                || teamId != null
                        && actor.grantsOf(Right.CASE_MANAGE).stream()
                                .anyMatch(grant -> teamId.equals(grant.teamId()));
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
