package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Requests about people's data, over HTTP as the pages send them. */
final class RequestDesk {

    /** Two who answer for data protection. */
    static final String FIRST = "auditor.marsh";

    static final String SECOND = "auditor.singh";

    private RequestDesk() {}

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** The day on which the requests of these tests came. */
    static LocalDate received() {
        return today().minusDays(10);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    /** A day as somebody types it. */
    static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    /** The day itself if it is a working day, else the next one that is. */
    static LocalDate working(LocalDate day) {
        boolean free =
                day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                        || Running.number(
                                        "SELECT COUNT(*) FROM bank_holiday WHERE day = ? AND"
                                                + " withdrawn_on IS NULL",
                                        day)
                                > 0;
        return free ? working(day.plusDays(1)) : day;
    }

    /** A worker registers what the person of their case asks; the reference of the request. */
    static String filed(String reference, String kind) {
        return filedBy(CaseDesk.WORKER, reference, kind);
    }

    /** The same by the worker of another case. */
    static String filedBy(String username, String reference, String kind) {
        Visitor worker = Visitor.person(username);
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        "/casework/rights?c=" + reference,
                        "filing",
                        "send",
                        Map.of(
                                "kind", kind,
                                "asker", "PERSON",
                                "wanted", "Please, as I told you",
                                "receivedOn", typed(received()),
                                "known", "on")));
        return RightsMatrix.text(
                "SELECT r.reference FROM rights_request r JOIN support_case c ON c.id = r.case_id"
                        + " WHERE c.reference = ? ORDER BY r.id DESC LIMIT 1",
                reference);
    }

    /** One that came to whoever answers for data protection. */
    static String entered(Visitor officer, String record, String kind, String asker) {
        Map<String, String> fields = new HashMap<>();
        fields.put("record", record);
        fields.put("kind", kind);
        fields.put("asker", asker);
        fields.put("wanted", "A copy of all of it");
        fields.put("receivedOn", typed(received()));
        HttpResponse<String> answer =
                CaseDesk.submit(officer, "/privacy/request-new", "entering", "enter", fields);
        CaseDesk.saved(answer);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*q=", "");
    }

    static HttpResponse<String> act(
            Visitor officer, String request, String form, String button, String... typed) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        return CaseDesk.submit(officer, page(request), form, button, values);
    }

    static void done(Visitor officer, String request, String form, String button, String... typed) {
        CaseDesk.saved(act(officer, request, form, button, typed));
    }

    static HttpResponse<String> part(
            Visitor officer,
            String request,
            int part,
            String form,
            String button,
            String... typed) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            values.put(typed[i], typed[i + 1]);
        }
        return CaseDesk.submit(
                officer,
                page(request).replace("request?", "part?") + "&part=" + part,
                form,
                button,
                values);
    }

    static void decided(
            Visitor officer, String request, int part, String choice, String exemption) {
        CaseDesk.saved(
                part(
                        officer,
                        request,
                        part,
                        "deciding-form",
                        "decide",
                        "choice",
                        choice,
                        "exemption",
                        exemption,
                        "why",
                        "As the law says"));
    }

    /** Proposed by the first and approved by the second. */
    static void agreed(String request, String... proposal) {
        done(Visitor.person(FIRST), request, "proposing", "propose", proposal);
        done(Visitor.person(SECOND), request, "approving-form", "approve");
    }

    static String state(String request) {
        return RightsMatrix.text("SELECT state FROM rights_request WHERE reference = ?", request);
    }

    /** The place of the part from this source that holds a text, or the first from it. */
    static int place(String request, String source) {
        return Integer.parseInt(
                RightsMatrix.text(
                        "SELECT MIN(i.place) FROM rights_item i JOIN rights_request r ON r.id ="
                                + " i.request_id WHERE r.reference = ? AND i.source = ?",
                        request,
                        source));
    }

    static int parts(String request) {
        return Integer.parseInt(
                RightsMatrix.text(
                        "SELECT COUNT(*) FROM rights_item i JOIN rights_request r ON r.id ="
                                + " i.request_id WHERE r.reference = ?",
                        request));
    }

    static String page(String request) {
        return "/privacy/request?q=" + request;
    }

    static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(words);
    }
}
