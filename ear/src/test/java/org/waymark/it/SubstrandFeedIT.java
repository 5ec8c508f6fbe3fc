package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What hate was about more exactly comes by the police file and stands in the case. */
class SubstrandFeedIT extends Running {

    @Test
    void
            codes_of_our_list_begin_the_case_and_one_that_nobody_knows_is_a_warning_and_loses_no_row() {
        String crime = "Exactly" + System.nanoTime();
        String reference =
                CaseDesk.opened(
                        FeedLineText.of(crime)
                                .with("flags", "")
                                .with("hate_substrands", "ANTI_BLACK; NOBODY_KNOWS"),
                        crime);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(hate_substrands, ' ', data_flags) FROM referral WHERE"
                                        + " crime_ref = ?",
                                crime))
                .startsWith("ANTI_BLACK;NOBODY_KNOWS ")
                .contains("UNKNOWN_SUBSTRAND");
        assertThat(
                        RightsMatrix.text(
                                "SELECT GROUP_CONCAT(x.code) FROM case_substrand x JOIN support_case c"
                                        + " ON c.id = x.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo("ANTI_BLACK");
        String waiting = "Waiting" + System.nanoTime();
        FeedClient.imported(
                FeedLineText.file(
                        FeedLineText.of(waiting).with("hate_substrands", "NOBODY_KNOWS")));
        assertThat(
                        Visitor.person("gloria.mbeki")
                                .get("/referral/triage?r=" + TriageDesk.reference(waiting))
                                .body())
                .contains("a code that is not on our list");
        String older = "Older" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(older)));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral WHERE crime_ref = ? AND hate_substrands"
                                        + " IS NULL AND COALESCE(data_flags, '') NOT LIKE '%SUBSTRAND%'",
                                older))
                .as("a file without the column")
                .isEqualTo(1);
    }
}
