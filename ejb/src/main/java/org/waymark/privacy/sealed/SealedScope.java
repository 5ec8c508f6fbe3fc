package org.waymark.privacy.sealed;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.OwnRecords;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.person.KeptFrom;

/**
 * Of which cases somebody is a second person where it is about sealed notes: of those they manage;
 * and whoever answers for data protection of those of their own organisation, or of all at the one
 * that answers for all. Restricted ones only by managers who are named on them, and never of
 * somebody they know.
 *
 * @param sql a condition on {@code support_case c} and {@code service s}, with positional
 *     parameters
 * @param values their values, in order
 */
record SealedScope(String sql, List<Object> values) {

    private static final String OFFICER =
            "(c.restricted = FALSE AND "
                    + OwnRecords.or("s.organisation_id = ?")
                    + " AND "
                    + KeptFrom.free("?", "c.person_id")
                    + ")";

    /** Either way. */
    static SealedScope of(Actor actor) {
        List<String> ways = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (!actor.grantsOf(Right.CASE_MANAGE).isEmpty()) {
            CaseScope managed = CaseScope.managedBy(actor);
            ways.add(managed.sql());
            values.addAll(managed.values());
        }
        if (actor.may(Right.RIGHTS_WORK)) {
            SealedScope officer = officer(actor);
            ways.add(officer.sql());
            values.addAll(officer.values());
        }
        if (ways.isEmpty()) {
            throw new org.waymark.shared.NotAllowed("Your role does not decide about this.");
        }
        return new SealedScope("(" + String.join(" OR ", ways) + ")", List.copyOf(values));
    }

    /** Whose sealed notes somebody who answers for data protection may ask to open. */
    static SealedScope asking(Actor actor) {
        return new SealedScope(OFFICER.replace("c.restricted = FALSE AND ", ""), ids(actor));
    }

    private static SealedScope officer(Actor actor) {
        return new SealedScope(OFFICER, ids(actor));
    }

    private static List<Object> ids(Actor actor) {
        return List.of(actor.organisationId(), actor.organisationId(), actor.id());
    }
}
