package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.of;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the work in a case learns about reaching somebody counts at once, and stays. */
class ReachIT extends Running {

    private static final String REFUGE = "9 Hidden Lane, Elsewhere";
    private static final String CASE =
            " FROM support_case c JOIN contact_point p ON p.person_id = c.person_id WHERE"
                    + " c.reference = ?";
    private static final String NOT_ASKED =
            "Nobody has asked whether phone call is safe. Not asked is not safe.";

    private static Visitor worker;

    @BeforeAll
    static void signIn() {
        worker = Visitor.person(WORKER);
    }

    @Test
    void a_new_address_stands_at_once_and_the_old_one_is_never_used_again() {
        String crime = "REACH/refuge" + System.nanoTime();
        FeedLineText line =
                FeedLineText.of(crime)
                        .with("address", "1 High Street, Oldtown")
                        .with("letter_safe", "Y");
        String reference = allocated(line, crime);
        String old = point(reference, "ADDRESS");
        HttpResponse<String> refused =
                add(reference, Map.of("addKind", "ADDRESS", "addValue", REFUGE, "addWhy", "no"));
        refused(refused, "Say how you know it");
        assertThat(refused.body()).as("what was typed stays").contains(REFUGE);
        refused(
                add(
                        reference,
                        Map.of("addKind", "PHONE", "addValue", "7", "addWhy", "They told me")),
                "Enter one telephone number");
        refused(
                add(
                        reference,
                        Map.of(
                                "addKind",
                                "PHONE",
                                "addValue",
                                "+44 7700 900123",
                                "addWhy",
                                "They told me so")),
                "This is on record already.");
        Map<String, String> refuge = new HashMap<>();
        refuge.put("addKind", "ADDRESS");
        refuge.put("addValue", REFUGE);
        refuge.put("addPostcode", "sw1a 1aa");
        refuge.put("addWrite", "Y");
        refuge.put("addReplaces", old);
        refuge.put("addWhy", "They moved there last night");
        saved(add(reference, refuge));
        assertThat(one("GROUP_CONCAT(p.postcode)", reference, "ADDRESS")).isEqualTo("SW1A 1AA");
        String page = worker.get(path(reference)).body();
        assertThat(page).contains("Address in Elsewhere").doesNotContain("Oldtown");
        assertThat(worker.get(path(reference) + "&ended=1").body())
                .contains("Address in Oldtown, until");
        String told =
                RightsMatrix.text(
                        "SELECT GROUP_CONCAT(e.title, e.detail) FROM case_event e JOIN support_case c"
                                + " ON c.id = e.case_id WHERE c.reference = ? AND e.kind = 'SAFETY'",
                        reference);
        assertThat(told).contains("Address changed").doesNotContain("Hidden Lane");
        HttpResponse<String> late = attempt(reference, "LETTER:" + old, "LETTER_SENT");
        refused(late, "Choose one of the answers.");
        assertThat(late.body()).as("what was typed stays").contains("Kept");
        FeedClient.imported(
                FeedLineText.file(line.as("UPDATE", "m2-" + crime).with("note", "Sent once more")));
        assertThat(one("GROUP_CONCAT(p.value)", reference, "ADDRESS"))
                .as("the sender neither ends ours nor brings the old one back")
                .isEqualTo(REFUGE);

        String phone = point(reference, "PHONE");
        assertThat(keys(reference)).isGreaterThan(2);
        long before = keys(reference);
        refused(end(reference, phone, "no"), "Say why it is no longer in use");
        saved(end(reference, phone, "He has taken her telephone"));
        assertThat(keys(reference)).as("nobody is found by it any more").isLessThan(before);
        assertThat(worker.get(path(reference)).body()).doesNotContain("Number ending 123");
    }

