package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A manager looks after a team's work and opens cases for that. Who opens a colleague's case again
 * and again says why, before anything of it is read, and the person can learn it.
 */
class CaseReasonsIT extends Running {

    private static final String MANAGER = "patricia.ferguson";
    private static final String WHY = "Supervision on Friday, the plan is overdue";

    @Test
    void on_the_third_day_every_door_asks_why_first_and_the_reason_holds_for_the_day() {
        String crime = "Reason" + System.nanoTime();
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        String page = "/casework/case?c=" + reference;
        Visitor manager = Visitor.person(MANAGER);
        assertThat(manager.get(page).statusCode()).as("the first day").isEqualTo(200);
        opened(MANAGER, reference, 3);
        assertThat(manager.get(page).statusCode()).as("the second day").isEqualTo(200);
        opened(MANAGER, reference, 2);
        assertThat(manager.get(page).statusCode()).as("the third day").isEqualTo(302);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, CaseDesk.WORKER, ""));
        opened(CaseDesk.WORKER, reference, 3);
        opened(CaseDesk.WORKER, reference, 2);
        opened(CaseDesk.WORKER, reference, 1);

        assertThat(goneRound(manager, reference)).isEmpty();
        assertThat(manager.get("/api/drafts/note:" + reference).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(CaseDesk.WORKER).get(page).statusCode())
                .as("who works it is not asked")
                .isEqualTo(200);

        String why = "/casework/why?c=" + reference;
        assertThat(manager.get(why).body())
                .contains("on 2 days of the last 30")
                .doesNotContain("Person " + crime);
        assertThat(Visitor.person("leroy.samuels").get(why).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(CaseDesk.WORKER).get(why).statusCode()).isEqualTo(403);
        CaseDesk.refused(give(manager, why, " "), "Say why you open this case again");
        assertThat(manager.get(page).statusCode()).isEqualTo(302);
        CaseDesk.saved(give(manager, why, WHY));
        assertThat(manager.get(page).statusCode()).isEqualTo(200);
        assertThat(manager.get("/casework/notes?c=" + reference).statusCode()).isEqualTo(200);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN audit_reason w ON w.entry_id ="
                                        + " e.id JOIN support_case c ON c.id = e.case_id WHERE"
                                        + " c.reference = ? AND e.actor = ? AND w.words = ?",
                                reference,
                                MANAGER,
                                WHY))
                .isEqualTo(1);
        assertThat(Visitor.person("auditor.marsh").get("/access/seen?record=" + reference).body())
                .contains("gave a reason and opened the case again: " + WHY);

        RightsMatrix.change(
                "UPDATE case_opening o JOIN support_case c ON c.id = o.case_id SET o.day = o.day -"
                        + " INTERVAL 5 DAY WHERE c.reference = ? AND o.reasoned",
                reference);
        assertThat(manager.get(page).statusCode()).as("another day, another reason").isEqualTo(302);
        RightsMatrix.change(
                "UPDATE case_opening o JOIN support_case c ON c.id = o.case_id SET o.day = o.day -"
                        + " INTERVAL 60 DAY WHERE c.reference = ?",
                reference);
        assertThat(manager.get(page).statusCode()).as("long ago").isEqualTo(200);
    }

    /** That an account opened the case so many days ago. */
    private static void opened(String username, String reference, int ago) {
        RightsMatrix.change(
                "INSERT INTO case_opening (account_id, case_id, day, reasoned) SELECT a.id, c.id,"
                        + " UTC_DATE() - INTERVAL ? DAY, FALSE FROM account a JOIN support_case c ON"
                        + " c.reference = ? WHERE a.username = ?",
                ago,
                reference,
                username);
    }

    /** Doors of the case that did not ask: pages by the matrix of rights, and files. */
    private static List<String> goneRound(Visitor manager, String reference) {
        List<String> doors =
                new ArrayList<>(
                        List.of(
                                "/casework/document?v=1&d=1&c=" + reference,
                                "/casework/letter.pdf?l=1&c=" + reference,
                                "/casework/paper.pdf?c=" + reference,
                                "/incident/file?f=1&c=" + reference));
        RightsMatrix.rows().stream()
                .filter(row -> row.method().equals("GET"))
                .filter(row -> row.path().startsWith("/casework/"))
                .filter(row -> row.path().endsWith("?c={case}"))
                .filter(row -> row.outcomes().get("SERVICE_MANAGER").equals("allowed"))
                .filter(row -> !row.page().equals("/casework/confirm"))
                .filter(row -> !row.page().equals("/casework/why"))
                .forEach(row -> doors.add(row.path().replace("{case}", reference)));
        assertThat(doors).hasSizeGreaterThan(20);
        List<String> wrong = new ArrayList<>();
        for (String door : doors) {
            HttpResponse<String> answer = manager.get(door);
            if (!answer.headers()
                    .firstValue("Location")
                    .orElse("")
                    .contains("/casework/why?c=" + reference)) {
                wrong.add(door + ": " + answer.statusCode());
            }
        }
        return wrong;
    }

    private static HttpResponse<String> give(Visitor manager, String page, String why) {
        return CaseDesk.submit(manager, page, "reasoning", "give", Map.of("why", why));
    }
}
