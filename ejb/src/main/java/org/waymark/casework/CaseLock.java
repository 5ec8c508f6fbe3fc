package org.waymark.casework;

import java.util.List;
import org.waymark.access.RestrictedLead;
import org.waymark.person.KeptFrom;

/**
 * What keeps a case from somebody whose role would open it, as a condition on {@code support_case
 * c}: it is restricted and they are not named on it, or they have said that they know the person.
 *
 * @param sql a condition with positional parameters
 * @param values their values, in order
 */
record CaseLock(String sql, List<Object> values) {

    private static final String NAMED =
            "c.restricted = FALSE OR EXISTS (SELECT 1 FROM named_staff n WHERE n.case_id = c.id AND"
                    + " n.account_id = ? AND n.ended_at IS NULL)";

    /**
     * No manager of the service is named who could answer: they have left, are locked out, or may
     * not know of the person. Then its restricted lead does.
     */
    static final String UNANSWERED =
            "NOT EXISTS (SELECT 1 FROM named_staff n JOIN account a ON a.id = n.account_id AND"
                    + " a.active = TRUE AND a.locked = FALSE JOIN account_role g ON g.account_id = a.id AND g.role ="
                    + " 'SERVICE_MANAGER' AND (g.service_id = c.service_id OR g.service_id IS NULL)"
                    + " WHERE n.case_id = c.id AND n.ended_at IS NULL AND "
                    + KeptFrom.free("a.id", "c.person_id")
                    + ") AND "
                    + RestrictedLead.condition(
                            "c.service_id",
                            "%s",
                            KeptFrom.free(RestrictedLead.DESIGNATED_ID, "c.person_id"));

    /** They know the person, as they have said or as their own record says. */
    private static final String FREE = " AND " + KeptFrom.free("?", "c.person_id");

    /** For an emergency, which opens every lock but this. */
    static CaseLock forEmergency(long actor) {
        return new CaseLock("TRUE" + FREE, List.of(actor));
    }

    /** The same for a statement with other parameters: ids are ours and can stand in its text. */
    String text() {
        String text = sql;
        for (Object value : values) {
            text = text.replaceFirst("\\?", value.toString());
        }
        return text;
    }

    /** For who is to be named to open a restricted case. */
    static CaseLock forWorker(long actor) {
        return new CaseLock("(" + NAMED + ")" + FREE, List.of(actor, actor));
    }

    /** For a manager of the service, who also answers for what nobody else answers for. */
    static CaseLock forManager(long actor) {
        return new CaseLock(
                "(" + NAMED + " OR " + UNANSWERED.formatted("?") + ")" + FREE,
                List.of(actor, actor, actor));
    }
}
