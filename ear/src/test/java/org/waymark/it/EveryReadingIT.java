package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page, resource, file and export of rights-matrix.csv, opened by every role that may: the
 * audit says who, what, from where and whose. Whose is what the address names, and everybody whose
 * record the answer leads to. What a list is asked for is said in its words.
 */
class EveryReadingIT extends Running {

    /** Settings and figures, with no person in them: what is asked of them need not be said. */
    private static final String ABOUT_NOBODY = "/(commissioning|reference|reporting|survey)/.*";

    /** What the audit says in other words than the page. */
    private static final Map<String, String> IN_OTHER_WORDS =
            Map.of(
                    "/casework/contact ended", "ways of contact no longer in use",
                    "/safety/focus withdrawing", "likely to withdraw");

    /** The audit itself: whoever looks into it is known by what they looked for. */
    private static final String AUDIT = "/access/audit";

    private static final String OWN = "of one's own account";
    private static final String EMPTY = "an empty form: what it is about is read when it is sent";
    private static final String KEPT = "settings, definitions and published figures, of nobody";

    /** What leaves no row, and why it need not. */
    private static final Map<String, String> NOTHING_READ =
            Map.ofEntries(
                    Map.entry("/access/confirmed", OWN),
                    Map.entry("/access/password", OWN),
                    Map.entry("/access/second-factor", OWN),
                    Map.entry("/access/seen", EMPTY),
                    Map.entry("/access/sessions", OWN),
                    Map.entry("/caseload/calendar", OWN),
                    Map.entry("/casework/emergency", EMPTY),
                    Map.entry("/commissioning/indicators", KEPT),
                    Map.entry("/commissioning/new-contract", EMPTY),
                    Map.entry("/commissioning/new-organisation", EMPTY),
                    Map.entry("/commissioning/new-service", EMPTY),
                    Map.entry("/commissioning/new-team", EMPTY),
                    Map.entry("/privacy/agreement-new", EMPTY),
                    Map.entry("/privacy/breach-report", EMPTY),
                    Map.entry("/privacy/material-new", EMPTY),
                    Map.entry("/privacy/request-new", EMPTY),
                    Map.entry("/reference/instruments", KEPT),
                    Map.entry("/reference/lists", KEPT),
                    Map.entry("/reference/police-satisfaction", KEPT),
                    Map.entry("/reference/population", KEPT),
                    Map.entry("/reference/postcodes", KEPT),
                    Map.entry("/reference/recorded-crime", KEPT),
                    Map.entry("/referral/refer", EMPTY),
                    Map.entry("/reporting/by-mail", KEPT),
                    Map.entry("/reporting/definitions", KEPT),
                    Map.entry("/reporting/recorded-crime", KEPT),
                    Map.entry("/safety/move", EMPTY),
                    Map.entry("/safety/outside", EMPTY),
                    Map.entry("/survey/answers", EMPTY),
                    Map.entry("/survey/surveys", KEPT));

    /** A closed record of Victim Support that is due to be destroyed. */
    private static final String PROPOSED =
            "INSERT INTO retention_proposal (referral_id, person_id, case_id, organisation_id,"
                    + " service_id, rule_id, due_on, second_look, proposed_at, run_id) SELECT r.id,"
                    + " r.person_id, c.id, s.organisation_id, s.id, (SELECT MIN(id) FROM"
                    + " retention_rule), '2026-01-01', FALSE, UTC_TIMESTAMP(6), 0 FROM referral r JOIN"
                    + " support_case c ON c.referral_id = r.id JOIN service s ON s.id = c.service_id"
                    + " WHERE c.is_open = FALSE AND r.is_open = FALSE AND c.service_id = 1000 AND NOT"
                    + " c.restricted AND r.id NOT IN (SELECT referral_id FROM retention_proposal)"
                    + " LIMIT 1";

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> silent = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();
    private int opened;

    @BeforeAll
    static void prepare() {
        Colleagues.prepare();
        RightsMatrix.prepareClients();
        NAMES.putAll(OtherRecords.made());
        overdue();
        RightsMatrix.change(PROPOSED);
    }

    /** Asked of a service that let the time run out. */
    private static void overdue() {
        RightsMatrix.filled("{request}");
        RightsMatrix.change(
                "UPDATE rights_request SET due_on = '2026-02-01', due_at = '2026-02-01' WHERE id ="
                        + " 9010");
    }

    @AfterAll
    static void tell() {
        RightsMatrix.change(
                "UPDATE rights_request SET due_on = '2999-02-01', due_at = '2999-02-01' WHERE id ="
                        + " 9010");
        RightsMatrix.change("DELETE FROM retention_proposal WHERE run_id = 0");
        OtherRecords.removed();
        Attempts.write();
    }

