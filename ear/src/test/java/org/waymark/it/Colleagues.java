package org.waymark.it;

/** Staff of the tests' own, with the password of everybody, beside those of the city. */
final class Colleagues {

    /** A second manager of the service of the city's {@code patricia.ferguson}. */
    static final String MANAGER = "manager.tests";

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
    }
}
