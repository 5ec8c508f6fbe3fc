package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedClient.imported;
import static org.waymark.it.FeedClient.rows;
import static org.waymark.it.FeedLineText.file;
import static org.waymark.it.TriageDesk.reference;
import static org.waymark.it.TriageDesk.state;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What crosses from one organisation to another by a feed, who may send one, and what is noted. */
class FeedScopeIT extends Running {

    private static final String VICTIM_SUPPORT = "1000";
    private static final String ADVOCATES = "1010";

    private static Visitor intake;
    private static Visitor advocates;

    @BeforeAll
    static void signIn() {
        intake = Visitor.person("gloria.mbeki");
        advocates = Visitor.person("hodan.warsame");
    }

    @Test
    void a_high_risk_referral_without_consent_stays_with_who_receives_the_feed_until_it_is_there() {
        String crime = crime("Consent");
        imported(file(abuse(crime)));
        String reference = reference(crime);
        assertThat(state(reference)).isEqualTo("HELD CONSENT_MISSING");
        assertThat(proposed(crime)).isEqualTo(VICTIM_SUPPORT);
        assertThat(TriageDesk.open(advocates, reference).statusCode()).isEqualTo(404);
        assertThat(advocates.get("/referral/inbox?state=HELD").body()).doesNotContain(reference);

        TriageDesk.saved(
                TriageDesk.decide(
                        intake,
                        reference,
                        "releasing",
                        "release",
                        Map.of("consentGiven", "on", "how", "Said yes by telephone")));
        assertThat(state(reference)).isEqualTo("RECEIVED -");
        assertThat(proposed(crime)).isEqualTo(ADVOCATES);
        assertThat(TriageDesk.open(advocates, reference).statusCode()).isEqualTo(200);
        assertThat(
                        number(
                                "SELECT f.service_id FROM referral_fact f JOIN referral r ON r.id ="
                                        + " f.referral_id WHERE r.crime_ref = ?",
                                crime))
                .isEqualTo(1010);

        imported(file(abuse(crime).as("UPDATE", "m2-" + crime).with("note", "Moved out")));
        assertThat(proposed(crime)).as("the sender has not asked; we have").isEqualTo(ADVOCATES);
        assertThat(state(reference)).isEqualTo("RECEIVED -");
    }

    @Test
    void consent_that_the_sender_brings_later_routes_it_and_consent_taken_back_calls_it_back() {
        String crime = crime("Later");
        imported(file(abuse(crime)));
        imported(file(abuse(crime).as("UPDATE", "m2-" + crime).with("consent", "EXPLICIT")));
        assertThat(proposed(crime)).isEqualTo(ADVOCATES);
        imported(file(abuse(crime).as("UPDATE", "m3-" + crime).with("consent", "NOT_ASKED")));
        assertThat(state(reference(crime))).isEqualTo("HELD CONSENT_MISSING");
        assertThat(proposed(crime)).isEqualTo(VICTIM_SUPPORT);
    }

    @Test
    void only_a_release_for_consent_is_consent_given_here() {
        String crime = crime("Bypass");
        FeedLineText child =
                FeedLineText.of(crime)
                        .with("offence_code", "19C")
                        .with("date_of_birth", "2016-01-02")
                        .with("postcode", "SE5 9RS")
                        .with("consent", "EXPLICIT");
        imported(file(child));
        String reference = reference(crime);
        assertThat(state(reference)).isEqualTo("HELD UNDER_13_SEXUAL");
        TriageDesk.decide(
                Visitor.person("marta.reis"),
                reference,
                "releasing",
                "release",
                Map.of("how", "Social care agrees"));
        assertThat(state(reference)).isEqualTo("RECEIVED -");
        imported(file(child.as("UPDATE", "m2-" + crime).with("consent", "NOT_ASKED")));
        assertThat(state(reference)).isEqualTo("HELD CONSENT_MISSING");
    }

    @Test
    void staff_of_a_provider_that_does_not_receive_feeds_may_send_none() {
        assertThat(intake.get("/referral/feeds").body()).contains("id=\"sending\"");
        assertThat(advocates.get("/referral/feeds").body())
                .contains("received by another organisation")
                .doesNotContain("id=\"sending\"");
    }

    @Test
    void every_change_of_a_batch_leaves_one_audit_row_for_each_referral() {
        String one = crime("Audit1");
        String two = crime("Audit2");
        imported(file(FeedLineText.of(one), FeedLineText.of(two)));
        String batch =
                imported(
                                file(
                                        FeedLineText.of(one)
                                                .as("UPDATE", "m2-" + one)
                                                .with("note", "More is known"),
                                        FeedLineText.of(two).as("WITHDRAW", "m2-" + two)))
                        .get("id")
                        .getAsString();
        assertThat(audited(one, "updated from batch " + batch)).isEqualTo(1);
        assertThat(audited(two, "withdrawn from batch " + batch)).isEqualTo(1);
        assertThat(audited(one, "made from batch %")).isEqualTo(1);
    }

    @Test
    void an_update_without_the_mark_leaves_a_repeat_that_linking_found() {
        String crime = crime("Repeat");
        imported(file(FeedLineText.of(crime)));
        RightsMatrix.change("UPDATE referral SET repeat_victim = TRUE WHERE crime_ref = ?", crime);
        assertThat(
                        rows(
                                imported(
                                        file(
                                                FeedLineText.of(crime)
                                                        .as("UPDATE", "m2-" + crime)
                                                        .with("note", "More is known"))),
                                "UPDATED"))
                .isEqualTo(1);
        assertThat(number("SELECT repeat_victim FROM referral WHERE crime_ref = ?", crime))
                .isEqualTo(1);
    }

    @Test
    void triage_reads_what_an_update_changed_in_words_and_no_number() {
        String crime = crime("Words");
        imported(file(FeedLineText.of(crime)));
        imported(
                file(
                        FeedLineText.of(crime)
                                .as("UPDATE", "m2-" + crime)
                                .with("phone", "07700 900999")
                                .with("domestic_abuse", "Y")
                                .with("consent", "EXPLICIT")));
        assertThat(TriageDesk.open(intake, reference(crime)).body())
                .contains("Updated by the sender")
                .contains("Telephone: from a number ending in 123 to a number ending in 999")
                .contains("Domestic abuse: from nothing to yes")
                .doesNotContain("900999");
    }

    private static FeedLineText abuse(String crime) {
        return FeedLineText.of(crime)
                .with("domestic_abuse", "Y")
                .with("dash_grade", "HIGH")
                .with("postcode", "SE5 9RS");
    }

    private static String proposed(String crime) {
        return RightsMatrix.text(
                "SELECT proposed_service_id FROM referral WHERE crime_ref = ?", crime);
    }

    private static long audited(String crime, String detail) {
        return number(
                "SELECT COUNT(*) FROM audit_entry a JOIN referral r ON r.id = a.referral_id WHERE"
                        + " r.crime_ref = ? AND a.action = 'FeedImport.store' AND a.detail LIKE ?",
                crime,
                detail);
    }

    private static String crime(String name) {
        return name + System.nanoTime();
    }
}
