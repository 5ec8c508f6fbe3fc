package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A pathway and a measure belong to a provider: nobody else sees or changes what they write. */
class PathwayRightsIT extends Running {

    private static final String LIST = "/commissioning/pathways";

    private final String mark = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);

    @Test
    void a_draft_does_not_exist_for_the_manager_of_another_provider() {
        String draft = begun(Visitor.person("patricia.ferguson"), "A" + mark);
        Visitor stranger = Visitor.person("leroy.samuels");
        assertThat(stranger.get(draft).statusCode()).isEqualTo(404);
        assertThat(stranger.get(LIST).body()).doesNotContain("Pathway A" + mark);
        assertThat(Visitor.person("patricia.ferguson").get(LIST).body())
                .contains("Pathway A" + mark);
        String own = begun(stranger, "B" + mark);
        Map<String, String> crafted = new HashMap<>(Visitor.fields(stranger.get(own), "drafting"));
        crafted.put("drafting", "drafting");
        crafted.put("d", draft.substring(draft.indexOf("d=") + 2));
        crafted.put("name", "Stolen");
        crafted.put("save", "Save the draft");
        assertThat(stranger.post("/commissioning/pathway", crafted).statusCode()).isEqualTo(404);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM pathway_draft WHERE name = 'Stolen' AND"
                                        + " pathway_code = ?",
                                "A" + mark))
                .isZero();
    }

    @Test
    void a_manager_of_one_team_does_not_change_the_pathway_of_the_service() {
        Colleague one = Colleague.exemptLike("patricia.ferguson");
        RightsMatrix.change(
                "UPDATE account_role SET service_id = 1000, team_id = 2000 WHERE account_id = ?",
                one.id());
        refused(
                begin(Visitor.person(one.username()), "C" + mark),
                "Only whoever manages every service that follows this pathway");
    }

    @Test
    void what_two_save_at_once_is_noticed_and_nothing_typed_is_lost() {
        Visitor manager = Visitor.person("patricia.ferguson");
        String draft = begun(manager, "D" + mark);
        HttpResponse<String> early = manager.get(draft);
        Map<String, String> second = new HashMap<>(Visitor.fields(early, "drafting"));
        saved(send(manager, draft, Visitor.fields(manager.get(draft), "drafting"), "First"));
        HttpResponse<String> late = send(manager, draft, second, "Second name");
        refused(late, "Somebody else changed this while you were working on it");
        assertThat(late.body()).contains("value=\"Second name\"");
    }

    @Test
    void wherever_a_high_risk_can_be_found_it_has_its_next_step() {
        assertThat(
                        number(
                                "SELECT COUNT(DISTINCT i.pathway_code) FROM pathway_instrument i WHERE"
                                        + " i.instrument LIKE 'DASH%' AND i.valid_to IS NULL AND (SELECT"
                                        + " COUNT(DISTINCT p.part) FROM pathway_part p WHERE"
                                        + " p.pathway_code = i.pathway_code AND p.part IN ('MARAC',"
                                        + " 'SAFETY_PLAN') AND p.valid_from <= i.valid_from AND"
                                        + " p.valid_to IS NULL) < 2"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(DISTINCT p.pathway_code) FROM pathway_part p WHERE p.part"
                                        + " = 'MARAC' AND p.valid_to IS NULL AND p.pathway_code IN"
                                        + " ('HARMFUL_PRACTICES', 'TRAUMA_YOUTH', 'RESETTLEMENT')"))
                .isEqualTo(3);
    }

    @Test
    void in_every_service_it_is_asked_who_must_not_know_and_nobodys_post_is_blocked_by_that() {
        assertThat(
                        number(
                                "SELECT COUNT(DISTINCT p.pathway_code) FROM pathway_part p WHERE p.part"
                                        + " = 'ONE_CHANCE' AND p.valid_to IS NULL AND p.pathway_code IN"
                                        + " ('UNIVERSAL', 'IDVA', 'HAVEN', 'RAPE_CRISIS', 'YPA',"
                                        + " 'TRAUMA_YOUTH', 'RESETTLEMENT', 'HATE_CRIME',"
                                        + " 'HARMFUL_PRACTICES')"))
                .isEqualTo(9);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM pathway_part WHERE part = 'ALL_ONE_CHANCE' AND"
                                        + " pathway_code IN ('HAVEN', 'RAPE_CRISIS', 'TRAUMA_YOUTH',"
                                        + " 'RESETTLEMENT', 'HATE_CRIME')"))
                .isZero();
    }

    private static HttpResponse<String> send(
            Visitor manager, String draft, Map<String, String> hidden, String name) {
        Map<String, String> form = new HashMap<>(hidden);
        form.put("drafting", "drafting");
        form.put("name", name);
        form.put("save", "Save the draft");
        return manager.post(draft, form);
    }

    private static HttpResponse<String> begin(Visitor manager, String code) {
        return CaseDesk.submit(
                manager,
                LIST,
                "beginning",
                "begin",
                Map.of("name", "Pathway " + code, "code", code, "like", ""));
    }

    private static String begun(Visitor manager, String code) {
        HttpResponse<String> answer = begin(manager, code);
        saved(answer);
        String to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.indexOf("/commissioning/pathway"));
    }
}
