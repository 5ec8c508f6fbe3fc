package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Managers keep what is data of their services; others neither see nor end it. */
class ServiceRowsIT extends Running {

    private static final String PAGE = "/commissioning/service-rows?t=";
    private static final String SOUTHWARK = "E09000028";

    @Test
    void a_manager_adds_and_ends_a_site_and_nobody_elses() {
        String name = "Site " + Long.toString(System.nanoTime(), 36);
        Visitor manager = Visitor.person("anjali.raman");
        saved(add(manager, "sites", "1020", name));
        String id = RightsMatrix.text("SELECT id FROM appointment_site WHERE name = ?", name);
        assertThat(manager.get(PAGE + "sites").body()).contains(name);
        refused(add(manager, "sites", "1020", name), "There is a site of this name already.");
        Visitor other = CaseDesk.manager();
        assertThat(other.get(PAGE + "sites").body()).doesNotContain(name);
        String end = PAGE + "sites&end=" + id;
        assertThat(other.get(end).body()).doesNotContain(name);
        saved(submit(manager, end, "finishing", "finish", Map.of("validTo", CareDesk.ago(0))));
        assertThat(manager.get(PAGE + "sites").body()).doesNotContain(name);
        assertThat(other.get(PAGE + "codes").statusCode()).as("not a manager's").isEqualTo(404);
        RightsMatrix.change("DELETE FROM appointment_site WHERE id = ?", Long.valueOf(id));
    }

    @Test
    void a_pathway_that_several_providers_follow_is_kept_by_an_administrator() {
        assertThat(Visitor.person("siobhan.kavanagh").get(PAGE + "eligibility").body())
                .contains("an administrator keeps it");
        assertThat(Visitor.person("anjali.raman").get(PAGE + "eligibility").body())
                .contains("More than 12 months ago");
    }

    @Test
    void a_list_on_which_people_wait_is_not_ended() {
        Visitor manager = Visitor.person("siobhan.kavanagh");
        String offer =
                RightsMatrix.text(
                        "SELECT o.id FROM therapy_offer o WHERE o.service_id = 1030 AND EXISTS (SELECT 1"
                                + " FROM waiting_entry w WHERE w.offer_id = o.id AND w.live = 1) LIMIT"
                                + " 1");
        refused(
                submit(
                        manager,
                        PAGE + "offers&end=" + offer,
                        "finishing",
                        "finish",
                        Map.of("validTo", CareDesk.ago(0))),
                "People wait on this list");
    }

    @Test
    void the_navigation_shows_what_the_services_of_somebody_use() {
        String calls = "/therapy/calls\"";
        assertThat(Visitor.person("marta.reis").get("/referral/inbox").body()).contains(calls);
        assertThat(Visitor.person("gloria.mbeki").get("/referral/inbox").body())
                .doesNotContain(calls, "/appointment/day\"");
        assertThat(Visitor.person("zahra.ahmadi").get("/casework/work").body())
                .contains("/practice/advice\"")
                .doesNotContain(calls);
    }

    @Test
    void where_a_manager_says_that_a_service_works_decides_who_is_proposed_to_it() {
        assertThat(proposed("SE1 1AA", "RACE")).as("not one of their boroughs").isEqualTo("1000");
        assertThat(proposed("E8 1AA", "RACE")).as("one of them").isEqualTo("1060");
        assertThat(proposed("SE1 1AA", "ORIENTATION")).as("all of London").isEqualTo("1060");
        Visitor manager = Visitor.person("ravi.joshi");
        String page = PAGE + "service-areas";
        saved(
                submit(
                        manager,
                        page,
                        "adding",
                        "add",
                        Map.of("fields:0:choice", "1060", "fields:1:choice", SOUTHWARK)));
        String id =
                RightsMatrix.text(
                        "SELECT id FROM service_area WHERE service_id = 1060 AND area_code = ?",
                        SOUTHWARK);
        assertThat(manager.get(page).body()).contains("Lives in: Southwark");
        assertThat(proposed("SE1 1AA", "RACE")).as("from today").isEqualTo("1060");
        Visitor other = CaseDesk.manager();
        assertThat(other.get(page).body())
                .as("the universal service takes everybody on")
                .contains("an administrator keeps it")
                .doesNotContain("Lives in: Southwark");
        String end = page + "&end=" + id;
        assertThat(other.get(end).body()).doesNotContain("Southwark");
        saved(submit(manager, end, "finishing", "finish", Map.of("validTo", CareDesk.ago(0))));
        assertThat(proposed("SE1 1AA", "RACE")).as("no longer").isEqualTo("1000");
        RightsMatrix.change("DELETE FROM service_area WHERE id = ?", Long.valueOf(id));
    }

    /** The service to which somebody is proposed who is targeted again and again. */
    private static String proposed(String postcode, String strand) {
        String crime = "Where" + Long.toString(System.nanoTime(), 36);
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(crime)
                                .with("hate_strands", strand)
                                .with("enhanced", "PERSISTENT")
                                .with("postcode", postcode)));
        return RightsMatrix.text(
                "SELECT proposed_service_id FROM referral WHERE crime_ref = ?", crime);
    }

    private static HttpResponse<String> add(
            Visitor manager, String table, String service, String name) {
        return submit(
                manager,
                PAGE + table,
                "adding",
                "add",
                Map.of("fields:0:choice", service, "fields:1:text", name));
    }
}
