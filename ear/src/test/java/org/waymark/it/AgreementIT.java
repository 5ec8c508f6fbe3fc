package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Agreements about data: who is party, what they cover, and where one is missing. */
class AgreementIT extends Running {

    private static final String LIST = "/privacy/agreements";

    /** Afterwards referrals of the demonstration city have no agreement, as before. */
    @AfterEach
    void asBefore() {
        RightsMatrix.change(
                "UPDATE agreement SET valid_to = valid_from + INTERVAL 1 DAY WHERE document ="
                        + " 'agreement-it'");
    }

    @Test
    void a_manager_is_warned_where_one_is_missing_until_it_is_there_and_the_map_says_who_is_what() {
        String crime = "Agreement" + System.nanoTime();
        CaseDesk.opened(FeedLineText.of(crime), crime);
        Visitor manager = CaseDesk.manager();
        assertThat(missing(manager)).isTrue();
        assertThat(manager.get(LIST).body()).doesNotContain("/privacy/agreement-new");

        Visitor officer = Visitor.person("auditor.marsh");
        String title = "Police to support " + System.nanoTime();
        CaseDesk.refused(enter(officer, title, "SCHEDULE_1"), "need a condition of Schedule 1");
        HttpResponse<String> entered = enter(officer, title, "OFFICIAL_AUTHORITY");
        CaseDesk.saved(entered);
        assertThat(missing(manager)).as("it is covered now").isFalse();
        assertThat(manager.get(LIST).body())
                .contains(title)
                .contains("Metropolitan Police Service, Victim Support")
                .contains("Review due");
        assertThat(Visitor.person("admin.novak").get("/privacy/controllers").body())
                .contains("Passing on who needs support")
                .contains(title);

        String page =
                "/privacy/agreement?id="
                        + RightsMatrix.text("SELECT id FROM agreement WHERE title = ?", title);
        assertThat(manager.get(page).body()).doesNotContain("id=\"ending\"");
        CaseDesk.saved(
                CaseDesk.submit(
                        officer, page, "reviewing", "reviewed", Map.of("next", "1/4/2031")));
        assertThat(manager.get(page).body()).contains("1 April 2031");
        CaseDesk.saved(
                CaseDesk.submit(officer, page, "ending", "end", Map.of("endWhy", "A new one")));
        assertThat(manager.get(LIST).body()).doesNotContain(title);
        assertThat(manager.get(LIST + "?show=ended").body()).contains(title);
        assertThat(missing(manager)).isTrue();
    }

    private static boolean missing(Visitor visitor) {
        return visitor.get(LIST)
                .body()
                .contains(
                        "<th scope=\"row\" class=\"wm-card-name\">Metropolitan Police Service</th><td"
                                + " data-label=\"To\">Victim Support</td>");
    }

    private static HttpResponse<String> enter(Visitor officer, String title, String article10) {
        Map<String, String> terms = new HashMap<>();
        terms.put("title", title);
        terms.put("purposes", "REFER");
        terms.put("controllers", "110");
        terms.put("processors", "120");
        terms.put("categories", "Victims of crime: name, contact, what happened");
        terms.put("article6", "PUBLIC_TASK");
        terms.put("article10", article10);
        terms.put("document", "agreement-it");
        terms.put("validFrom", "1/4/2025");
        terms.put("reviewOn", "1/4/2026");
        return CaseDesk.submit(officer, "/privacy/agreement-new", "entering", "add", terms);
    }
}
