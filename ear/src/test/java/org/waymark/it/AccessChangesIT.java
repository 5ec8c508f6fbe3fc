package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An administrator sees no person. One who makes a way in for somebody is seen by the managers
 * whose people they are, until a manager says that they know of it.
 */
class AccessChangesIT extends Running {

    @BeforeAll
    static void prepare() {
        Colleagues.prepare();
    }

    @Test
    void a_new_password_and_a_role_are_told_to_the_managers_of_that_provider_alone() {
        RightsMatrix.change(
                "UPDATE access_change x JOIN account a ON a.id = x.account_id SET x.known_at ="
                        + " UTC_TIMESTAMP(6) WHERE a.username = 'patricia.ferguson'"); // by another
        String id =
                RightsMatrix.text("SELECT id FROM account WHERE username = ?", Colleagues.MANAGER);
        Visitor admin = Visitor.person("admin.novak");
        String service =
                RightsMatrix.text(
                        "SELECT service_id FROM account_role WHERE account_id = ? LIMIT 1", id);
        admin.submit(
                "/access/account?id=" + id,
                "giving",
                "role",
                "COUNSELLOR",
                "serviceId",
                service,
                "give",
                "give");
        try {
            Visitor manager = Visitor.person("patricia.ferguson");
            String told = "Other Manager: One more role: Counsellor, by Petra Novak";
            assertThat(manager.get("/caseload/morning").body()).contains(told);
            assertThat(Visitor.person("leroy.samuels").get("/caseload/morning").body())
                    .doesNotContain(told);
            assertThat(Visitor.person(Colleagues.MANAGER).get("/caseload/morning").body())
                    .as("never to whom it happened")
                    .doesNotContain(told);
            manager.submit("/caseload/morning", "changes", "knowOfChanges", "knowOfChanges");
            assertThat(manager.get("/caseload/morning").body()).doesNotContain(told);
            assertThat(
                            RightsMatrix.text(
                                    "SELECT detail FROM audit_entry WHERE action ="
                                            + " 'AccountCare.grant' ORDER BY id DESC LIMIT 1"))
                    .startsWith("gave COUNSELLOR of ")
                    .endsWith(" to " + Colleagues.MANAGER);
        } finally {
            RightsMatrix.change(
                    "DELETE FROM account_role WHERE account_id = ? AND role = 'COUNSELLOR'", id);
        }
    }
}
