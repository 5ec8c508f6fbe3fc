package org.waymark.it;

/** Staff of the tests' own, with the password of everybody, beside those of the city. */
final class Colleagues {

    /** A second manager of the service of the city's {@code patricia.ferguson}. */
    static final String MANAGER = "manager.tests";

    /** Answer for data protection of that service's provider, and of another. */
    static final String OFFICER = "officer.tests";

    static final String OTHER_OFFICER = "officer.elsewhere";

    private Colleagues() {}

    static void prepare() {
        RightsMatrix.change(
                "INSERT IGNORE INTO account (id, username, display_name, password_hash,"
                        + " organisation_id, active, created_at, second_factor_exempt) SELECT 9601, ?,"
                        + " 'Other Manager', password_hash, organisation_id, TRUE, created_at, TRUE"
                        + " FROM account WHERE username = 'patricia.ferguson'",
                MANAGER);
        RightsMatrix.change(
                "INSERT IGNORE INTO account_role (id, account_id, role, service_id) SELECT 9601, 9601,"
                        + " r.role, r.service_id FROM account_role r JOIN account a ON a.id ="
                        + " r.account_id WHERE a.username = 'patricia.ferguson'");
        officer(9602, OFFICER, "patricia.ferguson");
        officer(9603, OTHER_OFFICER, "leroy.samuels");
    }

    private static void officer(long id, String username, String ofProvider) {
        RightsMatrix.change(
                "INSERT IGNORE INTO account (id, username, display_name, password_hash,"
                        + " organisation_id, active, created_at, second_factor_exempt) SELECT ?, ?,"
                        + " 'Some Officer', password_hash, organisation_id, TRUE, created_at, TRUE"
                        + " FROM account WHERE username = ?",
                id,
                username,
                ofProvider);
        RightsMatrix.change(
                "INSERT IGNORE INTO account_role (id, account_id, role) VALUES (?, ?, 'AUDITOR')",
                id,
                id);
    }
}
