package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/**
 * That an organisation runs no service makes nobody there the data protection officer of all: only
 * the one that is marked so, whatever role an account of another was given.
 */
class AnswersForAllIT extends Running {

    private static final String POLICE =
            "UPDATE account SET organisation_id = (SELECT id FROM organisation WHERE code = 'MPS')"
                    + " WHERE id = ?";

    @Test
    void an_auditor_of_a_force_finds_nothing_of_the_providers_and_the_marked_one_everything() {
        String reference = RightsMatrix.filled("{case}");
        Visitor.person("amara.okafor").get("/casework/notes?c=" + reference);
        Colleague officer = Colleague.exemptLike("auditor.marsh");
        String seen = "/access/seen?record=" + reference;
        assertThat(Visitor.person(officer.username()).get(seen).body())
                .contains("Amara Okafor, caseworker");
        RightsMatrix.change(POLICE, officer.id());

        Visitor police = Visitor.person(officer.username());
        assertThat(police.get(seen).body())
                .contains("No referral and no case has this reference")
                .doesNotContain("Amara Okafor");
        assertThat(police.get("/access/audit").body()).doesNotContain("Amara Okafor");
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", officer.id());
    }

    @Test
    void no_auditor_at_a_force_and_no_administrator_who_comes_to_people() {
        Visitor administrator = Visitor.person("admin.novak");
        Colleague worker = Colleague.exemptLike("amara.okafor");
        Colleague referrer = Colleague.exemptLike("pc.sandhu");
        assertThat(given(administrator, worker, "ADMINISTRATOR").body())
                .contains("Nobody is Administrator and Caseworker at once");
        assertThat(given(administrator, worker, "COMMISSIONER_ANALYST").body())
                .contains("Nobody is Commissioner analyst and Caseworker at once");
        assertThat(given(administrator, referrer, "AUDITOR").body())
                .contains("The police and partners have no auditor");
        assertThat(roles(worker)).isEqualTo("CASEWORKER");
        assertThat(roles(referrer)).isEqualTo("REFERRER");
        RightsMatrix.change(
                "UPDATE account SET active = FALSE WHERE id IN (?, ?)", worker.id(), referrer.id());
    }

    private static HttpResponse<String> given(Visitor by, Colleague to, String role) {
        return by.submit(
                "/access/account?id=" + to.id(),
                "giving",
                "role",
                role,
                "serviceId",
                "",
                "give",
                "give");
    }

    private static String roles(Colleague of) {
        return RightsMatrix.text(
                "SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = ?", of.id());
    }
}
