package org.waymark.access;

/**
 * How far somebody answers who looks after data protection: for their own organisation when it runs
 * services, and for all when it runs none (the data protection officer of all). Written once, as a
 * condition of a statement, so that no two pages draw the line in different places.
 */
public final class OwnRecords {

    private OwnRecords() {}

    /** That an organisation runs no service; its id is one parameter. */
    public static String runsNone() {
        return runsNone("?");
    }

    /**
     * The same.
     *
     * @param organisation a parameter, a column or an id of ours
     */
    public static String runsNone(String organisation) {
        return "NOT EXISTS (SELECT 1 FROM service own WHERE own.organisation_id = "
                + organisation
                + ")";
    }

    /**
     * That a record is of the actor's organisation, or that this runs no service; the id of the
     * organisation is the last parameter, after those of the conditions.
     *
     * @param ofOrganisation conditions of which one makes a record the organisation's own
     */
    public static String or(String... ofOrganisation) {
        return "(" + String.join(" OR ", ofOrganisation) + " OR " + runsNone() + ")";
    }
}
