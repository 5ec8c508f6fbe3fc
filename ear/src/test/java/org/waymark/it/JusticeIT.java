package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.of;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Police and court of one case: told in time, hearings with what hangs on them, and last days. */
class JusticeIT extends Running {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final String TASKS =
            "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference ="
                    + " ? AND t.kind = 'HEARING' AND t.is_open = TRUE";

    @Test
    void what_happened_has_its_day_for_telling_and_asks_for_the_risk() {
        String reference =
                allocated(FeedLineText.of("JUS/told").with("crime_outcome", "15"), "JUS/told");
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        refused(happened(worker, page, "", ago(1)), "Choose what happened.");
        refused(happened(worker, page, "BAILED", ago(-1)), "This day has not come yet.");

        saved(happened(worker, page, "BAILED", "2/4/2026"));
        String body = worker.get(page).body();
        assertThat(body).contains("Should have been told by 13 Apr 2026");
        assertThat(body).contains("Outcome, as the police sent it").contains("15: ");
        assertThat(of(reference, "next_due_what")).isNotNull();
        assertThat(
                        RightsMatrix.text(
                                "SELECT t.title FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'RISK_REVIEW'",
                                reference))
                .isEqualTo("Review the risk: bailed, or the conditions were changed");
        assertThat(CaseDesk.line(reference, "Bailed, or the conditions were changed"))
                .isEqualTo("As I was told");

        Map<String, String> ended = new HashMap<>();
        ended.put("event", "BAILED");
        ended.put("happenedOn", "3/4/2026");
        ended.put("outcome", "16");
        refused(
                submit(worker, page, "happening", "happen", ended),
                "Only \u201cPolice take no further action\u201d has an outcome of the police.");
        ended.put("event", "NO_FURTHER_ACTION");
        saved(submit(worker, page, "happening", "happen", ended));
        assertThat(CaseDesk.line(reference, "Police take no further action")).startsWith("16: ");

        String step = step(reference, "BAILED");
        String one = page + "&step=" + step;
        refused(
                submit(worker, one, "telling", "tell", Map.of("toldOn", "1/4/2026")),
                "They cannot have been told before it happened.");
        saved(submit(worker, one, "telling", "tell", Map.of("toldOn", "14/4/2026")));
        assertThat(worker.get(page).body()).contains("Told on 14 Apr 2026, too late");

        saved(submit(worker, one, "striking", "strike", Map.of("strikeReason", "Another man")));
        assertThat(worker.get(page).body()).contains("Struck out: Another man");
        assertThat(worker.get(one).statusCode()).as("what is struck out is over").isEqualTo(404);
    }