    @Test
    void of_a_restricted_person_it_is_sealed() {
        String crime = "REACH/sealed" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id SET p.restricted = TRUE"
                        + " WHERE c.reference = ?",
                reference);
        String words = "Sealed House " + System.nanoTime();
        saved(
                add(
                        reference,
                        Map.of("addKind", "ADDRESS", "addValue", words, "addWhy", "She told me")));
        assertThat(Canary.columnsWith(words)).isEmpty();
        assertThat(number("SELECT COUNT(*)" + CASE + " AND p.sealed IS NULL", reference)).isZero();
        assertThat(worker.get(path(reference)).body()).contains(words);
    }

    @Test
    void times_and_words_are_kept_and_two_at_once_see_both() {
        String crime = "REACH/words" + System.nanoTime();
        FeedLineText line = FeedLineText.of(crime).with("contact_times", "Mornings");
        String reference = allocated(line, crime);
        Map<String, String> stale = Visitor.fields(worker.get(path(reference)), "saying");
        saved(say(reference, "After six", "Say that you are the library"));
        stale.putAll(Map.of("saying", "saying", "goodTimes", "Never", "say", "Save"));
        assertThat(worker.post(path(reference), stale).body())
                .contains("Somebody else changed this")
                .contains("After six")
                .contains("value=\"Never\"");
        FeedClient.imported(
                FeedLineText.file(line.as("UPDATE", "m2-" + crime).with("note", "More")));
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .as("on every page of the case, whatever the sender repeats")
                .contains("After six")
                .contains("Say that you are the library");
    }

    @Test
    void a_danger_that_the_work_has_shown_makes_not_asked_not_safe() {
        String crime = "REACH/danger" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime).with("phone_call_safe", ""), crime);
        String call = "CALL:" + point(reference, "PHONE");
        saved(attempt(reference, call, "NO_ANSWER"));
        refused(
                submit(
                        worker,
                        path(reference),
                        "dangering",
                        "danger",
                        Map.of("dangerWho", "", "dangerWhy", "She said so to me")),
                "Say who it may be");
        saved(
                submit(
                        worker,
                        path(reference),
                        "dangering",
                        "danger",
                        Map.of("dangerWho", "Her husband", "dangerWhy", "She said so to me")));
        refused(attempt(reference, call, "NO_ANSWER"), NOT_ASKED);

        String other = "REACH/dash" + System.nanoTime();
        String checked = allocated(FeedLineText.of(other).with("phone_call_safe", ""), other);
        saved(MeasureDesk.ask(worker, checked, "DASH_SL", "later", Map.of("items:1:yesno", "1")));
        assertThat(of(checked, "danger_kept")).isEqualTo("1");
        refused(attempt(checked, "CALL:" + point(checked, "PHONE"), "NO_ANSWER"), NOT_ASKED);
    }

    @Test
    void a_danger_ends_with_words_and_where_it_weighs_a_manager_confirms_it() {
        String crime = "REACH/gone" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime).with("phone_call_safe", ""), crime);
        String call = "CALL:" + point(reference, "PHONE");
        saved(dangerous(reference));
        HttpResponse<String> missing = gone(reference, "Her husband", "");
        refused(missing, "Say how you know, in a few sentences.");
        assertThat(missing.body()).as("what was typed").contains("value=\"Her husband\"");
        saved(gone(reference, "Her husband", "It was another man of that name"));
        assertThat(of(reference, "danger_kept")).isEqualTo("0");
        saved(attempt(reference, call, "NO_ANSWER"));
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .contains("A danger near them has ended", "another man of that name");
        assertThat(worker.get(path(reference) + "&ended=1").body())
                .contains("another man of that name");

        saved(dangerous(reference));
        refused(attempt(reference, call, "NO_ANSWER"), NOT_ASKED);
        RightsMatrix.change("UPDATE support_case SET risk = 'HIGH' WHERE reference = ?", reference);
        saved(gone(reference, "Her husband", "He has moved abroad for good"));
        assertThat(of(reference, "danger_kept")).as("a manager has to confirm").isEqualTo("1");
        assertThat(SafetyDesk.tasks(reference, "DANGER_CONFIRM")).isEqualTo(1);
        assertThat(CaseDesk.isOnMorning("DANGER_TO_CONFIRM", reference)).isTrue();
        assertThat(worker.get(path(reference)).body())
                .contains("A manager has to confirm that a danger has ended")
                .doesNotContain("id=\"confirming-danger\"");
        saved(dangerous(reference));
        assertThat(SafetyDesk.tasks(reference, "DANGER_CONFIRM"))
                .as("overtaken by what is said since")
                .isZero();
        saved(gone(reference, "Her husband", "He has moved abroad for good"));
        refused(decide(reference, "true", ""), "Say why");
        saved(decide(reference, "false", "Wait until he is there"));
        assertThat(of(reference, "danger_kept")).isEqualTo("1");
        saved(gone(reference, "Her husband", "He has moved abroad for good"));
        saved(decide(reference, "true", "Agreed with her"));
        assertThat(of(reference, "danger_kept")).isEqualTo("0");
        assertThat(SafetyDesk.tasks(reference, "DANGER_CONFIRM")).isZero();

        saved(SafetyDesk.refer(worker, reference, SafetyDesk.marac()));
        assertThat(worker.get(path(reference)).body())
                .contains("A MARAC is still to hear of it")
                .doesNotContain("id=\"ending-danger\"");
    }

    private static HttpResponse<String> dangerous(String reference) {
        return submit(
                worker,
                path(reference),
                "dangering",
                "danger",
                Map.of("dangerWho", "Her husband", "dangerWhy", "She said so to me"));
    }

    private static HttpResponse<String> gone(String reference, String who, String why) {
        return submit(
                worker,
                path(reference),
                "ending-danger",
                "endDanger",
                Map.of("goneWho", who, "goneWhy", why));
    }

    private static HttpResponse<String> decide(String reference, String gone, String why) {
        return submit(
                CaseDesk.manager(),
                path(reference),
                "confirming-danger",
                "decideDanger",
                Map.of("gone", gone, "goneDecision", why));
    }

    @Test
    void what_they_say_about_themselves_stays_whatever_the_sender_repeats() {
        String crime = "REACH/about" + System.nanoTime();
        FeedLineText line = FeedLineText.of(crime).with("ethnicity", "W1");
        String reference = allocated(line, crime);
        String page = "/casework/about?c=" + reference;
        Map<String, String> stale = Visitor.fields(worker.get(page), "asking");
        Map<String, String> said = new HashMap<>();
        said.put("knownAs", "Bee");
        said.put("language", "ar");
        said.put("interpreter", "Y");
        said.put("ethnicity", "B2");
        said.put("disability", "R");
        saved(submit(worker, page, "asking", "keep", said));
        stale.putAll(said);
        stale.putAll(Map.of("asking", "asking", "keep", "Keep", "knownAs", "Typed later"));
        assertThat(worker.post(page, stale).body())
                .contains("Somebody else changed this")
                .contains("value=\"Typed later\"");
        said.put("ethnicity", "nonsense");
        assertThat(submit(worker, page, "asking", "keep", said).statusCode()).isEqualTo(200);
        FeedClient.imported(
                FeedLineText.file(line.as("UPDATE", "m2-" + crime).with("note", "More")));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT_WS(' ', p.known_as, p.language, p.interpreter,"
                                        + " p.ethnicity, p.disability) FROM person p JOIN support_case"
                                        + " c ON c.person_id = p.id WHERE c.reference = ?",
                                reference))
                .isEqualTo("Bee ar Y B2 R");
        assertThat(worker.get(page).body())
                .contains("known as Bee")
                .contains("Interpreter: Arabic");
    }

    @Test
    void where_honour_or_force_is_marked_there_is_one_chance_in_every_service() {
        String crime = "REACH/chance" + System.nanoTime();
        String reference =
                allocated(
                        FeedLineText.of(crime)
                                .with("address", "1 High Street, Oldtown")
                                .with("letter_safe", "Y"),
                        crime);
        RightsMatrix.change(
                "UPDATE referral SET flags = 'REPEAT;FORCED_MARRIAGE' WHERE crime_ref = ?", crime);
        refused(
                attempt(reference, "LETTER:" + point(reference, "ADDRESS"), "LETTER_SENT"),
                "There may be one chance: no letters.");
        assertThat(worker.get("/casework/chance?c=" + reference).statusCode()).isEqualTo(200);
        String other = "REACH/letters" + System.nanoTime();
        String elsewhere =
                allocated(
                        FeedLineText.of(other)
                                .with("address", "1 High Street, Oldtown")
                                .with("letter_safe", "Y"),
                        other);
        saved(attempt(elsewhere, "LETTER:" + point(elsewhere, "ADDRESS"), "LETTER_SENT"));
    }

    private static String path(String reference) {
        return "/casework/contact?c=" + reference;
    }

    private static HttpResponse<String> add(String reference, Map<String, String> values) {
        return submit(worker, path(reference), "adding", "add", values);
    }

    private static HttpResponse<String> say(String reference, String times, String words) {
        return submit(
                worker,
                path(reference),
                "saying",
                "say",
                Map.of("goodTimes", times, "wordsToUse", words));
    }

    /** The telephone came first, so that its form is the first of the page. */
    private static HttpResponse<String> end(String reference, String point, String why) {
        String form = "points:0:ending";
        assertThat(Visitor.fields(worker.get(path(reference)), form))
                .containsEntry(form + ":point", point);
        return submit(worker, path(reference), form, form + ":end", Map.of(form + ":endWhy", why));
    }

    private static HttpResponse<String> attempt(String reference, String way, String outcome) {
        return submit(
                worker,
                path(reference),
                "attempt",
                "record",
                Map.of("way", way, "outcome", outcome, "overrideReason", "", "note", "Kept"));
    }

    private static String point(String reference, String kind) {
        return one("MIN(p.id)", reference, kind);
    }

    /** Of those in use. */
    private static String one(String what, String reference, String kind) {
        return RightsMatrix.text(
                "SELECT " + what + CASE + " AND p.ended_at IS NULL AND p.kind = ?",
                reference,
                kind);
    }

    private static long keys(String reference) {
        return number(
                "SELECT COUNT(*) FROM match_key k JOIN support_case c ON c.person_id = k.person_id"
                        + " WHERE c.reference = ?",
                reference);
    }
}
