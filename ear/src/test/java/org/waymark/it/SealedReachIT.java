package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * How a restricted person is reached is in no column of the database, and those who are named see
 * and use it as before.
 */
class SealedReachIT extends Running {

    private static final String LEAD = "patricia.ferguson";
    private static final String INTAKE = "gloria.mbeki";
    private static final String OUT_OF_REACH = "cannot be opened or sealed now";

    /** Every test has a postcode of its own: what another left in clear is not its finding. */
    private static final AtomicInteger TURNS = new AtomicInteger();

    private static final String NOT_IN_CITY = "CIKMOV";
    private static final String PERSON_OF =
            "SELECT CAST(person_id AS CHAR) FROM referral WHERE crime_ref = ?";
    private static final String PROPOSALS =
            "SELECT COUNT(*) FROM match_proposal m JOIN referral r ON r.person_id = m.candidate_id"
                    + " JOIN referral s ON s.person_id = m.person_id WHERE r.crime_ref = ? AND"
                    + " s.crime_ref = ? AND m.reasons LIKE '%Same telephone number%'";

    private final long now = System.nanoTime();
    private final String crime = "Reach" + now;
    private final String digits = new StringBuilder().append(now).reverse().substring(0, 8);
    private final String phone = "079" + digits.substring(0, 2) + " " + digits.substring(2);
    private final String second = "078" + digits.substring(0, 2) + " " + digits.substring(2);
    private final String email = "zq" + digits + "@example.org";
    private final String street = "Zzyx" + digits + " Row";
    private final int turn = TURNS.getAndIncrement();
    private final String inward = "4" + letter(turn) + letter(turn / NOT_IN_CITY.length());
    private final String[] canaries = {
        phone,
        phone.replace(" ", ""),
        second,
        second.replace(" ", ""),
        email,
        street,
        "E8 " + inward,
        "E8" + inward
    };

    private static char letter(long number) {
        return NOT_IN_CITY.charAt((int) (number % NOT_IN_CITY.length()));
    }

    private FeedLineText line() {
        return FeedLineText.of(crime)
                .with("offence_postcode", "E8 " + inward)
                .with("phone", phone)
                .with("email", email)
                .with("email_safe", "Y")
                .with("address", "14 " + street + ", London")
                .with("postcode", "E8 " + inward)
                .with("letter_safe", "Y")
                .with("flags", "")
                .with("note", "Or her sister at " + second);
    }

    private String contact(String reference) {
        return "/casework/contact?c=" + reference;
    }

    private static HttpResponse<String> attempt(Visitor worker, String reference, String crime) {
        String point =
                RightsMatrix.text(
                        "SELECT p.id FROM contact_point p JOIN referral r ON r.person_id ="
                                + " p.person_id WHERE r.crime_ref = ? AND p.kind = 'PHONE' AND"
                                + " p.ended_at IS NULL",
                        crime);
        return CaseDesk.submit(
                worker,
                "/casework/contact?c=" + reference,
                "attempt",
                "record",
                Map.of(
                        "way",
                        "CALL:" + point,
                        "outcome",
                        "NO_ANSWER",
                        "overrideReason",
                        "",
                        "note",
                        ""));
    }

