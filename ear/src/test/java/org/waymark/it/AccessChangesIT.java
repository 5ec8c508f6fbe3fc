package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An administrator sees no person. One who makes a way in for somebody is seen by the managers
 * whose people they are, until a manager says that they know of it.
 */
class AccessChangesIT extends Running {

    private static final String ADMINISTRATOR = "admin.tests";

    @BeforeAll
    static void prepare() {
        Colleagues.prepare();
    }

    @Test
    void a_machine_is_told_and_gets_back_no_row_that_another_machine_sent() {
        RightsMatrix.change(
                "UPDATE access_change SET known_at = UTC_TIMESTAMP(6) WHERE known_at IS NULL");
        String secretName = "Rawrow" + System.nanoTime();
        String batch =
                FeedClient.imported(
                                FeedLineText.file(
                                        FeedLineText.of(secretName)
                                                .as("NEW", "raw" + System.nanoTime())
                                                .with("surname", secretName)
                                                .with("sent_at", "never")))
                        .get("id")
                        .getAsString();
        String errors = "/api/v1/feeds/" + batch + "/errors.csv";
        assertThat(FeedClient.get(errors).body()).as("the sender").contains(secretName);
        String id = "spy-" + System.nanoTime();
        HttpResponse<String> made =
                Visitor.person("admin.novak")
                        .submit(
                                "/access/clients",
                                "making",
                                "clientId",
                                id,
                                "name",
                                "Looks harmless",
                                "organisationId",
                                "110",
                                "rights",
                                "FEED_READ",
                                "make",
                                "make");
        Matcher secret = Pattern.compile("id=\"secret\"[^>]*>([^<]+)<").matcher(made.body());
        assertThat(secret.find()).isTrue();
        try {
            String pair = id + ":" + secret.group(1);
            HttpResponse<String> read =
                    send(
                            request(errors)
                                    .header(
                                            "Authorization",
                                            "Basic "
                                                    + Base64.getEncoder()
                                                            .encodeToString(
                                                                    pair.getBytes(
                                                                            StandardCharsets
                                                                                    .UTF_8)))
                                    .GET()
                                    .build());
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(read.body())
                    .contains("Another machine sent this row")
                    .doesNotContain(secretName);
            assertThat(Visitor.person("patricia.ferguson").get("/caseload/morning").body())
                    .as("the provider that receives referrals")
                    .contains("Machine " + id + ": New machine that may: read what became");
            assertThat(Visitor.person("leroy.samuels").get("/caseload/morning").body())
                    .doesNotContain(id);
        } finally {
            RightsMatrix.change(
                    "DELETE x FROM access_change x JOIN api_client c ON c.id = x.client_id WHERE"
                            + " c.client_id = ?",
                    id);
            RightsMatrix.change("DELETE FROM api_client WHERE client_id = ?", id);
        }
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

    @Test
    void
            what_no_manager_answers_for_is_told_to_other_administrators_and_auditors_each_by_themselves() {
        anotherAdministrator();
        RightsMatrix.change(
                "INSERT IGNORE INTO access_change_known (change_id, account_id, at) SELECT x.id, a.id,"
                        + " UTC_TIMESTAMP(6) FROM access_change x JOIN account a ON a.username IN"
                        + " ('auditor.marsh', ?)",
                ADMINISTRATOR);
        String username = "watched." + System.nanoTime();
        Visitor admin = Visitor.person("admin.novak");
        CaseDesk.saved(
                admin.submit(
                        "/access/accounts",
                        "opening",
                        "username",
                        username,
                        "displayName",
                        "Watched " + username,
                        "email",
                        "",
                        "organisationId",
                        "110",
                        "role",
                        "REFERRER",
                        "serviceId",
                        "",
                        "firstPassword",
                        "let-me-in-" + System.nanoTime(),
                        "open",
                        "open"));
        String id = CaseDesk.account(username);
        admin.submit(
                "/access/account?id=" + id,
                "giving",
                "role",
                "ADMINISTRATOR",
                "serviceId",
                "",
                "give",
                "give");
        try {
            String opened = "New account: Referrer, by Petra Novak";
            String given = "One more role: Administrator, by Petra Novak";
            Visitor auditor = Visitor.person("auditor.marsh");
            Visitor other = Visitor.person(ADMINISTRATOR);
            assertThat(auditor.get("/privacy/requests").body())
                    .contains("Watched " + username, opened, given);
            assertThat(other.get("/access/accounts").body()).contains(opened, given);
            assertThat(other.get("/reference/lists").body()).contains(opened, given);
            assertThat(admin.get("/reference/lists").body())
                    .as("never to whoever did it")
                    .doesNotContain(opened, given);
            assertThat(Visitor.person(Colleagues.OFFICER).get("/privacy/requests").body())
                    .as("a provider answers for its own")
                    .doesNotContain("Watched " + username);
            assertThat(Visitor.person("patricia.ferguson").get("/caseload/morning").body())
                    .doesNotContain("Watched " + username);

            admin.submit("/access/account?id=9604", "locking", "lock", "lock");
            assertThat(auditor.get("/privacy/requests").body())
                    .as("whoever watches is not taken away unseen")
                    .contains("Other Administrator, ", "Locked, by Petra Novak");
            RightsMatrix.change("UPDATE account SET locked = FALSE WHERE id = 9604");
            other = Visitor.person(ADMINISTRATOR);
            assertThat(other.get("/reference/lists").body()).contains(opened);
            CaseDesk.saved(
                    other.submit(
                            "/reference/lists", "watching", "knowOfAccounts", "knowOfAccounts"));
            assertThat(other.get("/reference/lists").body()).doesNotContain(opened);
            assertThat(auditor.get("/privacy/requests").body())
                    .as("an administrator takes nothing from the auditor")
                    .contains(opened, given);
            CaseDesk.saved(
                    auditor.submit(
                            "/privacy/requests", "watching", "knowOfAccounts", "knowOfAccounts"));
            assertThat(auditor.get("/privacy/requests").body()).doesNotContain(opened);
        } finally {
            RightsMatrix.change("DELETE FROM account_role WHERE account_id = ?", id);
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", id);
            RightsMatrix.change("DELETE FROM account_role WHERE account_id = 9604");
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = 9604");
        }
    }

    /** Beside the city's own. */
    private static void anotherAdministrator() {
        RightsMatrix.change(
                "INSERT INTO account (id, username, display_name, password_hash, organisation_id,"
                        + " active, created_at, second_factor_exempt) SELECT 9604, ?, 'Other"
                        + " Administrator', password_hash, organisation_id, TRUE, created_at, TRUE FROM"
                        + " account WHERE username = 'admin.novak' ON DUPLICATE KEY UPDATE active ="
                        + " TRUE",
                ADMINISTRATOR);
        RightsMatrix.change(
                "INSERT IGNORE INTO account_role (id, account_id, role) VALUES (9604, 9604,"
                        + " 'ADMINISTRATOR')");
    }
}