    @Test
    void restorative_justice_after_domestic_abuse_waits_for_a_specialist() {
        String reference = allocated(FeedLineText.of("JUS/rj"), "JUS/rj");
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.domestic_abuse ="
                        + " TRUE WHERE c.reference = ?",
                reference);
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        saved(happened(worker, page, "RJ_INFORMED", ago(3)));
        refused(
                happened(worker, page, "RJ_OFFERED", ago(2)),
                "a specialist assesses the risk first");
        saved(happened(worker, page, "RJ_RISK_ASSESSED", ago(2)));
        saved(happened(worker, page, "RJ_OFFERED", ago(1)));
    }

    @Test
    void the_day_of_the_report_can_be_written_down_and_counts_before_what_was_sent() {
        String reference = allocated(FeedLineText.of("JUS/report"), "JUS/report");
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        assertThat(worker.get(page).body()).doesNotContain("Reported on 3 May 2025");
        saved(happened(worker, page, "REPORTED", "3/5/2025"));
        assertThat(worker.get(page).body()).contains("Reported on 3 May 2025");
        RightsMatrix.change(
                "UPDATE justice_step j JOIN support_case c ON c.id = j.case_id SET j.struck_reason ="
                        + " 'Another crime' WHERE c.reference = ? AND j.event = 'REPORTED'",
                reference);
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.reported_at ="
                        + " r.sent_at WHERE c.reference = ?",
                reference);
        assertThat(worker.get(page).body())
                .contains("Nobody has said that it was reported to the police");
    }

    @Test
    void moving_a_hearing_moves_what_hangs_on_it_and_cancelling_ends_it() {
        String reference = allocated(FeedLineText.of("JUS/trial"), "JUS/trial");
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        refused(list(worker, page, "TRIAL", ago(3), "10:00"), "This day is over: say what came");
        refused(list(worker, page, "TRIAL", ago(-90), "ten"), "Enter a time such as 10:00");
        saved(list(worker, page, "TRIAL", ago(-90), "10.30"));
        assertThat(number(TASKS, reference)).isEqualTo(5);
        String before = firstTask(reference);
        assertThat(worker.get(page).body()).contains("Southwark Crown Court", "10:30 am");

        String hearing =
                RightsMatrix.text(
                        "SELECT h.id FROM hearing h JOIN support_case c ON c.id = h.case_id WHERE"
                                + " c.reference = ?",
                        reference);
        String one = page + "&hearing=" + hearing;
        refused(change(worker, one, "", "", ""), "Choose what became of it.");
        refused(change(worker, one, "MOVED", "", ""), "Enter the new day, the new time or the");
        refused(change(worker, one, "HELD", "", "Guilty"), "This hearing has not begun yet.");
        saved(change(worker, one, "MOVED", ago(-120), "The judge is ill"));
        assertThat(number(TASKS, reference)).isEqualTo(5);
        assertThat(firstTask(reference)).isGreaterThan(before);
        assertThat(CaseDesk.line(reference, "A hearing was moved")).contains("The judge is ill");

        Map<String, String> late = moved(ago(-130), "Again");
        late.put("becameKnown", ago(-1));
        refused(submit(worker, one, "changing", "change", late), "This day has not come yet.");
        late.put("becameKnown", ago(12));
        saved(submit(worker, one, "changing", "change", late));
        assertThat(
                        RightsMatrix.text(
                                "SELECT s.tell_by < UTC_DATE() FROM justice_step s JOIN support_case c"
                                        + " ON c.id = s.case_id WHERE c.reference = ? AND s.event ="
                                        + " 'HEARING_MOVED' ORDER BY s.id DESC LIMIT 1",
                                reference))
                .as("the promise ran from the day the witness care unit heard of it")
                .isEqualTo("1");

        Map<String, String> elsewhere = moved("", "Another building");
        elsewhere.put("movedCourt", "Woolwich Crown Court");
        saved(submit(worker, one, "changing", "change", elsewhere));
        assertThat(worker.get(page).body()).contains("<td>Woolwich Crown Court</td>");

        saved(change(worker, one, "CANCELLED", "", "He pleaded guilty"));
        assertThat(number(TASKS, reference)).isZero();
    }

    @Test
    void a_hearing_that_is_over_is_written_down_by_its_own_day_and_an_error_is_struck_out() {
        String reference = allocated(FeedLineText.of("JUS/past"), "JUS/past");
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        Map<String, String> past = listed("FAMILY", ago(9), "10:00");
        past.put("hearingCame", "Contact at a centre");
        saved(submit(worker, page, "listing", "list", past));
        assertThat(
                        RightsMatrix.text(
                                "SELECT DATE(h.at) = s.happened_on FROM justice_step s JOIN"
                                        + " support_case c ON c.id = s.case_id JOIN hearing h ON h.id ="
                                        + " s.hearing_id WHERE c.reference = ? AND s.event ="
                                        + " 'HEARING_HELD' AND s.happened_on < s.known_on",
                                reference))
                .isEqualTo("1");
        assertThat(number(TASKS, reference)).as("how it was for them").isEqualTo(1);
        assertThat(worker.get("/casework/advocacy?c=" + reference).body())
                .as("a family court moves no criminal case")
                .doesNotContain("<strong>Trial</strong>");

        saved(list(worker, page, "TRIAL", ago(-40), "10:00"));
        assertThat(number(TASKS, reference)).isEqualTo(6);
        saved(measure(worker, page, "SCREENS", "ASKED"));
        assertThat(number(TASKS, reference)).as("measures were asked about").isEqualTo(5);
        saved(happened(worker, page, "VISIT_OFFERED", ago(0)));
        assertThat(number(TASKS, reference)).isEqualTo(4);

        String one =
                page
                        + "&hearing="
                        + RightsMatrix.text(
                                "SELECT h.id FROM hearing h JOIN support_case c ON c.id = h.case_id"
                                        + " WHERE c.reference = ? AND h.kind = 'TRIAL'",
                                reference);
        refused(strike(worker, one, ""), "Say why it is struck out.");
        saved(strike(worker, one, "Another case"));
        assertThat(number(TASKS, reference)).isEqualTo(1);
        assertThat(steps(reference, "HEARING_LISTED")).isZero();
        assertThat(worker.get(page).body())
                .contains("Struck out as an error")
                .contains("Another case");
        assertThat(worker.get(one).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> strike(Visitor worker, String one, String why) {
        return submit(
                worker, one, "strikingHearing", "strikeHearing", Map.of("hearingStrike", why));
    }

    @Test
    void special_measures_go_on_as_a_court_does_and_a_last_day_becomes_a_task() {
        String reference = allocated(FeedLineText.of("JUS/screens"), "JUS/screens");
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        saved(measure(worker, page, "SCREENS", "APPLIED"));
        refused(measure(worker, page, "SCREENS", "ASKED"), "cannot come after that");
        saved(measure(worker, page, "SCREENS", "GRANTED"));
        String body = worker.get(page).body();
        assertThat(body)
                .contains("<strong>Screens</strong> Granted")
                .contains("before: Applied for at court, ")
                .as("two years from a crime of 1 April 2026")
                .contains("1 April 2028");
        Map<String, String> form = new HashMap<>();
        String button = body.substring(0, body.indexOf("value=\"Remind me four weeks before\""));
        String name = button.substring(button.lastIndexOf("name=\"") + 6);
        String remind = name.substring(0, name.indexOf('"'));
        String remindForm = remind.substring(0, remind.lastIndexOf(':'));
        form.putAll(Visitor.fields(worker.get(page), remindForm));
        form.put(remindForm, remindForm);
        form.put(remind, "Remind me four weeks before");
        saved(worker.post(page, form));
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(t.title, ', ', DATE(t.due_at)) FROM task t JOIN"
                                        + " support_case c ON c.id = t.case_id WHERE c.reference = ?"
                                        + " AND t.kind = 'LAST_DAY'",
                                reference))
                .isEqualTo("Criminal injuries compensation: last day 1 Apr 2028, 2028-03-04");
        saved(happened(worker, page, "COMPENSATION_ASKED", ago(0)));
        assertThat(worker.get(page).body()).doesNotContain("1 April 2028");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'LAST_DAY' AND t.is_open"
                                        + " = TRUE",
                                reference))
                .as("it was asked for")
                .isZero();
        String asked = page + "&step=" + step(reference, "COMPENSATION_ASKED");
        saved(submit(worker, asked, "striking", "strike", Map.of("strikeReason", "Not theirs")));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id"
                                        + " WHERE c.reference = ? AND t.kind = 'LAST_DAY' AND t.is_open"
                                        + " = TRUE",
                                reference))
                .as("it was not asked for after all")
                .isEqualTo(1);
    }

    @Test
    void a_sentence_brings_the_contact_scheme_by_itself_and_takes_it_back() {
        String reference = allocated(FeedLineText.of("JUS/vcs"), "JUS/vcs");
        offence(reference, "8N");
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        refused(happened(worker, page, "VERDICT", ago(3)), "Choose the verdict.");
        saved(came(worker, page, "VERDICT", "GUILTY", "", ""));
        assertThat(worker.get(page).body()).contains("Verdict: <strong>Guilty</strong>");
        assertThat(CaseDesk.line(reference, "Verdict")).isEqualTo("Guilty. As I was told");

        refused(came(worker, page, "SENTENCED", "", "", ""), "Choose the sentence.");
        refused(
                came(worker, page, "SENTENCED", "", "FINE", "12"),
                "Only a sentence such as prison has a length.");
        saved(came(worker, page, "SENTENCED", "", "SUSPENDED", "18"));
        assertThat(steps(reference, "SCHEME_DUE")).isZero();
        saved(came(worker, page, "SENTENCED", "", "PRISON", "11"));
        assertThat(steps(reference, "SCHEME_DUE")).isZero();
        saved(came(worker, page, "SENTENCED", "", "PRISON", "12"));
        assertThat(steps(reference, "SCHEME_DUE")).isEqualTo(1);
        saved(came(worker, page, "SENTENCED", "", "HOSPITAL", ""));
        assertThat(steps(reference, "SCHEME_DUE")).as("once").isEqualTo(1);
        String body = worker.get(page).body();
        assertThat(body)
                .contains("Sentence: <strong>Prison, 12 months</strong>")
                .contains("By itself: Prison, 12 months")
                .contains("Sentence that seems too lenient", "Remind me two weeks before");
        assertThat(
                        RightsMatrix.text(
                                "SELECT s.tell_by > s.happened_on FROM justice_step s JOIN"
                                        + " support_case c ON c.id = s.case_id WHERE c.reference = ?"
                                        + " AND s.event = 'SCHEME_DUE'",
                                reference))
                .isEqualTo("1");
        assertThat(schemeTasks(reference)).isEqualTo(1);

        struck(worker, page, reference, "s.sentence_months = 12");
        assertThat(steps(reference, "SCHEME_DUE"))
                .as("the hospital order that stands brings it too")
                .isEqualTo(1);
        assertThat(schemeTasks(reference)).isEqualTo(1);
        struck(worker, page, reference, "s.sentence = 'HOSPITAL'");
        assertThat(steps(reference, "SCHEME_DUE")).isZero();
        assertThat(schemeTasks(reference)).isZero();
        assertThat(worker.get(page).body()).contains("What it followed from was struck out");

        saved(came(worker, page, "SENTENCED", "", "PRISON", "30"));
        assertThat(schemeTasks(reference)).isEqualTo(1);
        saved(happened(worker, page, "SCHEME_REFERRED", ago(0)));
        assertThat(schemeTasks(reference)).as("the referral was made").isZero();
    }

    private static void struck(Visitor worker, String page, String reference, String which) {
        String step =
                RightsMatrix.text(
                        "SELECT s.id FROM justice_step s JOIN support_case c ON c.id = s.case_id"
                                + " WHERE c.reference = ? AND "
                                + which,
                        reference);
        saved(
                submit(
                        worker,
                        page + "&step=" + step,
                        "striking",
                        "strike",
                        Map.of("strikeReason", "Another man")));
    }

    @Test
    void a_theft_brings_no_scheme_and_a_length_nobody_said_is_asked_for() {
        String theft = allocated(FeedLineText.of("JUS/theft"), "JUS/theft");
        Visitor worker = Visitor.person(WORKER);
        saved(came(worker, page(theft), "SENTENCED", "", "PRISON", "36"));
        assertThat(steps(theft, "SCHEME_DUE")).isZero();
        String hurt = allocated(FeedLineText.of("JUS/length"), "JUS/length");
        offence(hurt, "8N");
        saved(came(worker, page(hurt), "SENTENCED", "", "PRISON", ""));
        assertThat(steps(hurt, "SCHEME_DUE")).isZero();
    }

    @Test
    void what_was_written_before_verdicts_were_coded_keeps_its_words() {
        String reference = allocated(FeedLineText.of("JUS/old"), "JUS/old");
        Visitor worker = Visitor.person(WORKER);
        String page = page(reference);
        saved(came(worker, page, "SENTENCED", "", "FINE", ""));
        RightsMatrix.change(
                "UPDATE justice_step j JOIN support_case c ON c.id = j.case_id SET j.sentence = NULL,"
                        + " j.detail = 'Two years, I was told' WHERE c.reference = ?",
                reference);
        assertThat(worker.get(page).body()).contains("Two years, I was told");
    }

    @Test
    void nobody_reaches_it_but_through_a_case_of_theirs() {
        String reference = allocated(FeedLineText.of("JUS/door"), "JUS/door");
        Visitor worker = Visitor.person(WORKER);
        saved(happened(worker, page(reference), "CHARGED", ago(1)));
        String step = step(reference, "CHARGED");
        assertThat(Visitor.person("harjit.bains").get(page(reference)).statusCode()).isEqualTo(404);
        String mine = allocated(FeedLineText.of("JUS/mine"), "JUS/mine");
        assertThat(worker.get(page(mine) + "&step=" + step).statusCode())
                .as("a line of another case")
                .isEqualTo(404);
    }

    private static String page(String reference) {
        return "/casework/justice?c=" + reference;
    }

    private static String ago(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).minusDays(days).format(TYPED);
    }

    private static HttpResponse<String> happened(
            Visitor worker, String page, String event, String on) {
        return submit(
                worker,
                page,
                "happening",
                "happen",
                Map.of("event", event, "happenedOn", on, "knownOn", "", "detail", "As I was told"));
    }

    private static HttpResponse<String> came(
            Visitor worker,
            String page,
            String event,
            String verdict,
            String sentence,
            String months) {
        return submit(
                worker,
                page,
                "happening",
                "happen",
                Map.of(
                        "event",
                        event,
                        "happenedOn",
                        ago(1),
                        "knownOn",
                        "",
                        "verdict",
                        verdict,
                        "sentence",
                        sentence,
                        "sentenceMonths",
                        months,
                        "detail",
                        "As I was told"));
    }

    private static void offence(String reference, String code) {
        RightsMatrix.change(
                "UPDATE referral r JOIN support_case c ON c.referral_id = r.id SET r.offence_code = ?"
                        + " WHERE c.reference = ?",
                code,
                reference);
    }

    private static long steps(String reference, String event) {
        return number(
                "SELECT COUNT(*) FROM justice_step s JOIN support_case c ON c.id = s.case_id WHERE"
                        + " c.reference = ? AND s.struck_reason IS NULL AND s.event = '"
                        + event
                        + "'",
                reference);
    }

    private static long schemeTasks(String reference) {
        return number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE"
                        + " c.reference = ? AND t.kind = 'CONTACT_SCHEME' AND t.is_open = TRUE",
                reference);
    }

    private static HttpResponse<String> list(
            Visitor worker, String page, String kind, String day, String time) {
        return submit(worker, page, "listing", "list", listed(kind, day, time));
    }

    private static Map<String, String> listed(String kind, String day, String time) {
        Map<String, String> values = new HashMap<>();
        values.put("hearingKind", kind);
        values.put("hearingDay", day);
        values.put("hearingTime", time);
        values.put("court", "Southwark Crown Court");
        return values;
    }

    private static HttpResponse<String> change(
            Visitor worker, String page, String became, String day, String came) {
        Map<String, String> values = moved(day, came);
        values.remove("became");
        if (!became.isEmpty()) {
            values.put("became", became);
        }
        return submit(worker, page, "changing", "change", values);
    }

    private static Map<String, String> moved(String day, String came) {
        Map<String, String> values = new HashMap<>();
        values.put("became", "MOVED");
        values.put("movedDay", day);
        values.put("movedTime", "");
        values.put("becameKnown", "");
        values.put("came", came);
        return values;
    }

    private static HttpResponse<String> measure(
            Visitor worker, String page, String kind, String state) {
        return submit(
                worker,
                page,
                "measuring",
                "saveMeasure",
                Map.of("measure", kind, "measureState", state, "measureOn", ago(0)));
    }

    private static String step(String reference, String event) {
        return RightsMatrix.text(
                "SELECT s.id FROM justice_step s JOIN support_case c ON c.id = s.case_id WHERE"
                        + " c.reference = ? AND s.event = '"
                        + event
                        + "'",
                reference);
    }

    private static String firstTask(String reference) {
        return RightsMatrix.text(
                "SELECT CAST(MIN(t.due_at) AS CHAR) FROM task t JOIN support_case c ON c.id ="
                        + " t.case_id WHERE c.reference = ? AND t.kind = 'HEARING'",
                reference);
    }
}
