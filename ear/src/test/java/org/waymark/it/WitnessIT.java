package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A witness goes a way of their own and is counted as no victim. */
class WitnessIT extends Running {

    @Test
    void a_witness_goes_to_the_universal_service_by_their_own_stages_and_into_no_figure() {
        String crime = "Witness" + System.nanoTime();
        String reference =
                CaseDesk.allocated(
                        FeedLineText.of(crime)
                                .with("victim_type", "WITNESS")
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT")
                                .with("dash_grade", "HIGH"),
                        crime);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(c.service_id, ' ', c.pathway, ' ', r.routing_reason) FROM"
                                        + " support_case c JOIN referral r ON r.id = c.referral_id WHERE"
                                        + " c.reference = ?",
                                reference))
                .isEqualTo("1000 WITNESS Witness: universal service");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_fact f JOIN support_case c ON"
                                        + " c.referral_id = f.referral_id WHERE c.reference = ?",
                                reference))
                .isZero();
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .contains("Ask what they need to give evidence")
                .doesNotContain("/casework/marac?c=");
        assertThat(worker.get("/casework/marac?c=" + reference).statusCode()).isEqualTo(404);
        assertThat(worker.get("/casework/advocacy?c=" + reference).statusCode()).isEqualTo(200);
    }

    @Test
    void what_somebody_saw_is_no_earlier_harm_to_them() {
        String name = "Seen" + Long.toString(System.nanoTime(), 36);
        FeedLineText saw = FeedLineText.of(name + "A").with("surname", name);
        FeedClient.imported(FeedLineText.file(saw.with("victim_type", "WITNESS")));
        FeedClient.imported(FeedLineText.file(FeedLineText.of(name + "B").with("surname", name)));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral WHERE repeat_victim = TRUE AND crime_ref"
                                        + " LIKE ?",
                                name + "%"))
                .isZero();
    }
}
