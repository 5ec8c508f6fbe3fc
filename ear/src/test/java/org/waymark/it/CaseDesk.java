package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Work with cases of the tests' own, over HTTP as the pages send it. */
final class CaseDesk {

    static final String WORKER = "yvonne.pinnock";

    private static final String ALL = "/caseload/morning?show=";
    private static final int MOST_PAGES = 60;

    private CaseDesk() {}

    /** The manager of these cases, newly signed in: a server may have been killed meanwhile. */
    static Visitor manager() {
        return Visitor.person("patricia.ferguson");
    }

    /** A case of a new referral of this crime that nobody works yet; its reference. */
    static String opened(FeedLineText line, String crime) {
        FeedClient.imported(FeedLineText.file(line));
        String referral =
                RightsMatrix.text("SELECT reference FROM referral WHERE crime_ref = ?", crime);
        saved(
                submit(
                        Visitor.person("gloria.mbeki"),
                        "/referral/triage?r=" + referral,
                        "accepting",
                        "accept",
                        Map.of("teamId", "")));
        return RightsMatrix.text(
                "SELECT c.reference FROM support_case c JOIN referral r ON r.id = c.referral_id"
                        + " WHERE r.crime_ref = ?",
                crime);
    }

    /** The same, given to the worker of these tests. */
    static String allocated(FeedLineText line, String crime) {
        String reference = opened(line, crime);
        saved(give("UNALLOCATED", reference, WORKER, ""));
        return reference;
    }

    /** Gives a case that stands on one of the morning lists to a worker. */
    static HttpResponse<String> give(String list, String reference, String worker, String reason) {
        return give(manager(), list, reference, worker, reason);
    }

    /** The same by another manager, of their own service. */
    static HttpResponse<String> give(
            Visitor manager, String list, String reference, String worker, String reason) {
        String path = ALL + list;
        Pattern next =
                Pattern.compile("(/caseload/morning\\?show=" + list + "&amp;after=[^\"]+)\"");
        for (int i = 0; i < MOST_PAGES && path != null; i++) {
            HttpResponse<String> shown = manager.get(path);
            int row = shown.body().indexOf("/casework/case?c=" + reference);
            if (row >= 0) {
                int name = shown.body().lastIndexOf("name=\"rows:", row) + 6;
                String pick = shown.body().substring(name, shown.body().indexOf('"', name));
                Map<String, String> form = new HashMap<>(Visitor.fields(shown, "allocating"));
                form.put("allocating", "allocating");
                form.put(pick, "on");
                form.put("workerId", account(worker));
                form.put("reason", reason);
                form.put("allocate", "Give");
                return manager.post(path, form);
            }
            Matcher further = next.matcher(shown.body());
            path = further.find() ? further.group(1).replace("&amp;", "&") : null;
        }
        throw new AssertionError(reference + " is not on the list " + list);
    }

    /** Does this case stand on one of the morning lists, however many pages it has? */
    static boolean isOnMorning(String list, String reference) {
        Visitor manager = manager();
        String path = ALL + list;
        Pattern next =
                Pattern.compile("(/caseload/morning\\?show=" + list + "&amp;after=[^\"]+)\"");
        for (int i = 0; i < MOST_PAGES && path != null; i++) {
            String shown = manager.get(path).body();
            if (shown.contains("/casework/case?c=" + reference)) {
                return true;
            }
            Matcher further = next.matcher(shown);
            path = further.find() ? further.group(1).replace("&amp;", "&") : null;
        }
        return false;
    }

    static String account(String username) {
        return RightsMatrix.text("SELECT id FROM account WHERE username = ?", username);
    }

    /** Sends one form of a page. */
    static HttpResponse<String> submit(
            Visitor visitor, String path, String form, String button, Map<String, String> values) {
        Map<String, String> fields = new HashMap<>(Visitor.fields(visitor.get(path), form));
        fields.put(form, form);
        fields.putAll(values);
        fields.put(button, button);
        return visitor.post(path, fields);
    }

    /** Closes a case; whatever is still open is handed over. */
    static HttpResponse<String> close(
            Visitor visitor, String reference, String reason, String decision) {
        Map<String, String> ending = new HashMap<>();
        ending.put("reason", reason);
        ending.put("summary", "It ended");
        ending.put("exitMissing", "");
        ending.put("feedbackSafe", "NO");
        ending.put("feedbackRoute", "");
        ending.put("decision", decision);
        String page = "/casework/close?c=" + reference;
        for (String field : Visitor.fields(visitor.get(page), "ending").keySet()) {
            if (field.startsWith("loose:") && field.endsWith(":key")) {
                ending.put(field.replace(":key", ":how"), "HANDED_OVER");
                ending.put(field.replace(":key", ":words"), "A colleague takes it on");
            }
        }
        return submit(visitor, "/casework/close?c=" + reference, "ending", "close", ending);
    }

    static void saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(words);
    }

    /** One column of a case as it is stored. */
    static String of(String reference, String column) {
        return RightsMatrix.text(
                "SELECT COALESCE(CAST("
                        + column
                        + " AS CHAR), '-') FROM support_case WHERE reference = ?",
                reference);
    }

    /** How a clock of a case stands. */
    static String clock(String reference, String kind, String column) {
        return RightsMatrix.text(
                "SELECT COALESCE(CAST(k."
                        + column
                        + " AS CHAR), '-') FROM clock k JOIN support_case c ON c.id = k.case_id WHERE"
                        + " c.reference = ? AND k.kind = ?",
                reference,
                kind);
    }

    /** The detail of the newest line of the timeline with this title. */
    static String line(String reference, String title) {
        return RightsMatrix.text(
                "SELECT e.detail FROM case_event e JOIN support_case c ON c.id = e.case_id WHERE"
                        + " c.reference = ? AND e.title = ? ORDER BY e.id DESC LIMIT 1",
                reference,
                title);
    }

    /** How the referral is counted: its service, source and crime, and each step to the end. */
    static String counted(String reference) {
        return RightsMatrix.text(
                "SELECT CONCAT_WS(' ', f.service_id, f.source, f.crime_group, f.contacted, f.engaged,"
                        + " f.assessed, f.supported, f.closed, f.planned) FROM referral_fact f JOIN"
                        + " support_case c ON c.referral_id = f.referral_id WHERE c.reference = ?",
                reference);
    }

    /** In how many outcomes somebody does better than at the start. */
    static long improved(String reference) {
        return Running.number(
                "SELECT COUNT(*) FROM outcome_fact f JOIN support_case c ON c.id = f.case_id WHERE"
                        + " c.reference = ? AND f.change_kind = 'IMPROVED'",
                reference);
    }
}
