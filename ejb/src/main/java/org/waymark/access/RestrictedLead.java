package org.waymark.access;

/**
 * Who answers for what is restricted in a service: those an administrator has designated, or all
 * managers of the service while nobody is designated, so that nothing that is hidden from the inbox
 * is hidden from everybody. Whoever was designated and manages the service no more, because they
 * left, moved or lost the role, is nobody here; so is whoever is locked out by an administrator,
 * and whoever may not know of this very person.
 */
public final class RestrictedLead {

    /** The account of a designated manager, as the condition about them calls it. */
    public static final String DESIGNATED_ID = "b.id";

    private static final String DESIGNATED =
            "EXISTS (SELECT 1 FROM restricted_intake l JOIN account b ON b.id = l.account_id AND"
                    + " b.active = TRUE AND b.locked = FALSE JOIN service z ON z.id = l.service_id AND"
                    + " z.organisation_id = b.organisation_id JOIN account_role h ON h.account_id ="
                    + " b.id AND h.role = 'SERVICE_MANAGER' AND h.team_id IS NULL AND (h.service_id IS"
                    + " NULL OR h.service_id = z.id) WHERE l.service_id = %s AND %s";

    private RestrictedLead() {}

    /**
     * As a condition; whoever uses it has made sure that the actor manages the service.
     *
     * @param service a column or an id of ours
     * @param actor an id of ours, or a mark for a parameter; it stands in the condition once
     * @param free that {@link #DESIGNATED_ID} may know of the person, without parameters; {@code
     *     TRUE} where there is no person
     */
    public static String condition(String service, String actor, String free) {
        String designated = DESIGNATED.formatted(service, free);
        return "(" + designated + " AND l.account_id = " + actor + ") OR NOT " + designated + "))";
    }
}
