package org.waymark.casework;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.shared.NotAllowed;

/**
 * Which cases an actor may open, as a condition on {@code support_case c}: a worker their own, a
 * manager those of their service or team. A restricted case exists for its worker and for the
 * manager of its service only. Whoever may open none gets an exception, never an empty condition.
 *
 * @param sql a condition with positional parameters
 * @param values their values, in order
 */
public record CaseScope(String sql, List<Object> values) {

    public static CaseScope of(Actor actor) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (actor.may(Right.CASE_WORK)) {
            parts.add("c.worker_id = ?");
            values.add(actor.id());
        }
        for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
            if (grant.teamId() != null) {
                parts.add("(c.team_id = ? AND c.restricted = FALSE)");
                values.add(grant.teamId());
            } else if (grant.serviceId() != null) {
                parts.add("c.service_id = ?");
                values.add(grant.serviceId());
            } else {
                parts.add("c.service_id IN (SELECT id FROM service WHERE organisation_id = ?)");
                values.add(actor.organisationId());
            }
        }
        if (parts.isEmpty()) {
            throw new NotAllowed("Your role does not open cases.");
        }
        return new CaseScope("(" + String.join(" OR ", parts) + ")", values);
    }

    /** The same for the cases an actor manages, without those they only work. */
    public static CaseScope managedBy(Actor actor) {
        if (!actor.may(Right.CASE_MANAGE)) {
            throw new NotAllowed("Your role does not manage cases.");
        }
        return of(
                new Actor(
                        actor.id(),
                        actor.username(),
                        actor.name(),
                        actor.organisationId(),
                        actor.grantsOf(Right.CASE_MANAGE),
                        java.util.Set.of()));
    }
}
