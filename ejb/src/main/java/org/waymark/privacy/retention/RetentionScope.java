package org.waymark.privacy.retention;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.Actor.Grant;
import org.waymark.access.OwnRecords;
import org.waymark.access.RestrictedLead;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.person.KeptFrom;
import org.waymark.shared.NotAllowed;

/**
 * Which ended records an actor decides on, as a condition on {@code referral r}, its case {@code c}
 * (which may be missing), its person {@code p} and its service {@code s}: a manager the cases they
 * manage and the referrals of their services that led to none, without those of people they know;
 * of what is restricted only the cases they may open, and such referrals where they answer for what
 * is restricted. Whoever keeps the rules sees those of their own organisation, and all at the one
 * that answers for all, by reference and without a name, and never one of somebody they know; of
 * what is restricted they learn how many there are, unless they answer for all; whoever also
 * manages decides on what they may open as a manager.
 *
 * @param sql a condition with positional parameters
 * @param values their values, in order
 * @param named may names be shown?
 * @param counted which of them are counted and neither shown nor decided on, as a condition without
 *     parameters
 */
record RetentionScope(String sql, List<Object> values, boolean named, String counted) {

    private static final String RESTRICTED =
            "(p.restricted = TRUE OR COALESCE(c.restricted, FALSE) = TRUE)";

    /** The condition on what is shown and decided on. */
    String shown() {
        return "(" + sql + " AND NOT " + counted + ")";
    }

    static RetentionScope of(Actor actor) {
        if (actor.may(Right.RETENTION_RULES)) {
            return ofOfficer(actor);
        }
        return ofManager(actor);
    }

    private static RetentionScope ofOfficer(Actor actor) {
        return new RetentionScope(
                OwnRecords.or("s.organisation_id = ?") + " AND " + KeptFrom.free("?", "p.id"),
                List.of(actor.organisationId(), actor.organisationId(), actor.id()),
                false,
                "("
                        + RESTRICTED
                        + " AND NOT "
                        + OwnRecords.answersForAll(Long.toString(actor.organisationId()))
                        + (actor.may(Right.RETENTION_REVIEW)
                                ? " AND COALESCE(" + ofManager(actor).text() + ", FALSE) = FALSE"
                                : "")
                        + ")");
    }

    /** The condition without parameters: ids are ours and can stand in its text. */
    private String text() {
        String text = sql;
        for (Object value : values) {
            text = text.replaceFirst("\\?", value.toString());
        }
        return text;
    }

    /** The same for what names a person: only for those who manage the record. */
    static RetentionScope ofManager(Actor actor) {
        CaseScope cases = CaseScope.managedBy(actor);
        List<Object> values = new ArrayList<>(cases.values());
        List<String> services = new ArrayList<>();
        for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
            if (grant.serviceId() == null) {
                services.add("s.organisation_id = ?");
                values.add(actor.organisationId());
            } else if (grant.teamId() == null) {
                services.add("s.id = ?");
                values.add(grant.serviceId());
            }
        }
        String referrals = services.isEmpty() ? "FALSE" : String.join(" OR ", services);
        if (!actor.may(Right.RETENTION_REVIEW)) {
            throw new NotAllowed("Your role does not decide what is destroyed.");
        }
        values.add(actor.id());
        return new RetentionScope(
                "((c.id IS NOT NULL AND "
                        + cases.sql()
                        + ") OR (c.id IS NULL AND (p.restricted = FALSE OR "
                        + RestrictedLead.condition(
                                "s.id",
                                Long.toString(actor.id()),
                                KeptFrom.free(RestrictedLead.DESIGNATED_ID, "p.id"))
                        + ") AND ("
                        + referrals
                        + ") AND "
                        + KeptFrom.free("?", "p.id")
                        + "))",
                List.copyOf(values),
                true,
                "FALSE");
    }
}
