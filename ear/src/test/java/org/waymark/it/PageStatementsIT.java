package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many statements a page costs, counted by the database: the same with few rows as with many,
 * and not above a bound. A list should need at most four and a page of a case at most eight; where
 * a bound here is higher, it is what the page needs today and may only go down.
 */
class PageStatementsIT extends Running {

    /** Of amara.okafor, with somebody near them who may be a danger, or without. */
    private static final String CASE =
            "SELECT c.reference FROM support_case c JOIN account a ON a.id = c.worker_id JOIN person p"
                    + " ON p.id = c.person_id JOIN referral f ON f.id = c.referral_id WHERE a.username"
                    + " = 'amara.okafor' AND NOT c.restricted AND c.is_open AND COALESCE(c.danger_kept"
                    + " OR f.domestic_abuse OR COALESCE(f.flags, '') <> '' OR p.date_of_birth >"
                    + " DATE_SUB(CURRENT_DATE, INTERVAL 19 YEAR) OR p.age_given < 19, FALSE) = %s ORDER BY"
                    + " (SELECT COUNT(*) FROM case_event e WHERE e.case_id = c.id) %s, c.id LIMIT 1";

    private static final String NO_DANGER = "FALSE";

    private static final Map<String, Visitor> VISITORS = new HashMap<>();

    @ParameterizedTest(name = "{0}: at most {3}")
    @CsvSource({
        "/referral/inbox?state=RECEIVED, gloria.mbeki, marta.reis, 4",
        "/casework/work, amara.okafor, zahra.ahmadi, 4",
        "/casework/after, amara.okafor, zahra.ahmadi, 4",
        "/caseload/morning, patricia.ferguson, hibo.samatar, 18",
        "/person/matches, gloria.mbeki, marta.reis, 4",
        "/referral/feeds, gloria.mbeki, marta.reis, 4",
        "/referral/mine, pc.sandhu, pc.lungu, 4",
    })
    void a_list_costs_the_same_for_whoever_has_much_and_whoever_has_little(
            String path, String busy, String quiet, long most) {
        long much = statements(busy, path);
        long little = statements(quiet, path);
        assertThat(much).as("%s of %s", path, busy).isLessThanOrEqualTo(most).isEqualTo(little);
    }

    @ParameterizedTest(name = "{0}: at most {1}")
    @CsvSource({
        "/casework/case, 17",
        "/casework/contact, 12",
        "/casework/about, 13",
        "/casework/equality, 13",
        "/casework/network, 13",
        "/casework/needs, 13",
        "/casework/plan, 16",
        "/casework/notes, 13",
        "/casework/sealed, 13",
        "/casework/documents, 14",
        "/casework/told, 14",
        "/casework/justice, 17",
        "/casework/measures, 15",
        "/casework/outcomes, 15",
        "/casework/close, 13",
    })
    void a_page_of_a_case_costs_the_same_for_a_long_and_a_short_history(String path, long most) {
        long much = statements("amara.okafor", path + "?c=" + ofCase("DESC"));
        long little = statements("amara.okafor", path + "?c=" + ofCase("ASC"));
        assertThat(much)
                .as("%s with a long history", path)
                .isLessThanOrEqualTo(most)
                .isEqualTo(little);
    }

    /** How the danger stands and may be said to have ended is read too, whatever the history. */
    @Test
    void the_contact_page_costs_more_where_somebody_may_be_a_danger() {
        String path = "/casework/contact?c=" + RightsMatrix.text(CASE.formatted("TRUE", "DESC"));
        assertThat(statements("amara.okafor", path)).isLessThanOrEqualTo(19);
    }

    @ParameterizedTest(name = "{1}: at most {2}")
    @CsvSource({
        "gloria.mbeki, /referral/triage?r={referral}, 8",
        "amara.okafor, /casework/others?c={case}, 26",
        "oliver.pemberton, /reporting/outcomes, 9",
        "oliver.pemberton, /reporting/overview, 13",
        "oliver.pemberton, /reporting/borough?borough=E09000022, 24",
        "oliver.pemberton, /reporting/by-mail, 6",
        "oliver.pemberton, /reporting/reach, 10",
        "patricia.ferguson, /reporting/coping, 8",
        "patricia.ferguson, /reporting/data-quality, 11",
        "oliver.pemberton, /reporting/data-quality, 12",
        "oliver.pemberton, /commissioning/awards, 8",
        "patricia.ferguson, /commissioning/returns, 8",
        "amara.okafor, /casework/safety?c={case}, 18",
        "amara.okafor, /casework/risk?c={case}, 20",
        "amara.okafor, /casework/children?c={case}, 18",
        "amara.okafor, /casework/orders?c={case}, 18",
        "amara.okafor, /casework/incidents?c={case}, 18",
        "amara.okafor, /casework/home?c={case}, 18",
        "amara.okafor, /casework/marac?c={case}, 24",
        "patricia.ferguson, /safety/focus, 4",
        "patricia.ferguson, /referral/restricted, 4",
        "auditor.marsh, /access/audit, 5",
        "auditor.marsh, /access/audit?record={case}, 5",
        "auditor.marsh, /access/seen?record={case}, 5",
        "admin.novak, /access/accounts, 5",
        "marta.reis, /appointment/day, 5",
        "siobhan.kavanagh, /therapy/lists, 5",
        "gloria.mbeki, /therapy/calls, 6",
        ", /signin, 0",
    })
    void another_page_keeps_its_bound(String user, String path, long most) {
        assertThat(statements(user, RightsMatrix.filled(path))).as(path).isLessThanOrEqualTo(most);
    }

    private static String ofCase(String order) {
        return RightsMatrix.text(CASE.formatted(NO_DANGER, order));
    }

    private static long statements(String user, String path) {
        Visitor visitor =
                user == null ? Visitor.stranger() : VISITORS.computeIfAbsent(user, Visitor::person);
        return Statements.of(
                () -> {
                    HttpResponse<String> answer = visitor.get(path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(200);
                });
    }
}
