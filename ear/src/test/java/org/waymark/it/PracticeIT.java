package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Advice becomes a referral, the referral a case, and the case has one chance. */
class PracticeIT extends Running {

    private static final String ADVICE = "/practice/advice";

    @Test
    void advice_becomes_a_referral_and_one_chance_blocks_the_family_and_the_post() {
        Visitor manager = Visitor.person("hibo.samatar");
        long people = number("SELECT COUNT(*) FROM person");
        String school = "School " + System.nanoTime();
        saved(submit(manager, ADVICE, "advising", "record", advice(school)));
        assertThat(number("SELECT COUNT(*) FROM person")).as("nobody is stored").isEqualTo(people);
        String reference =
                RightsMatrix.text(
                        "SELECT reference FROM advice_case WHERE organisation = ?", school);
        assertThat(manager.get(ADVICE).body()).contains(school, "</strong> advised");
        String name = "Chanceley" + Long.toString(System.nanoTime(), 36);
        Map<String, String> named = new HashMap<>();
        named.put("givenNames", "Amina");
        named.put("surname", name);
        named.put("born", "1/2/2005");
        named.put("postcode", "E1 4AA");
        named.put("phone", "07700900321");
        named.put("callSafe", "on");
        named.put("agreed", "on");
        saved(submit(manager, "/practice/one?a=" + reference, "referring", "refer", named));
        assertThat(manager.get("/practice/one?a=" + reference).body())
                .as("it cannot become one twice, and its words are with the referral")
                .doesNotContain("id=\"referring\"")
                .contains("With the referral it became");
        String referral =
                RightsMatrix.text(
                        "SELECT r.reference FROM referral r JOIN advice_case a ON a.referral_id = r.id"
                                + " WHERE a.reference = ?",
                        reference);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(source, ' ', proposed_service_id, ' ', flags, ' ',"
                                        + " state) FROM referral WHERE reference = ?",
                                referral))
                .isEqualTo("EDU 1070 FORCED_MARRIAGE RECEIVED");
        restricted(referral, true);
        try {
            assertThat(manager.get("/practice/one?a=" + reference).statusCode())
                    .as("somebody whom only few may know of")
                    .isEqualTo(404);
            assertThat(manager.get(ADVICE).body()).doesNotContain(school);
        } finally {
            restricted(referral, false);
        }
        saved(
                submit(
                        manager,
                        "/referral/triage?r=" + referral,
                        "accepting",
                        "accept",
                        Map.of("teamId", "")));
        String supportCase =
                RightsMatrix.text(
                        "SELECT c.reference FROM support_case c JOIN referral r ON r.id = c.referral_id"
                                + " WHERE r.reference = ?",
                        referral);
        RightsMatrix.change(
                "INSERT INTO contact_point (id, person_id, kind, value, write_safe, created_at) SELECT"
                        + " ?, person_id, 'ADDRESS', '1 High Street', 'Y', UTC_TIMESTAMP(6) FROM"
                        + " referral WHERE reference = ?",
                System.nanoTime(),
                referral);
        chance(manager, supportCase);
    }

    private static void restricted(String referral, boolean restricted) {
        RightsMatrix.change(
                "UPDATE person p JOIN referral r ON r.person_id = p.id SET p.restricted = ? WHERE"
                        + " r.reference = ?",
                restricted,
                referral);
    }

    private static void chance(Visitor manager, String supportCase) {
        String page = "/casework/chance?c=" + supportCase;
        saved(
                submit(
                        manager,
                        page,
                        "adding",
                        "add",
                        Map.of(
                                "who",
                                "Her uncle, who drives the bus",
                                "why",
                                "They would send her away")));
        HttpResponse<String> contact = manager.get("/casework/contact?c=" + supportCase);
        assertThat(contact.body())
                .contains("One chance", "Her uncle, who drives the bus", "no letters");
        theHome(manager, supportCase);
        Map<String, String> family = new HashMap<>();
        family.put("kind", "FAMILY");
        family.put("interpreter", "A cousin");
        family.put("confirmed", "on");
        refused(
                submit(manager, page, "interpreting", "choose", family),
                "Nobody of the family or the community interprets");
        Map<String, String> agency = new HashMap<>();
        agency.put("kind", "AGENCY");
        agency.put("interpreter", "Language Line");
        refused(submit(manager, page, "interpreting", "choose", agency), "Make sure");
        agency.put("confirmed", "on");
        saved(submit(manager, page, "interpreting", "choose", agency));
        Map<String, String> known = new HashMap<>();
        known.put("knownOn", "2/4/2026");
        known.put("bound", "TEACHER");
        known.put("ofClient", "Y");
        known.put("under18", "Y");
        known.put("whyNot", "");
        refused(
                submit(manager, page, "knowing", "know", known),
                "By the date of birth on record she was 18 or over then.");
        known.put("ofClient", "N");
        saved(submit(manager, page, "knowing", "know", known));
        assertThat(manager.get(page).body())
                .contains("7 April 2026", "Late", "Language Line", "Another girl");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'DUTY'",
                                supportCase))
                .isEqualTo(1);
        String duty =
                RightsMatrix.text(
                        "SELECT d.id FROM fgm_duty d JOIN support_case c ON c.id = d.case_id WHERE"
                                + " c.reference = ?",
                        supportCase);
        saved(
                submit(
                        manager,
                        page + "&d=" + duty,
                        "reporting",
                        "report",
                        Map.of(
                                "reportedOn",
                                "7/4/2026",
                                "reportedBy",
                                "The head teacher",
                                "policeReference",
                                "CAD 123")));
        assertThat(manager.get(page).body()).contains("CAD 123").doesNotContain("<strong>Late");
        assertThat(SafetyDesk.tasks(supportCase, "DUTY")).as("one record of it").isZero();
        byMistake(manager, supportCase, known);
    }

    /** What was written twice ends with a reason, and its task with it. */
    private static void byMistake(Visitor manager, String supportCase, Map<String, String> known) {
        String page = "/casework/chance?c=" + supportCase;
        saved(submit(manager, page, "knowing", "know", known));
        assertThat(SafetyDesk.tasks(supportCase, "DUTY")).isEqualTo(1);
        String one =
                page
                        + "&d="
                        + RightsMatrix.text(
                                "SELECT MAX(d.id) FROM fgm_duty d JOIN support_case c ON c.id ="
                                        + " d.case_id WHERE c.reference = ?",
                                supportCase);
        refused(
                submit(manager, one, "mistaking", "mistake", Map.of("mistakeWhy", " ")),
                "Say why nothing is to be reported.");
        saved(
                submit(
                        manager,
                        one,
                        "mistaking",
                        "mistake",
                        Map.of("mistakeWhy", "It was written before")));
        assertThat(manager.get(page).body())
                .contains("Written by mistake: It was written before")
                .doesNotContain("<strong>Late");
        assertThat(SafetyDesk.tasks(supportCase, "DUTY")).isZero();
    }

    /**
     * What reaches the home is blocked, and no worker decides otherwise; a manager has to say why.
     */
    private static void theHome(Visitor manager, String supportCase) {
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = (SELECT id FROM account WHERE username ="
                        + " 'zahra.ahmadi') WHERE reference = ?",
                supportCase);
        Visitor worker = Visitor.person("zahra.ahmadi");
        String overridden =
                "SELECT COUNT(*) FROM contact_attempt t JOIN support_case c ON c.id = t.case_id"
                        + " WHERE c.reference = ? AND t.override_reason IS NOT NULL";
        refused(
                attempt(worker, supportCase, "VISIT", "NO_ANSWER", "I was near"),
                "Only a manager can decide otherwise");
        refused(
                attempt(worker, supportCase, "LETTER", "LETTER_SENT", "She never answers"),
                "Only a manager can decide otherwise");
        refused(
                attempt(manager, supportCase, "VISIT", "NO_ANSWER", ""),
                "There may be one chance: no visits at home.");
        assertThat(number(overridden, supportCase)).as("nothing went").isZero();
        saved(
                attempt(
                        manager,
                        supportCase,
                        "VISIT",
                        "NO_ANSWER",
                        "With two officers: she did not come to school"));
        assertThat(number(overridden, supportCase)).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.detail LIKE"
                                        + " 'blocked channel used: VISIT%'",
                                supportCase))
                .as("it is in the audit")
                .isPositive();
    }

    private static HttpResponse<String> attempt(
            Visitor visitor, String supportCase, String channel, String outcome, String reason) {
        String point =
                RightsMatrix.text(
                        "SELECT p.id FROM contact_point p JOIN support_case c ON c.person_id ="
                                + " p.person_id WHERE c.reference = ? AND p.kind = 'ADDRESS'",
                        supportCase);
        return submit(
                visitor,
                "/casework/contact?c=" + supportCase,
                "attempt",
                "record",
                Map.of(
                        "way",
                        channel + ":" + point,
                        "outcome",
                        outcome,
                        "note",
                        "",
                        "overrideReason",
                        reason));
    }

    @Test
    void a_training_takes_no_more_than_its_places_and_counts_who_came() {
        Visitor worker = Visitor.person("zahra.ahmadi");
        String topic = "Signs " + System.nanoTime();
        Map<String, String> plan = new HashMap<>();
        plan.put("on", "1/10/2026");
        plan.put("topic", topic);
        plan.put("kind", "SCHOOL");
        plan.put("area", "E09000030");
        plan.put("places", "20");
        saved(submit(worker, "/practice/training", "planning", "plan", plan));
        String event = RightsMatrix.text("SELECT id FROM training_event WHERE topic = ?", topic);
        String page = "/practice/event?e=" + event;
        saved(submit(worker, page, "booking", "book", booking("15")));
        refused(submit(worker, page, "booking", "book", booking("6")), "not so many places");
        refused(
                submit(worker, page, "holding", "held", Map.of("attended", "10", "feedback", "11")),
                "More people gave feedback than came");
        saved(submit(worker, page, "holding", "held", Map.of("attended", "14", "feedback", "9")));
        assertThat(worker.get(page).body()).contains("14", "9");
        Map<String, String> fix = new HashMap<>();
        fix.put("fixKind", "SCHOOL");
        fix.put("fixArea", "E09000030");
        fix.put("fixAttended", "13");
        fix.put("fixWhy", "");
        refused(submit(worker, page, "fixing", "fix", fix), "Say what was wrong.");
        fix.put("fixWhy", "One was counted twice");
        fix.put("fixPlaces", "14");
        refused(submit(worker, page, "fixing", "fix", fix), "15 places are booked.");
        fix.put("fixPlaces", "20");
        saved(submit(worker, page, "fixing", "fix", fix));
        assertThat(worker.get(page).body()).contains("One was counted twice", "14 came");
        assertThat(RightsMatrix.text("SELECT attended FROM training_event WHERE id = ?", event))
                .isEqualTo("13");
        refused(
                submit(
                        worker,
                        page,
                        "following",
                        "follow",
                        Map.of("followOn", "", "followWhat", "Ask what they do differently")),
                "Enter the day by which it is done.");
        saved(
                submit(
                        worker,
                        page,
                        "following",
                        "follow",
                        Map.of(
                                "followOn",
                                CareDesk.ago(-30),
                                "followWhat",
                                "Ask what they do differently, " + topic)));
        assertThat(worker.get(ADVICE).body()).contains("Ask what they do differently, " + topic);
        String followUp =
                RightsMatrix.text(
                        "SELECT CAST(f.id AS CHAR) FROM practice_follow_up f WHERE f.subject_id = ?",
                        event);
        saved(
                submit(
                        worker,
                        page + "&f=" + followUp,
                        "answering",
                        "done",
                        Map.of("doneWords", "Two schools have a named teacher now")));
        assertThat(worker.get(page).body()).contains("Two schools have a named teacher now");
        assertThat(worker.get(ADVICE).body())
                .doesNotContain("Ask what they do differently, " + topic);
        assertThat(Visitor.person("amara.okafor").get(page).statusCode())
                .as("another service's")
                .isEqualTo(404);
        assertThat(Visitor.person("amara.okafor").get("/practice/training").body())
                .doesNotContain(topic);
    }

    private static Map<String, String> advice(String school) {
        Map<String, String> advice = new HashMap<>();
        advice.put("askedOn", "1/4/2026");
        advice.put("role", "TEACHER");
        advice.put("organisation", school);
        advice.put("practice", "FORCED_MARRIAGE");
        advice.put("area", "E09000030");
        advice.put("advised", "Do not speak to the family. Ring us with her beside you.");
        return advice;
    }

    private static Map<String, String> booking(String places) {
        Map<String, String> booking = new HashMap<>();
        booking.put("organisation", "Academy");
        booking.put("role", "TEACHER");
        booking.put("booked", places);
        return booking;
    }
}