    @Test
    void what_arrives_restricted_is_sealed_also_what_updates_and_broken_rows_say_of_it() {
        FeedLineText marked = line().with("flags", "POLICE");
        FeedClient.imported(FeedLineText.file(marked));
        assertThat(Canary.columnsWith(canaries)).as("on arrival").isEmpty();

        Visitor lead = Visitor.person(LEAD);
        String referral = TriageDesk.reference(crime);
        assertThat(TriageDesk.open(lead, referral).body()).contains("Or her sister at " + second);
        TriageDesk.accept(lead, referral);
        String reference =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN referral r ON r.id ="
                                + " c.referral_id WHERE r.crime_ref = ?",
                        crime);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, CaseDesk.WORKER, ""));
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        assertThat(worker.get(contact(reference)).body()).contains(phone, email, street);
        assertThat(worker.get("/casework/case?c=" + reference).body()).contains(second);
        CaseDesk.saved(attempt(worker, reference, crime));

        FeedClient.imported(
                FeedLineText.file(
                        marked.as("UPDATE", "u-" + crime)
                                .with("phone", second)
                                .with("note", "Now at " + phone)));
        FeedClient.imported(
                FeedLineText.file(marked.as("UPDATE", "b-" + crime).with("sent_at", "never")));
        FeedClient.imported(
                FeedLineText.file(
                        line().as("UPDATE", "c-" + crime).with("reported_at", "yesterday")));
        assertThat(Canary.columnsWith(canaries)).as("after updates and broken rows").isEmpty();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM feed_row WHERE message_id IN (?, ?) AND"
                                        + " raw_sealed IS NOT NULL",
                                "b-" + crime,
                                "c-" + crime))
                .isEqualTo(2);
        assertThat(worker.get(contact(reference)).body()).contains(second).doesNotContain(phone);
        assertThat(TriageDesk.open(lead, referral).body()).contains("a number ending in");
        CaseDesk.saved(attempt(worker, reference, crime));
        assertThat(Canary.columnsWith(canaries)).as("after it was used").isEmpty();
        forgetEnded();
    }

    /** Other tests work with the newest case of this worker and look for its one number. */
    private void forgetEnded() {
        RightsMatrix.change(
                "DELETE p FROM contact_point p JOIN referral r ON r.person_id = p.person_id WHERE"
                        + " r.crime_ref = ? AND p.ended_at IS NOT NULL",
                crime);
    }

    @Test
    void a_case_that_is_restricted_is_sealed_in_that_moment_and_as_it_was_when_it_is_lifted() {
        String reference = CaseDesk.allocated(line(), crime);
        FeedClient.imported(
                FeedLineText.file(line().as("UPDATE", "u-" + crime).with("phone", second)));
        FeedClient.imported(
                FeedLineText.file(line().as("UPDATE", "b-" + crime).with("sent_at", "never")));
        RightsMatrix.change(
                "INSERT INTO outbox_message (id, kind, channel, recipient, body, case_id, created_at,"
                        + " send_after, state) SELECT c.id, 'SURVEY', 'EMAIL', ?, '', c.id,"
                        + " c.opened_at, c.opened_at, 'SENT' FROM support_case c WHERE c.reference ="
                        + " ?",
                email,
                reference);
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        String draft = "/api/drafts/note:" + reference;
        String content = "{\"content\":{\"text\":\"She is at " + second + " now\"}}";
        assertThat(worker.send("PUT", draft, "application/json", content).statusCode())
                .isEqualTo(200);
        String version =
                "SELECT CAST(SUM(p.version) AS CHAR) FROM contact_point p JOIN referral r ON"
                        + " r.person_id = p.person_id WHERE r.crime_ref = ?";
        String before = RightsMatrix.text(version, crime);
        List<String> clear = Canary.columnsWith(canaries);
        assertThat(clear)
                .contains(
                        "contact_point.value",
                        "contact_point.normalised",
                        "contact_point.postcode",
                        "draft.content",
                        "feed_row.raw",
                        "outbox_message.recipient",
                        "referral.note",
                        "referral.offence_postcode",
                        "referral_event.diff");

        Visitor lead = Visitor.person(LEAD);
        CaseDesk.saved(RestrictedDesk.restrict(lead, reference));
        assertThat(Canary.columnsWith(canaries)).isEmpty();
        assertThat(RightsMatrix.text(version, crime)).as("nobody changed them").isEqualTo(before);
        assertThat(worker.get(draft).body()).contains("She is at " + second);
        assertThat(worker.send("PUT", draft, "application/json", content).statusCode())
                .isEqualTo(200);
        assertThat(Canary.columnsWith(canaries)).as("while somebody types").isEmpty();
        assertThat(worker.get(contact(reference)).body()).contains(second, email, street);
        CaseDesk.saved(attempt(worker, reference, crime));

        CaseDesk.saved(RestrictedDesk.lift(lead, reference));
        assertThat(Canary.columnsWith(canaries)).containsExactlyElementsOf(clear);
        assertThat(worker.get(draft).body()).contains("She is at " + second);
        worker.send("DELETE", draft, "application/json", "");
        assertThat(worker.get(contact(reference)).body()).contains(second, email, street);
        forgetEnded();
        RightsMatrix.change(
                "DELETE m FROM outbox_message m JOIN support_case c ON c.id = m.id WHERE c.reference"
                        + " = ?",
                reference);
    }

    @Test
    void who_may_be_a_restricted_person_is_proposed_to_those_alone_who_may_know_of_both() {
        FeedClient.imported(
                FeedLineText.file(
                        line().with("flags", "STAFF").with("surname", "Quillfeather" + digits)));
        String other = crime + "b";
        FeedClient.imported(
                FeedLineText.file(
                        line().as("NEW", "m-" + other)
                                .with("crime_ref", other)
                                .with("surname", "Quillfeather" + digits)
                                .with("offence_postcode", "")
                                .with("email", "")
                                .with("address", "")
                                .with("postcode", "")
                                .with("note", "")));
        assertThat(number(PROPOSALS, crime, other)).isEqualTo(1);
        String name = "Quillfeather" + digits;
        assertThat(Visitor.person(LEAD).get("/person/matches").body())
                .contains(name)
                .contains("Same telephone number");
        assertThat(Visitor.person(INTAKE).get("/person/matches").body()).doesNotContain(name);
        assertThat(
                        Visitor.person(INTAKE)
                                .get("/referral/triage?r=" + TriageDesk.reference(other))
                                .statusCode())
                .as("the other record is theirs to see")
                .isEqualTo(200);
    }

    @Test
    void a_colleague_who_knows_the_sealed_home_of_a_restricted_person_is_kept_from_them() {
        FeedClient.imported(FeedLineText.file(line().with("flags", "STAFF")));
        Map<String, String> place = new HashMap<>();
        for (String field : List.of("givenNames", "surname", "dateOfBirth", "phone")) {
            place.put(field, "");
        }
        place.putAll(Map.of("kind", "PLACE", "address", "14 next door", "postcode", "E8" + inward));
        Visitor lead = Visitor.person(LEAD);
        String triage = "/referral/triage?r=" + TriageDesk.reference(crime);
        assertThat(lead.get(triage).statusCode()).isEqualTo(200);
        CaseDesk.saved(CaseDesk.submit(lead, "/person/known", "declaring", "declare", place));
        String known = RightsMatrix.text("SELECT MAX(id) FROM known_person");
        try {
            assertThat(lead.get(triage).statusCode()).isEqualTo(404);
            assertThat(Canary.columnsWith(canaries)).as("also of what colleagues know").isEmpty();
            assertThat(lead.get("/person/known").body()).contains("14 next door", "E8" + inward);
            FeedClient.imported(
                    FeedLineText.file(
                            line().as("NEW", "m2-" + crime)
                                    .with("crime_ref", crime + "b")
                                    .with("surname", "Somebody Else")));
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM conflict k JOIN referral r ON r.person_id ="
                                            + " k.person_id WHERE k.known_id = ? AND k.kind ="
                                            + " 'BLOCK'",
                                    known))
                    .as("whoever comes to live there too")
                    .isEqualTo(2);
        } finally {
            CaseDesk.saved(
                    CaseDesk.submit(
                            lead,
                            "/person/known",
                            "taking",
                            "take",
                            Map.of("taken", known, "takeWhy", "A slip")));
        }
        assertThat(lead.get(triage).statusCode()).isEqualTo(200);
    }

    @Test
    void who_shares_the_sealed_number_of_a_restricted_victim_is_found_as_living_with_them() {
        FeedClient.imported(
                FeedLineText.file(
                        line().with("flags", "STAFF")
                                .with("consent", "EXPLICIT")
                                .with("domestic_abuse", "Y")
                                .with("suspect_given_names", "Nobody")
                                .with("suspect_surname", "Zq" + digits)));
        FeedClient.imported(
                FeedLineText.file(
                        line().as("NEW", "m-" + crime + "b")
                                .with("crime_ref", crime + "b")
                                .with("given_names", "Ottoline")
                                .with("surname", "Else" + digits)
                                .with("date_of_birth", "1971-01-02")));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM collision k JOIN referral r ON r.id ="
                                        + " k.referral_id JOIN referral s ON s.person_id = k.person_id"
                                        + " WHERE r.crime_ref = ? AND s.crime_ref = ? AND k.kind ="
                                        + " 'HOUSEHOLD'",
                                crime,
                                crime + "b"))
                .isEqualTo(1);
    }

    @Test
    void without_the_key_the_page_says_so_no_way_is_offered_and_nothing_is_lost() {
        String reference = CaseDesk.allocated(line(), crime);
        Visitor lead = Visitor.person(LEAD);
        CaseDesk.saved(RestrictedDesk.restrict(lead, reference));
        String person = RightsMatrix.text(PERSON_OF, crime);
        String key = RightsMatrix.text("SELECT kek_id FROM person_key WHERE person_id = ?", person);
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        RightsMatrix.change(
                "UPDATE person_key SET kek_id = '9-00000000' WHERE person_id = ?", person);
        try {
            HttpResponse<String> shown = worker.get(contact(reference));
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body())
                    .contains("Sealed: it cannot be opened now", OUT_OF_REACH)
                    .doesNotContain(phone, email, street);
            assertThat(worker.get("/casework/case?c=" + reference).body()).contains(OUT_OF_REACH);
            CaseDesk.refused(attempt(worker, reference, crime), OUT_OF_REACH);
            CaseDesk.refused(RestrictedDesk.lift(lead, reference), OUT_OF_REACH);
            assertThat(CaseDesk.of(reference, "restricted")).isEqualTo("1");
        } finally {
            RightsMatrix.change(
                    "UPDATE person_key SET kek_id = ? WHERE person_id = ?", key, person);
        }
        assertThat(worker.get(contact(reference)).body()).contains(phone, email, street);
        CaseDesk.saved(RestrictedDesk.lift(lead, reference));
    }
}