    @Test
    void a_row_says_a_term_in_whole_words_alone() {
        String row =
                "FocusQuery.list domestic abuse, RISK_REVIEW done on 5/1/2026, 2026-11-21T00:00:00Z";
        for (String said :
                List.of("domestic abuse", "Risk review", "5/1/2026", "on", "2026-11-21")) {
            assertThat(AuditedRows.says(row, said)).as(said).isTrue();
        }
        for (String not :
                List.of("", " - ", "main", "omestic abuse", "review do", "/2026 x", "2026-11-2")) {
            assertThat(AuditedRows.says(row, not)).as(not).isFalse();
        }
    }

    @Test
    void whatever_is_opened_stands_in_the_audit_with_who_what_from_where_and_whose() {
        for (RightsMatrix.Row row : RightsMatrix.rows()) {
            if (isRead(row)) {
                rolesOf(row).forEach(role -> opened(row, role));
            }
        }
        System.out.println("readings: " + opened + ", of terms: " + asked);
        System.out.println("leave no row: " + silent);
        assertThat(wrong).isEmpty();
        assertThat(silent).isEqualTo(new TreeSet<>(NOTHING_READ.keySet()));
        assertThat(opened).isGreaterThan(300);
        assertThat(asked).hasSizeGreaterThan(10);
    }

    @Test
    void lists_of_what_is_due_and_of_requests_say_whose_they_show() {
        named("SERVICE_MANAGER", "/privacy/retention", "RetentionReview.page");
        named("AUDITOR", "/privacy/retention", "RetentionReview.page");
        named("AUDITOR", "/privacy/requests", "RightsQuery.list");
        named("SERVICE_MANAGER", "/caseload/morning", "RightsQuery.overdueOfService");
    }

    private static void named(String role, String path, String action) {
        String sql =
                "SELECT COUNT(*) FROM audit_entry WHERE actor = ? AND action = ? AND person_id IS NOT"
                        + " NULL AND outcome = 'DONE'";
        long before = number(sql, RightsMatrix.actor(role), action);
        assertThat(visitor(role).get(path).statusCode()).isEqualTo(200);
        assertThat(number(sql, RightsMatrix.actor(role), action))
                .as(role + " " + path)
                .isGreaterThan(before);
    }

    private void opened(RightsMatrix.Row row, String role) {
        String path = path(row);
        AuditedRows said = AuditedRows.of(RightsMatrix.actor(role));
        HttpResponse<String> answer = visitor(role).get(path);
        if (answer.statusCode() != 200) {
            return;
        }
        opened++;
        Attempts.count("readings looked for in the audit");
        said.read();
        if (said.isEmpty()) {
            silent.add(row.page());
            return;
        }
        said.missing(
                        row.page().equals(AUDIT)
                                ? Map.of()
                                : RecordLinks.in(path + " " + answer.body()))
                .forEach(
                        whose ->
                                wrong.add(
                                        role
                                                + " "
                                                + path
                                                + ": not about "
                                                + whose
                                                + " in "
                                                + said.words()));
        for (ListTerms.Term term : ListTerms.of(answer.body(), path)) {
            if (!row.page().matches(ABOUT_NOBODY) && asked.add(row.page() + " " + term.name())) {
                filtered(row.page(), path, role, term);
            }
        }
    }

    private void filtered(String page, String path, String role, ListTerms.Term term) {
        AuditedRows said = AuditedRows.of(RightsMatrix.actor(role));
        String with = path + (path.contains("?") ? "&" : "?") + pair(term);
        int status = visitor(role).get(with).statusCode();
        said.read();
        Attempts.count("terms looked for in the audit");
        String words = IN_OTHER_WORDS.get(page + " " + term.name());
        if (!said.says(term) && (words == null || !said.says(words))) {
            wrong.add(
                    role + " " + with + " " + status + ": not of " + term + " in " + said.words());
        }
    }

    /** Who may open it. A file of figures is made of the same for all of them. */
    private static List<String> rolesOf(RightsMatrix.Row row) {
        List<String> roles =
                row.outcomes().keySet().stream().filter(role -> mayOpen(row, role)).toList();
        boolean figures = row.page().contains(".") && RelationMatrix.recordOf(row) == null;
        return figures ? roles.subList(0, Math.min(1, roles.size())) : roles;
    }

    private static String path(RightsMatrix.Row row) {
        String path = row.path();
        for (Map.Entry<String, String> record : NAMES.entrySet()) {
            path = path.replace("{" + record.getKey() + "}", record.getValue());
        }
        return RightsMatrix.filled(path);
    }

    private static String pair(ListTerms.Term term) {
        return term.name() + "=" + URLEncoder.encode(term.value(), StandardCharsets.UTF_8);
    }

    /** What is for everybody is about nobody. */
    private static boolean isRead(RightsMatrix.Row row) {
        return row.method().equals("GET") && !row.outcomes().get("NOBODY").equals("allowed");
    }

    private static boolean mayOpen(RightsMatrix.Row row, String role) {
        String outcome = row.outcomes().get(role);
        return outcome.equals("allowed")
                || outcome.equals("missing") && RelationMatrix.recordOf(row) != null;
    }

    private static Visitor visitor(String role) {
        return VISITORS.computeIfAbsent(role, RightsMatrix::visitor);
    }
}
