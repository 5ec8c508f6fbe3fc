package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a worker judges about enhanced rights counts, is assessed again and takes nothing away. */
class EnhancedRightsIT extends Running {

    private static final Visitor WORKER = Visitor.person(CaseDesk.WORKER);

    @Test
    void who_is_targeted_persistently_has_the_shorter_clocks_until_it_is_decided_otherwise() {
        String crime = "Enhanced" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        CaseDesk.refused(decide(reference, "PERSISTENT", "YES", ""), "Say why");
        CaseDesk.saved(decide(reference, "PERSISTENT", "YES", "Third time since March"));
        assertThat(WORKER.get("/casework/justice?c=" + reference).body())
                .as("the clocks of the Victims' Code")
                .contains("enhanced rights.");
        assertThat(WORKER.get("/casework/enhanced?c=" + reference).body())
                .contains("Has enhanced rights")
                .contains("Third time since March");
        CaseDesk.saved(decide(reference, "PERSISTENT", "NO", "He was sentenced"));
        assertThat(WORKER.get("/casework/enhanced?c=" + reference).body())
                .contains("No enhanced rights on record")
                .contains("Replaced by a later decision");
        assertThat(WORKER.get("/casework/justice?c=" + reference).body())
                .contains("standard rights.");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM enhanced_right e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.superseded_at IS NULL AND"
                                        + " e.applies = FALSE",
                                reference))
                .isEqualTo(1);
    }

    @Test
    void what_came_with_the_referral_is_not_taken_away() {
        String crime = "Marked" + System.nanoTime();
        String reference =
                CaseDesk.allocated(FeedLineText.of(crime).with("enhanced", "INTIMIDATED"), crime);
        CaseDesk.refused(
                decide(reference, "INTIMIDATED", "NO", "She is calm"),
                "This came with the referral");
        assertThat(WORKER.get("/casework/enhanced?c=" + reference).body())
                .contains("Has enhanced rights");
    }

    private static HttpResponse<String> decide(
            String reference, String category, String applies, String why) {
        return CaseDesk.submit(
                WORKER,
                "/casework/enhanced?c=" + reference,
                "assessing",
                "decide",
                new HashMap<>(
                        Map.of(
                                "category", category,
                                "applies", applies,
                                "why", why,
                                "reviewOn", "")));
    }
}
