package org.waymark.privacy.material;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.OwnRecords;
import org.waymark.access.Right;
import org.waymark.access.Role;
import org.waymark.casework.CaseScope;
import org.waymark.person.KeptFrom;
import org.waymark.shared.NotAllowed;

/**
 * Which requests exist for an actor, as a condition on {@code support_case c}: for a manager those
 * of the cases they manage, restricted ones only if they are named; for whoever looks after data
 * protection those of their own provider, of all at the organisation that answers for all, but
 * never those of restricted cases and of people they know.
 *
 * @param sql a condition with positional parameters
 * @param values their values, in order
 */
record MaterialScope(String sql, List<Object> values) {

    private static final String BY_REQUEST =
            "(c.restricted = FALSE AND "
                    + OwnRecords.or(
                            "c.service_id IN (SELECT s.id FROM service s WHERE s.organisation_id = ?)")
                    + " AND "
                    + KeptFrom.free("?", "c.person_id")
                    + ")";

    static MaterialScope of(Actor actor) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (actor.may(Right.CASE_MANAGE)) {
            CaseScope managed = CaseScope.managedBy(actor);
            conditions.add(managed.sql());
            values.addAll(managed.values());
        }
        if (actor.hasRole(Role.AUDITOR)) {
            conditions.add(BY_REQUEST);
            values.addAll(List.of(actor.organisationId(), actor.organisationId(), actor.id()));
        }
        if (conditions.isEmpty()) {
            throw new NotAllowed("Your role does not deal with requests for material.");
        }
        return new MaterialScope("(" + String.join(" OR ", conditions) + ")", List.copyOf(values));
    }

    /** Those whose records the actor may read and decide about: the cases they manage. */
    static MaterialScope prepared(Actor actor) {
        CaseScope managed = CaseScope.managedBy(actor);
        return new MaterialScope(managed.sql(), managed.values());
    }
}
