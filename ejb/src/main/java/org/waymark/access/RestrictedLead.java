package org.waymark.access;

/**
 * Who answers for what is restricted in a service: those an administrator has designated, or all
 * managers of the service while nobody is designated, so that nothing that is hidden from the inbox
 * is hidden from everybody.
 */
public final class RestrictedLead {

    private static final String DESIGNATED =
            "EXISTS (SELECT 1 FROM restricted_intake l JOIN account b ON b.id = l.account_id AND"
                    + " b.active = TRUE WHERE l.service_id = ";

    private RestrictedLead() {}

    /**
     * As a condition; whoever uses it has made sure that the actor manages the service.
     *
     * @param service a column or an id of ours
     * @param actor an id of ours, or a mark for a parameter
     */
    public static String condition(String service, String actor) {
        return "("
                + DESIGNATED
                + service
                + " AND l.account_id = "
                + actor
                + ") OR NOT "
                + DESIGNATED
                + service
                + "))";
    }
}
