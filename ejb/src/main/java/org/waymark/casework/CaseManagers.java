package org.waymark.casework;

import org.waymark.person.KeptFrom;

/**
 * Which managers answer for a case, as part of a statement: those of its service or team who can
 * sign in and may know of it. Whoever is kept from the person, or is not named on a restricted case
 * that somebody is named on, is told nothing: a notice that leads nowhere would be an answer.
 * Whoever manages one team answers for a restricted case only when named on it.
 */
public final class CaseManagers {

    /**
     * That {@code account a} with {@code account_role r} is one, of {@code support_case c} and
     * {@code service s}; without parameters.
     */
    public static final String CONDITION =
            "r.role = 'SERVICE_MANAGER' AND a.active = TRUE AND a.locked = FALSE AND (r.service_id ="
                    + " s.id AND (r.team_id IS NULL OR r.team_id = c.team_id) OR r.service_id IS NULL"
                    + " AND a.organisation_id = s.organisation_id) AND (c.restricted = FALSE OR EXISTS"
                    + " (SELECT 1 FROM named_staff n WHERE n.case_id = c.id AND n.account_id = a.id"
                    + " AND n.ended_at IS NULL) OR r.team_id IS NULL AND "
                    + CaseLock.UNANSWERED.formatted("a.id")
                    + ") AND "
                    + KeptFrom.free("a.id", "c.person_id");

    /** Their e-mail addresses and accounts; its first parameter is the case. */
    public static final String EMAILS =
            "SELECT DISTINCT a.email, a.id FROM support_case c JOIN service s ON s.id = c.service_id"
                    + " JOIN account_role r JOIN account a ON a.id = r.account_id WHERE c.id = ? AND"
                    + " a.email IS NOT NULL AND "
                    + CONDITION;

    private CaseManagers() {}
}
