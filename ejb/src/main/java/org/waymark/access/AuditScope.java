package org.waymark.access;

import java.util.List;

/**
 * What of the audit somebody reads who answers for data protection: what was done by the people and
 * systems of their own organisation, all at the one that answers for all (the data protection
 * officer of all); and never what was done with the record of somebody they know.
 *
 * @param sql a condition on {@code audit_entry a} with positional parameters
 * @param values their values, in order
 */
record AuditScope(String sql, List<Object> values) {

    static AuditScope of(Actor actor) {
        long organisation = actor.organisationId();
        return new AuditScope(
                OwnRecords.or(
                                "a.account_id IN (SELECT w.id FROM account w WHERE"
                                        + " w.organisation_id = ?)",
                                "a.account_id IN (SELECT y.id FROM api_client y WHERE"
                                        + " y.organisation_id = ?)")
                        + " AND (a.person_id IS NULL OR NOT EXISTS (SELECT 1"
                        + " FROM conflict x JOIN person y ON y.id = x.person_id JOIN person z ON"
                        + " z.identity_id = y.identity_id WHERE x.account_id = ? AND z.id ="
                        + " a.person_id AND x.kind = 'BLOCK'))",
                List.of(organisation, organisation, organisation, actor.id()));
    }
}
