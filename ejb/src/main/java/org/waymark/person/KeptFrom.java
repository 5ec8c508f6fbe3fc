package org.waymark.person;

/**
 * Who is kept from whom, as a condition of a statement. What is said of one record holds for the
 * human being: for every record that was linked with it, and no longer once they are split.
 */
public final class KeptFrom {

    private static final String BLOCKED =
            "SELECT 1 FROM conflict x JOIN person y ON y.id = x.person_id JOIN person z ON"
                    + " z.identity_id = y.identity_id WHERE x.account_id = %s AND x.kind = 'BLOCK'"
                    + " AND z.id = %s";

    private KeptFrom() {}

    /**
     * That an account is not kept from a person.
     *
     * @param account a parameter, a column or an id of ours
     * @param person a parameter, or the column with the id of their record; may be null
     */
    public static String free(String account, String person) {
        return "NOT EXISTS (" + BLOCKED.formatted(account, person) + ")";
    }
}
