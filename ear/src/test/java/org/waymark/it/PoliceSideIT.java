package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever triages or works a case can ring the officer and name the crime. */
class PoliceSideIT extends Running {

    private final String crime = "PoliceSide" + System.nanoTime();

    @Test
    void crime_reference_force_officer_and_their_checklist_stand_in_triage_and_in_the_case() {
        FeedClient.imported(FeedLineText.file(sent()));
        String referral = TriageDesk.reference(crime);
        String triage = Visitor.person("gloria.mbeki").get("/referral/triage?r=" + referral).body();
        assertThat(triage).contains(crime).contains("DC Okafor, P231", "14 yes answers");
        TriageDesk.accept(Visitor.person("gloria.mbeki"), referral);
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN referral r ON r.id ="
                                + " c.referral_id WHERE r.crime_ref = ?",
                        crime);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, CaseDesk.WORKER, ""));
        assertThat(Visitor.person(CaseDesk.WORKER).get("/casework/case?c=" + reference).body())
                .contains(crime)
                .contains("Metropolitan Police Service")
                .contains("DC Okafor, P231", "officer@example.org")
                .contains("14 yes answers, graded HIGH")
                .contains("Marked by the sender", "Online");
        assertThat(
                        Visitor.person("rosa.valencia")
                                .get("/casework/case?c=" + reference)
                                .statusCode())
                .as("a worker of another provider")
                .isEqualTo(404);
    }

    private FeedLineText sent() {
        return FeedLineText.of(crime)
                .with("flags", "ONLINE")
                .with("officer_name", "DC Okafor")
                .with("officer_number", "P231")
                .with("officer_contact", "officer@example.org")
                .with("dash_score", "14")
                .with("dash_grade", "HIGH");
    }
}
