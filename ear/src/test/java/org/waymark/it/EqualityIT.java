package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.shared.ClockProducer;

/**
 * What people choose to say about themselves: never demanded, read by whoever works the case, and
 * corrected or taken back at any time; only sums leave, and they follow.
 */
class EqualityIT extends Running {

    private static final Clock CLOCK = new ClockProducer().clock();
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());
    private static final String ON_RECORD =
            "SELECT COALESCE((SELECT CONCAT_WS(' ', COALESCE(q.gender_identity, '-'),"
                    + " COALESCE(q.partnership, '-'), COALESCE(q.maternity, '-'),"
                    + " COALESCE(q.religion, '-'), COALESCE(q.orientation, '-')) FROM person_equality"
                    + " q JOIN support_case c ON c.person_id = q.person_id WHERE c.reference = ?),"
                    + " 'nothing')";

    private static final Map<String, String> QUESTIONS =
            Map.of(
                    "GENDER", "gender_identity",
                    "PARTNERSHIP", "partnership",
                    "MATERNITY", "maternity",
                    "RELIGION", "religion",
                    "ORIENTATION", "orientation");

    private final Visitor worker = Visitor.person(CaseDesk.WORKER);

    @Test
    void every_question_can_be_left_unasked_answered_corrected_and_taken_back() {
        String reference = allocated();
        assertThat(worker.get("/casework/equality?c=" + reference).body())
                .contains("You do not have to answer any of it", "your support stays the same")
                .contains("Only sums of many people ever leave", "Not asked", "Prefers not to say");
        refused(say(worker, reference, Map.of()), "there is nothing to keep");
        assertThat(say(worker, reference, Map.of("religion", "nonsense")).statusCode())
                .isEqualTo(200);
        assertThat(record(reference)).isEqualTo("nothing");

        saved(say(worker, reference, Map.of("religion", "SIKH", "orientation", "R")));
        assertThat(record(reference)).isEqualTo("- - - SIKH R");
        saved(
                say(
                        worker,
                        reference,
                        Map.of("religion", "NONE", "maternity", "DK", "orientation", "R")));
        assertThat(record(reference)).isEqualTo("- - DK NONE R");
        saved(say(worker, reference, Map.of("religion", "NONE", "maternity", "DK")));
        assertThat(record(reference)).as("one answer taken back").isEqualTo("- - DK NONE -");
        assertThat(lines(reference, "Asked about equality")).isEqualTo(1);
        assertThat(lines(reference, "Answers about equality corrected")).isEqualTo(2);

        saved(takeBack(worker, reference));
        assertThat(record(reference)).isEqualTo("nothing");
        assertThat(lines(reference, "Answers about equality taken back")).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM case_event e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND CONCAT(e.title,"
                                        + " COALESCE(e.detail, '')) REGEXP 'Sikh|religion|orientation'",
                                reference))
                .as("the timeline says neither what was asked nor what was said")
                .isZero();
    }

    @Test
    void what_somebody_else_corrected_or_deleted_meanwhile_is_not_written_over() {
        String reference = allocated();
        String page = "/casework/equality?c=" + reference;
        saved(say(worker, reference, Map.of("religion", "HINDU")));
        Map<String, String> stale = Visitor.fields(worker.get(page), "saying");
        stale.putAll(typed(Map.of("religion", "JEWISH")));
        saved(say(worker, reference, Map.of("religion", "BUDDHIST")));
        assertThat(worker.post(page, stale).body())
                .contains("Somebody else changed this")
                .contains("religion or belief: Buddhist");
        stale = Visitor.fields(worker.get(page), "saying");
        stale.putAll(typed(Map.of("religion", "JEWISH")));
        saved(takeBack(worker, reference));
        assertThat(worker.post(page, stale).body()).contains("Somebody else changed this");
        assertThat(record(reference)).as("what was taken back stays away").isEqualTo("nothing");
        refused(say(worker, reference, Map.of()), "there is nothing to keep");
    }

    @Test
    void a_closed_case_asks_nobody_anew_and_lets_everybody_correct_and_take_back() {
        String silent = allocated();
        saved(CaseDesk.close(worker, silent, "DUPLICATE", ""));
        assertThat(worker.get("/casework/equality?c=" + silent).body())
                .contains("Nobody was asked, and the case is closed")
                .doesNotContain("id=\"saying\"");
        String reference = allocated();
        saved(say(worker, reference, Map.of("partnership", "WIDOWED")));
        saved(CaseDesk.close(worker, reference, "DUPLICATE", ""));
        saved(say(worker, reference, Map.of("partnership", "SEPARATED")));
        assertThat(record(reference)).isEqualTo("- SEPARATED - - -");
        saved(takeBack(worker, reference));
        assertThat(record(reference)).isEqualTo("nothing");
    }

    @Test
    void whoever_does_not_work_the_case_reads_nothing_and_an_emergency_opens_nothing_of_it() {
        String reference = allocated();
        saved(say(worker, reference, Map.of("gender_identity", "DIFFERENT")));
        String page = "/casework/equality?c=" + reference;
        assertThat(CaseDesk.manager().get(page).statusCode()).isEqualTo(200);
        for (String stranger : new String[] {"amara.okafor", "leroy.samuels"}) {
            assertThat(Visitor.person(stranger).get(page).statusCode()).as(stranger).isEqualTo(404);
        }
        for (String without : new String[] {"oliver.pemberton", "gloria.mbeki", "auditor.marsh"}) {
            assertThat(Visitor.person(without).get(page).statusCode()).as(without).isEqualTo(403);
        }
        saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        Visitor other = Visitor.person("amara.okafor");
        saved(
                submit(
                        other,
                        "/casework/emergency",
                        "breaking",
                        "break",
                        Map.of(
                                "reference",
                                reference,
                                "reason",
                                "She called, he is at the door",
                                "password",
                                Visitor.PASSWORD)));
        assertThat(other.get("/casework/contact?c=" + reference).statusCode()).isEqualTo(200);
        assertThat(other.get(page).statusCode()).as("an emergency").isEqualTo(404);
        RightsMatrix.change(
                "DELETE b FROM break_glass b JOIN support_case c ON c.id = b.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }

    @Test
    void each_reading_and_writing_is_audited_without_an_answer() {
        String reference = allocated();
        saved(say(worker, reference, Map.of("religion", "MUSLIM")));
        worker.get("/casework/equality?c=" + reference);
        saved(takeBack(worker, reference));
        for (String action :
                new String[] {
                    "EqualityAsking.of", "EqualityAsking.keep", "EqualityAsking.takeBack"
                }) {
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                            + " a.case_id AND c.person_id = a.person_id WHERE a.action ="
                                            + " ? AND a.outcome = 'DONE' AND c.reference = ?",
                                    action,
                                    reference))
                    .as(action)
                    .isPositive();
        }
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.detail LIKE"
                                        + " '%MUSLIM%'",
                                reference))
                .isZero();
    }

    @Test
    void what_is_begun_is_sealed_and_goes_with_what_is_taken_back() {
        String reference = allocated();
        saved(say(worker, reference, Map.of("religion", "HINDU")));
        String form = "sealed:equality:" + reference;
        assertThat(
                        worker.send(
                                        "PUT",
                                        "/api/drafts/" + form,
                                        "application/json",
                                        "{\"content\":{\"religion\":\"CHRISTIAN\"}}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(worker.get("/api/drafts/" + form).body()).contains("CHRISTIAN");
        String drafts = "SELECT COUNT(*) FROM draft WHERE form_key = ? AND content LIKE ?";
        assertThat(number(drafts, form, "%")).isEqualTo(1);
        assertThat(number(drafts, form, "%CHRISTIAN%")).as("in clear").isZero();
        saved(takeBack(worker, reference));
        assertThat(number(drafts, form, "%")).isZero();
    }

    /** Counted anew whenever the quarter is; no two characteristics, no service and no place. */
    @Test
    void the_sums_of_a_quarter_are_what_people_said_and_follow_what_is_taken_back() {
        String answered =
                "SELECT %s FROM referral_fact f JOIN support_case c ON c.referral_id ="
                        + " f.referral_id JOIN person p ON p.id = c.person_id JOIN account a ON a.id ="
                        + " c.worker_id JOIN person_equality q ON q.person_id = p.id WHERE"
                        + " f.received_quarter = ? AND a.username IN ('amara.okafor',"
                        + " 'daniel.lewin', 'yvonne.pinnock') AND q.religion = 'CHRISTIAN' AND NOT"
                        + " c.restricted AND NOT p.restricted ORDER BY c.id LIMIT 1";
        String reference = RightsMatrix.text(answered.formatted("c.reference"), SETTLED.code());
        String who = RightsMatrix.text(answered.formatted("a.username"), SETTLED.code());
        String[] row =
                RightsMatrix.text(
                                answered.formatted(
                                        "CONCAT_WS(',', q.person_id, q.noted_by, q.version,"
                                                + " COALESCE(q.gender_identity, ''),"
                                                + " COALESCE(q.partnership, ''), COALESCE(q.maternity,"
                                                + " ''), COALESCE(q.orientation, ''))"),
                                SETTLED.code())
                        .split(",", -1);
        Map<String, String> before = counted();
        assertThat(before).isEqualTo(byHand());
        try {
            saved(takeBack(Visitor.person(who), reference));
            Map<String, String> after = counted();
            assertThat(after).isEqualTo(byHand()).isNotEqualTo(before);
            assertThat(received(after, "CHRISTIAN")).isEqualTo(received(before, "CHRISTIAN") - 1);
            assertThat(received(after, "UNKNOWN")).isEqualTo(received(before, "UNKNOWN") + 1);
        } finally {
            RightsMatrix.change(
                    "INSERT IGNORE INTO person_equality (person_id, noted_by, version,"
                            + " gender_identity, partnership, maternity, orientation, religion,"
                            + " said_at) VALUES (?, ?, ?, NULLIF(?, ''), NULLIF(?, ''), NULLIF(?, ''),"
                            + " NULLIF(?, ''), 'CHRISTIAN', UTC_TIMESTAMP(6))",
                    (Object[]) row);
            RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
        }
    }

    private static long received(Map<String, String> counted, String category) {
        return Long.parseLong(counted.getOrDefault("RELIGION:" + category, "0 0").split(" ")[0]);
    }

    /** Received and engaged by what people said, as the quarter keeps them. */
    private static Map<String, String> counted() {
        RightsMatrix.change("DELETE FROM published_quarter WHERE quarter = ?", SETTLED.code());
        Visitor.person("oliver.pemberton").get("/reporting/reach?quarter=" + SETTLED.code());
        Map<String, String> counted = new TreeMap<>();
        for (String line :
                RightsMatrix.text(
                                "SELECT content FROM published_quarter WHERE edition = 'FINAL' AND"
                                        + " quarter = ?",
                                SETTLED.code())
                        .split("\n")) {
            String[] of = line.split(" ");
            if (of[0].equals("CHARACTERISTIC")
                    && of[1].matches("(GENDER|PARTNERSHIP|MATERNITY|RELIGION|ORIENTATION):.*")) {
                assertThat(line).matches("CHARACTERISTIC [A-Z]+:[A-Z]+ - - -( [0-9]+){4}");
                counted.put(of[1], of[5] + " " + of[8]);
            }
        }
        return counted;
    }

    private static Map<String, String> byHand() {
        Map<String, String> counted = new TreeMap<>();
        QUESTIONS.forEach(
                (name, column) -> {
                    String all =
                            RightsMatrix.text(
                                    "SELECT GROUP_CONCAT(x.line SEPARATOR ';') FROM (SELECT"
                                            + " CONCAT(COALESCE(q."
                                            + column
                                            + ", 'UNKNOWN'), '=', COUNT(*), ' ', SUM(f.eligible *"
                                            + " f.attempted * f.contacted * f.engaged * f.assessed *"
                                            + " f.supported)) AS line FROM referral_fact f LEFT JOIN"
                                            + " referral r ON r.id = f.referral_id LEFT JOIN"
                                            + " person_equality q ON q.person_id = r.person_id AND NOT"
                                            + " EXISTS (SELECT 1 FROM person me JOIN person also ON"
                                            + " also.identity_id = me.identity_id JOIN processing_limit"
                                            + " l ON l.person_id = also.id AND l.ended_at IS NULL AND"
                                            + " (l.purpose IS NULL OR l.purpose = 'STATISTICS') WHERE"
                                            + " me.id = r.person_id) WHERE f.received_quarter = ? GROUP"
                                            + " BY q."
                                            + column
                                            + ") x",
                                    SETTLED.code());
                    for (String each : all.split(";")) {
                        String[] of = each.split("=");
                        counted.put(name + ":" + of[0], of[1]);
                    }
                });
        return counted;
    }

    private static String allocated() {
        String crime = "Equality" + System.nanoTime();
        return CaseDesk.allocated(FeedLineText.of(crime), crime);
    }

    private static HttpResponse<String> say(
            Visitor visitor, String reference, Map<String, String> said) {
        return submit(visitor, "/casework/equality?c=" + reference, "saying", "keep", typed(said));
    }

    /** As a browser sends it: every question, and nothing for those that were not asked. */
    private static Map<String, String> typed(Map<String, String> said) {
        Map<String, String> typed = new HashMap<>(Map.of("saying", "saying", "keep", "Keep"));
        QUESTIONS.forEach((name, question) -> typed.put(question, said.getOrDefault(question, "")));
        return typed;
    }

    private static HttpResponse<String> takeBack(Visitor visitor, String reference) {
        return submit(visitor, "/casework/equality?c=" + reference, "taking", "takeBack", Map.of());
    }

    private static String record(String reference) {
        return RightsMatrix.text(ON_RECORD, reference);
    }

    private static long lines(String reference, String title) {
        return number(
                "SELECT COUNT(*) FROM case_event e JOIN support_case c ON c.id = e.case_id WHERE"
                        + " c.reference = ? AND e.title = ?",
                reference,
                title);
    }
}
