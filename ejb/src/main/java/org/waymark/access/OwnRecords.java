package org.waymark.access;

/**
 * How far somebody answers who looks after data protection: for their own organisation, and for all
 * at the one organisation that is marked so (the data protection officer of all). Written once, as
 * a condition of a statement, so that no two pages draw the line in different places.
 */
public final class OwnRecords {

    private OwnRecords() {}

    /** That an organisation answers for all; its id is one parameter. */
    public static String answersForAll() {
        return answersForAll("?");
    }

    /**
     * The same.
     *
     * @param organisation a parameter, a column or an id of ours
     */
    public static String answersForAll(String organisation) {
        return "EXISTS (SELECT 1 FROM organisation own WHERE own.answers_for_all = TRUE AND own.id = "
                + organisation
                + ")";
    }

    /**
     * That a record is of the actor's organisation, or that this answers for all; the id of the
     * organisation is the last parameter, after those of the conditions.
     *
     * @param ofOrganisation conditions of which one makes a record the organisation's own
     */
    public static String or(String... ofOrganisation) {
        return "(" + String.join(" OR ", ofOrganisation) + " OR " + answersForAll() + ")";
    }
}
