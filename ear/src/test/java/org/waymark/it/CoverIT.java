package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is away, and a colleague has their cases from the first day to the last. */
class CoverIT extends Running {

    private static final String PAGE = "/caseload/cover";
    private static final String COVERING = "daniel.lewin";
    private static final long SERVICE = 1000;
    private static final long OTHER_COVER = 9841;
    private static final String ENDED = "SELECT COUNT(*) FROM cover WHERE ended_at IS NOT NULL";

    @AfterEach
    void end() {
        RightsMatrix.change("DELETE FROM cover");
    }

    @Test
    void a_covered_case_is_in_the_list_marked_and_opens_and_a_restricted_one_does_not() {
        String crime = "Cover" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        RightsMatrix.change(
                "UPDATE support_case SET next_due_at = '2026-01-05' WHERE reference = ?",
                reference);
        String hidden = CaseDesk.allocated(FeedLineText.of(crime + "r"), crime + "r");
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), hidden));
        Visitor covering = Visitor.person(COVERING);
        String page = "/casework/case?c=";
        assertThat(covering.get(page + reference).statusCode()).isEqualTo(404);

        LocalDate today = today();
        CaseDesk.saved(set(CaseDesk.manager(), CaseDesk.WORKER, COVERING, today, today));
        assertThat(covering.get(page + reference).statusCode()).isEqualTo(200);
        assertThat(covering.get(page + hidden).statusCode()).isEqualTo(404);
        assertThat(covering.get("/casework/work?show=OVERDUE").body())
                .contains("Cover for Yvonne Pinnock");
        assertThat(CaseDesk.manager().get(PAGE).body()).contains("Yvonne Pinnock").contains("Now");

        RightsMatrix.change("UPDATE cover SET ended_at = UTC_TIMESTAMP(6)");
        assertThat(covering.get(page + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void before_the_first_day_and_after_the_last_nothing_is_covered() {
        String crime = "CoverDays" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor covering = Visitor.person(COVERING);
        LocalDate today = today();
        CaseDesk.saved(
                set(
                        CaseDesk.manager(),
                        CaseDesk.WORKER,
                        COVERING,
                        today.plusDays(1),
                        today.plusDays(9)));
        String page = "/casework/case?c=" + reference;
        assertThat(covering.get(page).statusCode()).as("tomorrow").isEqualTo(404);
        RightsMatrix.change(
                "UPDATE cover SET from_on = ?, until_on = ?",
                today.minusDays(9),
                today.minusDays(1));
        assertThat(covering.get(page).statusCode()).as("until yesterday").isEqualTo(404);
    }

    @Test
    void a_manager_sets_covers_within_their_own_service_only() {
        LocalDate today = today();
        CaseDesk.refused(
                set(CaseDesk.manager(), CaseDesk.WORKER, CaseDesk.WORKER, today, today),
                "Choose another worker of the same service");
        HttpResponse<String> foreign =
                set(Visitor.person("leroy.samuels"), CaseDesk.WORKER, COVERING, today, today);
        assertThat(foreign.statusCode()).as("not among the choices").isEqualTo(200);
        CaseDesk.refused(
                set(CaseDesk.manager(), CaseDesk.WORKER, COVERING, today, today.minusDays(1)),
                "Enter the last day");
        assertThat(number("SELECT COUNT(*) FROM cover")).isZero();
    }

    @Test
    void who_manages_another_team_is_not_shown_a_cover_and_ends_none_by_its_number() {
        LocalDate today = today();
        CaseDesk.saved(set(CaseDesk.manager(), CaseDesk.WORKER, COVERING, today, today));
        Colleague of = Colleague.exemptLike("patricia.ferguson");
        String team =
                "SELECT %s(r.team_id) FROM account_role r JOIN account a ON a.id = r.account_id WHERE"
                        + " a.username = ? AND r.service_id = ?";
        String theirs = RightsMatrix.text(team.formatted("MAX"), CaseDesk.WORKER, SERVICE);
        String other =
                RightsMatrix.text(
                        "SELECT MAX(t.id) FROM team t WHERE t.service_id = ? AND t.id NOT IN (SELECT"
                                + " r.team_id FROM account_role r JOIN account a ON a.id ="
                                + " r.account_id WHERE a.username = ? AND r.team_id IS NOT NULL)",
                        SERVICE,
                        CaseDesk.WORKER);
        String to = "UPDATE account_role SET service_id = ?, team_id = ? WHERE account_id = ?";
        try {
            RightsMatrix.change(to, SERVICE, other, of.id());
            Visitor manager = Visitor.person(of.username());
            assertThat(manager.get(PAGE).body()).doesNotContain("Annual leave");
            RightsMatrix.change(to, SERVICE, theirs, of.id());
            Visitor own = Visitor.person(of.username());
            assertThat(own.get(PAGE).body()).contains("Annual leave");
            String missing = "We cannot find this";
            CaseDesk.refused(
                    own.submit(PAGE, "ending", "end", "End"), "Choose the cover that is to end");
            CaseDesk.refused(ended(own, theCoverOfTheOtherTeam(other)), missing);
            CaseDesk.refused(ended(own, "4611686018427387904"), missing);
            String worker = CaseDesk.account(CaseDesk.WORKER);
            assertThat(number(ENDED + " AND (worker_id = ? OR id = ?)", worker, OTHER_COVER))
                    .isZero();
            String theirOwn = RightsMatrix.text("SELECT id FROM cover WHERE worker_id = ?", worker);
            CaseDesk.saved(ended(own, theirOwn));
            assertThat(number(ENDED + " AND worker_id = ?", worker)).isOne();
            assertThat(number(ENDED + " AND id = ?", OTHER_COVER)).isZero();
        } finally {
            RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", of.id());
        }
    }

    @Test
    void what_was_ended_meanwhile_is_told_when_no_other_cover_is_left_on_the_page() {
        LocalDate today = today();
        Visitor manager = CaseDesk.manager();
        CaseDesk.saved(set(manager, CaseDesk.WORKER, COVERING, today, today));
        Map<String, String> older = new HashMap<>(Visitor.fields(manager.get(PAGE), "ending"));
        older.put(
                "ended",
                RightsMatrix.text(
                        "SELECT id FROM cover WHERE worker_id = ?",
                        CaseDesk.account(CaseDesk.WORKER)));
        older.put("end", "End");
        RightsMatrix.change("UPDATE cover SET ended_at = UTC_TIMESTAMP(6)");
        CaseDesk.saved(manager.post(PAGE, older));
        assertThat(manager.get(PAGE).body()).contains("The cover has ended.");
    }

    /** Of somebody who works in that team alone. */
    private static String theCoverOfTheOtherTeam(String team) {
        Colleague away = Colleague.exemptLike("amara.okafor");
        RightsMatrix.change(
                "UPDATE account_role SET service_id = ?, team_id = ? WHERE account_id = ?",
                SERVICE,
                team,
                away.id());
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", away.id());
        RightsMatrix.change(
                "INSERT INTO cover (id, service_id, worker_id, cover_id, from_on, until_on, reason,"
                        + " set_by, set_at) VALUES (?, ?, ?, ?, '2020-01-01', '2999-01-01',"
                        + " 'Surgery', ?, UTC_TIMESTAMP(6))",
                OTHER_COVER,
                SERVICE,
                away.id(),
                away.id(),
                away.id());
        return Long.toString(OTHER_COVER);
    }

    /** As the form of their page sends it. */
    private static HttpResponse<String> ended(Visitor manager, String cover) {
        return manager.submit(PAGE, "ending", "ended", cover, "end", "End");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static HttpResponse<String> set(
            Visitor manager, String worker, String cover, LocalDate from, LocalDate until) {
        return CaseDesk.submit(
                manager,
                PAGE,
                "covering",
                "set",
                Map.of(
                        "worker",
                        SERVICE + ":" + CaseDesk.account(worker),
                        "cover",
                        SERVICE + ":" + CaseDesk.account(cover),
                        "from",
                        typed(from),
                        "until",
                        typed(until),
                        "why",
                        "Annual leave"));
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
