package org.waymark.privacy.rights;

import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.OwnRecords;
import org.waymark.person.KeptFrom;

/**
 * Which requests somebody works who answers for data protection: those of their own organisation,
 * all at the one that answers for all (the data protection officer of all); and never one about
 * somebody they know. One whose record is not known yet is theirs whose organisation wrote it down.
 *
 * @param sql a condition on {@code rights_request r} with positional parameters
 * @param values their values, in order
 */
record RightsScope(String sql, List<Object> values) {

    static RightsScope of(Actor actor) {
        return new RightsScope(
                OwnRecords.or(
                                "r.organisation_id = ?",
                                "r.organisation_id IS NULL AND EXISTS (SELECT 1 FROM account o WHERE"
                                        + " o.id = r.opened_by AND o.organisation_id = ?)")
                        + " AND "
                        + KeptFrom.free("?", "r.person_id"),
                List.of(
                        actor.organisationId(),
                        actor.organisationId(),
                        actor.organisationId(),
                        actor.id()));
    }
}
