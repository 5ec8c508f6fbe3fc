package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A breach from the minute in which a worker reports it until it is closed. */
class BreachIT extends Running {

    private static final String NOT_TOLD =
            "SELECT COUNT(*) FROM breach_case k JOIN breach b ON b.id = k.breach_id WHERE b.reference"
                    + " = ? AND k.told_at IS NULL";

    @Test
    void any_worker_reports_one_and_its_clock_runs_on_the_home_of_who_answers_for_it() {
        String what = "Letter to the wrong house " + System.nanoTime();
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        CaseDesk.refused(report(worker, ""), "Say what happened.");
        CaseDesk.saved(report(worker, what));
        String breach = breach(what);
        assertThat(worker.get(page(breach)).statusCode()).isEqualTo(403);
        assertThat(Visitor.person("pc.sandhu").get("/privacy/breach-report").statusCode())
                .isEqualTo(200);

        Visitor manager = CaseDesk.manager();
        assertThat(manager.get("/caseload/morning").body())
                .contains("/privacy/breach?b=" + breach)
                .contains("2 days 23 hours left");
        assertThat(Visitor.person("auditor.marsh").get("/access/audit").body())
                .contains("/privacy/breach?b=" + breach);
        Visitor elsewhere = Visitor.person("leroy.samuels");
        assertThat(elsewhere.get(page(breach)).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/caseload/morning").body()).doesNotContain(breach);
        assertThat(elsewhere.get("/privacy/breaches").body()).doesNotContain(breach);
        finish(manager, breach);
    }

    @Test
    void it_is_not_closed_before_everybody_who_has_to_be_told_was() {
        String crime = "Breach" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        CaseDesk.saved(report(Visitor.person(CaseDesk.WORKER), crime));
        String breach = breach(crime);
        RightsMatrix.change(
                "UPDATE breach SET noticed_at = noticed_at - INTERVAL 100 HOUR WHERE reference = ?",
                breach);
        Visitor manager = CaseDesk.manager();
        assertThat(manager.get(page(breach)).body()).contains("Over by 1 day 4 hours");
        CaseDesk.saved(assess(manager, breach, "HIGH"));
        CaseDesk.refused(
                decide(manager, breach, "NO", "YES"),
                "There is a risk to people: the Information Commissioner has to be told.");
        CaseDesk.saved(decide(manager, breach, "YES", "YES"));
        CaseDesk.saved(step(manager, breach, "linking", "link", "caseReference", reference));
        CaseDesk.refused(
                step(manager, breach, "closing", "close", "lessons", "Check the address twice"),
                "The Information Commissioner was not told yet.");
        CaseDesk.refused(
                step(manager, breach, "telling-ico", "tellIcoNow", "lateReason", ""),
                "Say why it took more than 72 hours.");
        CaseDesk.saved(
                step(
                        manager,
                        breach,
                        "telling-ico",
                        "tellIcoNow",
                        "lateReason",
                        "It was reported late"));
        CaseDesk.saved(
                step(manager, breach, "telling-more", "tellMore", "more", "Two people, not one"));
        CaseDesk.saved(
                step(manager, breach, "telling-people", "tellPeopleNow", "peopleHow", "By phone"));
        CaseDesk.refused(
                step(manager, breach, "closing", "close", "lessons", "Check the address twice"),
                "Somebody whose case is linked was not told yet.");
        assertThat(number(NOT_TOLD, breach)).isEqualTo(1);

        CaseDesk.saved(RestrictedDesk.restrict(manager, reference));
        Colleagues.prepare();
        Visitor other = Visitor.person(Colleagues.MANAGER);
        assertThat(other.get(page(breach)).body())
                .as("a restricted case is linked and not shown")
                .doesNotContain(reference)
                .contains("No case that you may open is linked.");
        CaseDesk.refused(
                step(
                        other,
                        breach,
                        "linking",
                        "caseTold",
                        "caseReference",
                        reference,
                        "toldHow",
                        "x"),
                "No case of yours has this reference.");
        CaseDesk.saved(
                step(
                        manager,
                        breach,
                        "linking",
                        "caseTold",
                        "caseReference",
                        reference,
                        "toldHow",
                        "On the safe number"));
        CaseDesk.saved(
                step(manager, breach, "closing", "close", "lessons", "Check the address twice"));
        assertThat(manager.get("/privacy/breaches?show=closed").body()).contains(breach);
        assertThat(manager.get("/caseload/morning").body()).doesNotContain(breach);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.action LIKE"
                                        + " 'BreachKeeping%' AND e.outcome = 'DONE'",
                                reference))
                .as("linked, and told")
                .isEqualTo(2);
    }

    private static void finish(Visitor manager, String breach) {
        CaseDesk.saved(assess(manager, breach, "UNLIKELY"));
        CaseDesk.saved(decide(manager, breach, "NO", "NO"));
        CaseDesk.saved(step(manager, breach, "closing", "close", "lessons", "None"));
    }

    private static HttpResponse<String> report(Visitor worker, String what) {
        return CaseDesk.submit(
                worker,
                "/privacy/breach-report",
                "reporting",
                "report",
                Map.of(
                        "kind",
                        "WRONG_RECIPIENT",
                        "noticedOn",
                        now("d/M/uuuu"),
                        "noticedAt",
                        now("HH:mm"),
                        "what",
                        what));
    }

    private static HttpResponse<String> assess(Visitor manager, String breach, String risk) {
        return step(
                manager,
                breach,
                "assessing",
                "assess",
                "people",
                "1",
                "who",
                "Somebody we support",
                "data",
                "Address",
                "consequences",
                "Could be found",
                "risk",
                risk,
                "measures",
                "Asked for it back");
    }

    private static HttpResponse<String> decide(
            Visitor manager, String breach, String ico, String people) {
        return step(
                manager,
                breach,
                "deciding",
                "decide",
                "tellIco",
                ico,
                "icoWhy",
                "By the risk",
                "tellPeople",
                people,
                "peopleWhy",
                "By the risk");
    }

    private static HttpResponse<String> step(
            Visitor visitor, String breach, String form, String button, String... fields) {
        Map<String, String> values = new HashMap<>();
        if (form.equals("telling-ico")) {
            values.put("toldOn", now("d/M/uuuu"));
            values.put("toldAt", now("HH:mm"));
        }
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return CaseDesk.submit(visitor, page(breach), form, button, values);
    }

    private static String now(String pattern) {
        return java.time.ZonedDateTime.now(java.time.ZoneId.of("Europe/London"))
                .format(java.time.format.DateTimeFormatter.ofPattern(pattern));
    }

    private static String page(String breach) {
        return "/privacy/breach?b=" + breach;
    }

    private static String breach(String what) {
        return RightsMatrix.text("SELECT reference FROM breach WHERE what = ?", what);
    }
}
