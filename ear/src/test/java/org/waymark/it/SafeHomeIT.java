package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;
import static org.waymark.it.SafetyDesk.ago;
import static org.waymark.it.SafetyDesk.page;
import static org.waymark.it.SafetyDesk.tasks;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Refuges that were asked, and what was asked for the home they have. */
class SafeHomeIT extends Running {

    private static final String WHO = "The Lantern refuge";

    private final Visitor worker = Visitor.person(CaseDesk.WORKER);

    @Test
    void who_has_not_answered_is_asked_again_until_there_is_an_answer() {
        String crime = "Refuge" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        String page = page("home", reference);
        HttpResponse<String> half =
                asked(page, Map.of("homeKind", "", "homeState", "WAITING", "homeAgainOn", ""));
        refused(half, "Choose what was asked for.");
        assertThat(half.body())
                .contains("Enter the day you will ask again.")
                .as("what was typed stays")
                .contains(WHO);
        refused(
                asked(page, Map.of("homeState", "WAITING", "homeAgainOn", ago(-90))),
                "Ask again within two months.");
        refused(asked(page, Map.of("homeState", "REFUSED")), "Say why");

        saved(asked(page, Map.of("homeState", "NO_SPACE")));
        assertThat(tasks(reference, "SAFE_HOME")).as("there is an answer").isZero();
        saved(asked(page, Map.of("homeState", "WAITING", "homeAgainOn", ago(-3))));
        assertThat(tasks(reference, "SAFE_HOME")).isEqualTo(1);
        assertThat(worker.get(page).body()).contains("2 refuges were asked", WHO, "1 had no space");
        assertThat(worker.get(page("case", reference)).body())
                .contains("A safe home: place in a refuge")
                .doesNotContain(WHO);
        assertThat(worker.get(page("plan", reference)).body())
                .as("it is not ticked")
                .contains("/casework/home?c=" + reference);

        String one = page + "&i=" + waiting(reference);
        saved(answered(one, "WAITING", ago(-9)));
        assertThat(tasks(reference, "SAFE_HOME")).as("it moves").isEqualTo(1);
        saved(answered(one, "DONE", ""));
        assertThat(tasks(reference, "SAFE_HOME")).isZero();
        assertThat(worker.get(page).body())
                .as("each time they were asked stays")
                .contains(", No answer yet", ", There is a place, or it is done");
        saved(answered(one, "WAITING", ago(-4)));
        assertThat(tasks(reference, "SAFE_HOME")).as("it fell through").isEqualTo(1);
        refused(answered(one, "ERROR", ""), "Say why it is an error.");
        saved(
                submit(
                        worker,
                        one,
                        "answering",
                        "answered",
                        Map.of(
                                "laterState",
                                "ERROR",
                                "laterOn",
                                ago(0),
                                "laterNote",
                                "Of somebody else")));
        assertThat(tasks(reference, "SAFE_HOME")).isZero();
        assertThat(worker.get(page).body())
                .as("it counts no more")
                .contains("1 refuge was asked", "Of somebody else");
        assertThat(worker.get(one).statusCode()).as("it is an error").isEqualTo(404);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM safe_home_step x JOIN support_case c ON c.id ="
                                        + " x.case_id WHERE c.reference = ? AND x.words LIKE"
                                        + " '%Lantern%'",
                                reference))
                .as("sealed")
                .isZero();
    }

    @Test
    void nobody_reaches_it_but_through_its_own_case() {
        String crime = "Hidden" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        saved(
                asked(
                        page("home", reference),
                        Map.of("homeState", "WAITING", "homeAgainOn", ago(-3))));
        String id = waiting(reference);
        String other = crime + "b";
        String mine = allocated(FeedLineText.of(other), other);
        assertThat(worker.get(page("home", mine) + "&i=" + id).statusCode()).isEqualTo(404);
        for (String stranger : new String[] {"zahra.ahmadi", "oliver.pemberton", "pc.harlow"}) {
            HttpResponse<String> answer = Visitor.person(stranger).get(page("home", reference));
            assertThat(answer.statusCode()).as(stranger).isIn(403, 404);
            assertThat(answer.body()).doesNotContain(WHO);
        }
    }

    private HttpResponse<String> asked(String page, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>();
        form.put("homeKind", "REFUGE");
        form.put("homeWho", WHO);
        form.put("homeAskedOn", ago(0));
        form.put("homeWhy", "");
        form.put("homeNote", "");
        form.put("homeAgainOn", "");
        form.putAll(changed);
        return submit(worker, page, "asking", "asked", form);
    }

    private HttpResponse<String> answered(String page, String state, String again) {
        return submit(
                worker,
                page,
                "answering",
                "answered",
                Map.of(
                        "laterState",
                        state,
                        "laterOn",
                        ago(0),
                        "laterWhy",
                        "",
                        "laterNote",
                        "",
                        "laterAgainOn",
                        again));
    }

    private static String waiting(String reference) {
        return RightsMatrix.text(
                "SELECT CAST(MAX(x.id) AS CHAR) FROM safe_home_step x JOIN support_case c ON c.id ="
                        + " x.case_id WHERE c.reference = ? AND x.state = 'WAITING'",
                reference);
    }
}
