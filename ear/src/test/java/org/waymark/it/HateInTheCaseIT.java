package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.saved;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That it was hate is often told only to the worker: it counts as if it had been sent. */
class HateInTheCaseIT extends Running {

    private final Visitor worker = Visitor.person(CaseDesk.WORKER);

    @Test
    void what_a_worker_is_told_gives_enhanced_rights_and_counts_among_the_flags() {
        String crime = "Hate" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        String page = "/casework/told?c=" + reference;
        assertThat(flagged(reference)).isZero();
        saved(specify(page, Map.of("exactly", "ANTISEMITIC")));
        assertThat(strands(reference)).as("its strand is ticked").isEqualTo("RELIGION");
        assertThat(worker.get(page).body())
                .contains("Religion or belief <span class=\"wm-hint\">(told since)</span>")
                .contains("<li>Antisemitic</li>");
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .contains("Hate, as somebody perceives it")
                .contains("Enhanced rights: victim of a most serious crime");
        assertThat(worker.get("/casework/enhanced?c=" + reference).body())
                .contains("Has enhanced rights", "Hate crime, as the victim or another person");
        assertThat(worker.get("/casework/justice?c=" + reference).body())
                .contains("enhanced rights.");
        assertThat(flagged(reference)).as("counted where flags are counted").isEqualTo(1);

        saved(specify(page, Map.of("strands", "DISABILITY")));
        assertThat(strands(reference)).isEqualTo("DISABILITY");
        assertThat(decisions(reference)).as("decided once").isEqualTo(1);
        saved(specify(page, Map.of()));
        assertThat(flagged(reference)).isZero();
        assertThat(decisions(reference)).as("a right is taken away by a person").isEqualTo(1);
    }

    @Test
    void what_came_with_the_referral_stays() {
        String crime = "HateSent" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime).with("hate_strands", "RACE"), crime);
        String page = "/casework/told?c=" + reference;
        saved(specify(page, Map.of()));
        assertThat(worker.get(page).body()).contains("<li>Race</li>");
        assertThat(strands(reference)).isNull();
        assertThat(decisions(reference)).as("sent with the referral").isZero();
    }

    private HttpResponse<String> specify(String page, Map<String, String> form) {
        return CaseDesk.submit(worker, page, "specifying", "specify", form);
    }

    private static String strands(String reference) {
        return RightsMatrix.text(
                "SELECT GROUP_CONCAT(x.strand) FROM case_strand x JOIN support_case c ON c.id ="
                        + " x.case_id WHERE c.reference = ?",
                reference);
    }

    private static long decisions(String reference) {
        return number(
                "SELECT COUNT(*) FROM enhanced_right e JOIN support_case c ON c.id = e.case_id WHERE"
                        + " c.reference = ? AND e.category = 'SERIOUS_CRIME'",
                reference);
    }

    /** By the words of the definition of the flag. */
    private static long flagged(String reference) {
        return number(
                "SELECT COUNT(*) FROM support_case c JOIN referral r ON r.id = c.referral_id WHERE"
                        + " c.reference = ? AND (COALESCE(r.hate_strands, '') <> '' OR EXISTS (SELECT 1"
                        + " FROM case_strand x WHERE x.case_id = c.id))",
                reference);
    }
}
