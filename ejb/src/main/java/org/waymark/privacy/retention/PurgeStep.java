package org.waymark.privacy.retention;

/**
 * One statement of a destruction.
 *
 * @param table what it clears, as the certificate names it
 * @param sql with the marks {@code :case}, {@code :referral}, {@code :person} (ids), and {@code
 *     :caseReference}, {@code :referralReference} (in quotes) for the record it clears
 * @param level how much of a person must be going for it
 */
record PurgeStep(String table, String sql, Level level) {

    /** What a statement belongs to. */
    enum Level {
        /** The case, where there is one. */
        CASE,
        /** The referral. */
        REFERRAL,
        /** The person's own row: nothing else hangs on it any more. */
        PERSON
    }

    static PurgeStep ofCase(String table, String sql) {
        return new PurgeStep(table, sql, Level.CASE);
    }

    static PurgeStep ofReferral(String table, String sql) {
        return new PurgeStep(table, sql, Level.REFERRAL);
    }

    static PurgeStep ofPerson(String table, String sql) {
        return new PurgeStep(table, sql, Level.PERSON);
    }

    /** The rows of a table that name the case. */
    static PurgeStep ofCase(String table) {
        return ofCase(table, "DELETE FROM " + table + " WHERE case_id = :case");
    }

    static PurgeStep ofReferral(String table) {
        return ofReferral(table, "DELETE FROM " + table + " WHERE referral_id = :referral");
    }

    static PurgeStep ofPerson(String table) {
        return ofPerson(table, "DELETE FROM " + table + " WHERE person_id = :person");
    }
}
