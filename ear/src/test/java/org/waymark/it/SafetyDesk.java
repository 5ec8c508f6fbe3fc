package org.waymark.it;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Safety plans, children, orders and MARAC papers of the tests' own, over HTTP. */
final class SafetyDesk {

    static final String PERPETRATOR = "Quentin Perpetrator";

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    private SafetyDesk() {}

    static String page(String page, String reference) {
        return "/casework/" + page + "?c=" + reference;
    }

    /** A day as it is typed: so many days before today. */
    static String ago(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).minusDays(days).format(TYPED);
    }

    static HttpResponse<String> plan(
            Visitor worker, String reference, String home, String review, String based) {
        Map<String, String> form = new HashMap<>();
        form.put("areas:0:text", home);
        form.put("areas:0:owner", "Their sister");
        form.put("reviewOn", review);
        if (based != null) {
            form.put("based", based);
        }
        return CaseDesk.submit(worker, page("safety", reference), "planning", "savePlan", form);
    }

    static HttpResponse<String> order(
            Visitor worker, String reference, String kind, String made, String ends) {
        return CaseDesk.submit(
                worker,
                page("orders", reference),
                "ordering",
                "ordered",
                Map.of(
                        "orderKind",
                        kind,
                        "orderCourt",
                        "Family Court at Zone",
                        "against",
                        PERPETRATOR,
                        "madeOn",
                        made,
                        "endsOn",
                        ends,
                        "terms",
                        "Not within a mile"));
    }

    /** A form for a MARAC that says all it has to, with consent refused. */
    static Map<String, String> marac() {
        Map<String, String> form = new HashMap<>();
        form.put("areaCode", "E09000023");
        form.put("CONTACT", "Yvonne Pinnock");
        form.put("CONTACT_WAY", "020 7946 0001");
        form.put("ADDRESS", "12 Hidden Lane");
        form.put("PHONE", "07700 900999");
        form.put("PHONE_SAFE", "No");
        form.put("CONTACT_NOTE", "");
        form.put("DIVERSITY", "");
        form.put("perpetrators:0:name", PERPETRATOR);
        form.put("perpetrators:0:born", "1979");
        form.put("perpetrators:0:address", "9 Elsewhere Road");
        form.put("perpetrators:0:relationship", "Former partner");
        form.put("REASON", "He choked her on Sunday");
        form.put("judged", "on");
        form.put("incidents", "3");
        form.put("crimes", "");
        form.put("lastListed", "");
        form.put("LAST_NUMBER", "");
        form.put("aware", "true");
        form.put("WHY_NOT_AWARE", "");
        form.put("consent", "REFUSED");
        form.put("WHY_SHARED", "Danger to her life");
        form.put("WHAT_SHARED", "Name and address");
        form.put("AUTHORISER", "Patricia Ferguson");
        form.put("AFRAID_OF", "Him and his brother");
        form.put("SAFE_WITH", "Her sister");
        form.put("NOT_SAFE_WITH", "His mother");
        form.put("OTHER_MARAC", "");
        return form;
    }

    static HttpResponse<String> refer(Visitor worker, String reference, Map<String, String> form) {
        return CaseDesk.submit(worker, page("marac", reference), "referring", "refer", form);
    }

    /** The id of the newest referral of a case to a MARAC. */
    static String referral(String reference) {
        return RightsMatrix.text(
                "SELECT m.id FROM marac_referral m JOIN support_case c ON c.id = m.case_id WHERE"
                        + " c.reference = ? ORDER BY m.id DESC LIMIT 1",
                reference);
    }

    /** One column of the newest referral of a case. */
    static String stored(String reference, String column) {
        return RightsMatrix.text(
                "SELECT COALESCE(CAST(m."
                        + column
                        + " AS CHAR), '-') FROM marac_referral m JOIN support_case c ON c.id ="
                        + " m.case_id WHERE c.reference = ? ORDER BY m.id DESC LIMIT 1",
                reference);
    }

    /** How many open tasks of a kind a case has. */
    static long tasks(String reference, String kind) {
        return Running.number(
                "SELECT COUNT(*) FROM task t JOIN support_case c ON c.id = t.case_id WHERE c.reference"
                        + " = ? AND t.kind = ? AND t.is_open = TRUE",
                reference,
                kind);
    }
}
