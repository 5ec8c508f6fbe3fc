package org.waymark.casework;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.Right;
import org.waymark.shared.NotAllowed;

/**
 * Which cases an actor may open, as a condition on {@code support_case c}: a worker their own in
 * the services they work for now, a manager those of their service or team. A restricted case
 * exists for its worker and for the manager of its service only. Whoever may open none gets an
 * exception, never an empty condition.
 *
 * @param sql a condition with positional parameters
 * @param values their values, in order
 */
public record CaseScope(String sql, List<Object> values) {

    private static final String OF_ORGANISATION =
            "c.service_id IN (SELECT id FROM service WHERE organisation_id = ?)";

    /** The cases an actor works or manages. */
    public static CaseScope of(Actor actor) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        own(actor, parts, values);
        managed(actor, parts, values);
        return either(parts, values, "Your role does not open cases.");
    }

    /**
     * The cases given to an actor, in the services they work for: who has left a service has left
     * its cases.
     */
    public static CaseScope workedBy(Actor actor) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        own(actor, parts, values);
        return either(parts, values, "Your role does not work cases.");
    }

    /** The cases an actor manages, without those they only work. */
    public static CaseScope managedBy(Actor actor) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        managed(actor, parts, values);
        return either(parts, values, "Your role does not manage cases.");
    }

    private static void own(Actor actor, List<String> parts, List<Object> values) {
        List<String> services = new ArrayList<>();
        List<Object> inOrder = new ArrayList<>();
        for (Grant grant : actor.grantsOf(Right.CASE_WORK)) {
            if (grant.serviceId() != null) {
                services.add("c.service_id = ?");
                inOrder.add(grant.serviceId());
            } else {
                services.add(OF_ORGANISATION);
                inOrder.add(actor.organisationId());
            }
        }
        if (!services.isEmpty()) {
            parts.add("(c.worker_id = ? AND (" + String.join(" OR ", services) + "))");
            values.add(actor.id());
            values.addAll(inOrder);
        }
    }

    private static void managed(Actor actor, List<String> parts, List<Object> values) {
        for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
            if (grant.teamId() != null) {
                parts.add("(c.team_id = ? AND c.restricted = FALSE)");
                values.add(grant.teamId());
            } else if (grant.serviceId() != null) {
                parts.add("c.service_id = ?");
                values.add(grant.serviceId());
            } else {
                parts.add(OF_ORGANISATION);
                values.add(actor.organisationId());
            }
        }
    }

    private static CaseScope either(List<String> parts, List<Object> values, String otherwise) {
        if (parts.isEmpty()) {
            throw new NotAllowed(otherwise);
        }
        return new CaseScope("(" + String.join(" OR ", parts) + ")", List.copyOf(values));
    }
}
