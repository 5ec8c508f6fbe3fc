package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.privacy.retention.PurgePlan;

/**
 * What has been kept for as long as the rules say is destroyed when people have approved it, and
 * nothing else is; nothing of it is left, and no figure changes.
 */
class RetentionIT extends Running {

    private static final String LEFT = "SELECT COUNT(*) FROM %s WHERE %s = ?";

    @AfterEach
    void leaveNothingProposed() {
        RightsMatrix.change("DELETE FROM retention_proposal");
    }

    @Test
    void a_person_whose_time_is_over_is_destroyed_and_nothing_is_left_of_them_anywhere() {
        String mark = "Q" + System.nanoTime() + "Z";
        String low = mark.toLowerCase(Locale.ROOT);
        FeedLineText line = canary(mark);
        FeedClient.imported(
                FeedLineText.file(
                        line.as("NEW", "bad" + System.nanoTime()).with("sent_at", "never")));
        RetentionDesk.Over over = RetentionDesk.Over.of(line, mark);
        RightsMatrix.change(
                "INSERT INTO supervision (id, service_id, worker_id, supervisor_id, kind, held_on,"
                        + " attended, actions, at) SELECT c.id, c.service_id, a.id, a.id, 'LINE',"
                        + " CURRENT_DATE, TRUE, ?, UTC_TIMESTAMP(6) FROM support_case c JOIN account a"
                        + " ON a.username = 'amara.okafor' WHERE c.reference = ?",
                "Ring " + mark + " each week",
                over.caseReference());
        RightsMatrix.change(
                "INSERT INTO supervision_case (supervision_id, case_id) SELECT id, id FROM"
                        + " support_case WHERE reference = ?",
                over.caseReference());
        Visitor manager = CaseDesk.manager();
        String page = "/casework/case?c=" + over.caseReference();
        CaseDesk.saved(
                manager.submit(
                        page,
                        "raising",
                        "risk",
                        "HIGH",
                        "riskReason",
                        "He knows " + mark,
                        "raise",
                        "Raise"));
        CaseDesk.saved(
                manager.submit(
                        "/casework/notes?c=" + over.caseReference(),
                        "writing",
                        "text",
                        "She calls herself " + mark,
                        "kind",
                        "FACTUAL",
                        "save",
                        "Save"));
        over.write(mark);
        long report = toldToPolice(over);
        over.closed();
        RetentionDesk.countAgain();
        assertThat(RetentionDesk.tablesWith(mark, low))
                .contains(
                        "audit_reason",
                        "break_glass",
                        "case_event",
                        "consent",
                        "consent_share",
                        "contact_attempt",
                        "contact_point",
                        "draft",
                        "feed_row",
                        "match_proposal",
                        "measurement",
                        "named_staff",
                        "need",
                        "note",
                        "outbox_message",
                        "person",
                        "plan_action",
                        "referral",
                        "referral_opening",
                        "referral_suspect",
                        "restriction_review",
                        "retention_hold",
                        "supervision");
        List<String> figures = figures();

        RetentionDesk.run();
        assertThat(over.isProposed()).isTrue();
        assertThat(manager.get(over.page()).body()).contains(mark);
        Visitor keeper = Visitor.person(RetentionDesk.KEEPER);
        assertThat(keeper.get(over.page()).body())
                .contains(over.caseReference().substring(0, 4) + "-")
                .doesNotContain(mark);
        CaseDesk.saved(over.approve(manager));
        CaseDesk.refused(over.approve(manager), "Somebody else has to look");
        RetentionDesk.run();
        assertThat(over.isThere()).as("high risk: one approval is not enough").isTrue();
        CaseDesk.saved(over.approve(keeper));
        RetentionDesk.run();

        assertThat(over.isThere()).isFalse();
        assertThat(RetentionDesk.tablesWith(mark, low)).isEmpty();
        assertThat(number(LEFT.formatted("person", "id"), over.person())).isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM person_key WHERE person_id = ? AND destroyed_at"
                                        + " IS NOT NULL AND wrapped IS NULL",
                                over.person()))
                .as("and the key of the person with them")
                .isEqualTo(1);
        assertThat(number(LEFT.formatted("survey_invitation", "case_id"), over.supportCase()))
                .isZero();
        assertThat(number(LEFT.formatted("referral_fact", "referral_id"), over.referral()))
                .isZero();
        for (String table : new String[] {"further_incident", "safe_home_step"}) {
            assertThat(number(LEFT.formatted(table, "case_id"), over.supportCase()))
                    .as(table)
                    .isZero();
        }
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM incident WHERE id = ? AND state = 'GONE' AND answers"
                                        + " IS NULL AND person_id IS NULL",
                                report))
                .as("what police were told of it is counted, and nothing more")
                .isEqualTo(1);
        assertThat(figures()).isEqualTo(figures);
        RetentionDesk.countAgain();
        assertThat(figures()).as("facts made again").isEqualTo(figures);
        assertThat(manager.get(page).statusCode()).isEqualTo(404);

        String certificate =
                RightsMatrix.text(
                        "SELECT reference FROM retention_certificate WHERE organisation_id = 120"
                                + " ORDER BY id DESC");
        assertThat(keeper.get("/privacy/certificate?k=" + certificate).body())
                .contains("Records destroyed: 1")
                .contains("Referred, no service followed: 6 weeks")
                .contains("patricia.ferguson: 1")
                .contains("The text still has this hash")
                .doesNotContain(mark);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN retention_certificate c ON"
                                        + " e.detail LIKE CONCAT('%', LOWER(HEX(c.hash)), '%') WHERE"
                                        + " c.reference = ?",
                                certificate))
                .isEqualTo(1);
        FeedClient.imported(FeedLineText.file(line.with("contact_times", "again")));
        assertThat(number(LEFT.formatted("referral", "crime_ref"), mark))
                .as("the same message is not taken a second time")
                .isZero();
    }

    /** What happened again, the report of it that police have opened, and a step to a safe home. */
    private static long toldToPolice(RetentionDesk.Over over) {
        long id = System.nanoTime();
        RightsMatrix.change(
                "INSERT INTO incident (id, reference, state, answers, begun_at, touched_at, sent_at,"
                        + " expires_at, source, police, police_at, support, person_id, version) VALUES"
                        + " (?, ?, 'SENT', X'00', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 180 DAY, 'THIRD', 'NAMED',"
                        + " UTC_TIMESTAMP(6), FALSE, ?, 0)",
                id,
                "%012d".formatted(id % 1_000_000_000_000L),
                over.person());
        RightsMatrix.change(
                "INSERT INTO further_incident (id, case_id, happened_on, kind, police, report_id,"
                        + " account_id, at, words) VALUES (?, ?, CURRENT_DATE, 'ABUSE', 'WE', ?, 1,"
                        + " UTC_TIMESTAMP(6), X'00')",
                id,
                over.supportCase(),
                id);
        RightsMatrix.change(
                "INSERT INTO safe_home_step (id, case_id, kind, asked_on, state, account_id, at, words)"
                        + " VALUES (?, ?, 'REFUGE', CURRENT_DATE, 'NO_SPACE', 1, UTC_TIMESTAMP(6),"
                        + " X'00')",
                id,
                over.supportCase());
        return id;
    }

    private static FeedLineText canary(String mark) {
        return FeedLineText.of(mark)
                .with("message_id", "n" + System.nanoTime())
                .with("surname", mark)
                .with("given_names", "Canary " + mark)
                .with("address", "1 " + mark + " Street")
                .with("postcode", "E1 6AN")
                .with("email", mark + "@example.org")
                .with("contact_times", mark)
                .with("note", "He says " + mark)
                .with("suspect_given_names", mark)
                .with("suspect_surname", mark)
                .with("suspect_relationship", mark);
    }

    /** Every figure there is, of every quarter, as the page and as the facts have it. */
    private static List<String> figures() {
        RightsMatrix.change("DELETE FROM published_quarter");
        Visitor analyst = Visitor.person("oliver.pemberton");
        String page = analyst.get("/reporting/outcomes.csv").body();
        return List.of(
                page.lines().filter(row -> !row.contains(":")).toList().toString(),
                RightsMatrix.text(
                        "SELECT GROUP_CONCAT(x ORDER BY x) FROM (SELECT MD5(CONCAT_WS(' ',"
                                + " received_quarter, closed_quarter, service_id, area, crime_group,"
                                + " COUNT(*), SUM(eligible), SUM(accepted), SUM(attempted),"
                                + " SUM(contacted), SUM(engaged), SUM(closed))) AS x FROM referral_fact"
                                + " WHERE received_quarter >= '2026Q1' GROUP BY received_quarter,"
                                + " closed_quarter, service_id, area, crime_group LIMIT 20) f"),
                RightsMatrix.text("SELECT CAST(COUNT(*) AS CHAR) FROM referral_fact"),
                RightsMatrix.text("SELECT CAST(COUNT(*) AS CHAR) FROM outcome_fact"),
                RightsMatrix.text(
                        "SELECT CAST(COUNT(*) AS CHAR) FROM survey_invitation WHERE sent = TRUE"),
                RightsMatrix.text(
                        "SELECT CAST(COUNT(*) AS CHAR) FROM feed_row WHERE disposition <>"
                                + " 'DUPLICATE'"));
    }

    @Test
    void what_is_held_is_not_proposed_and_a_hold_takes_an_approval_back() {
        RetentionDesk.Over over = RetentionDesk.Over.of("Held" + System.nanoTime()).closed();
        RetentionDesk.countAgain();
        Visitor manager = CaseDesk.manager();
        RetentionDesk.run();
        CaseDesk.saved(over.approve(manager));
        CaseDesk.saved(over.hold(manager));
        assertThat(over.isProposed()).isFalse();
        RetentionDesk.run();
        assertThat(over.isThere()).isTrue();
        assertThat(over.isProposed()).isFalse();
        String hold = "/privacy/hold?record=" + over.caseReference();
        assertThat(manager.get(hold).body())
                .contains("Live police investigation")
                .contains("says the officer");
        assertThat(Visitor.person("leroy.samuels").get(hold).statusCode())
                .as("another organisation")
                .isEqualTo(404);

        CaseDesk.refused(
                manager.submit(
                        hold, "lifting", "holdId", holdId(over), "liftWhy", "", "lift", "Lift"),
                "Say how you know");
        CaseDesk.saved(
                manager.submit(
                        hold,
                        "lifting",
                        "holdId",
                        holdId(over),
                        "liftWhy",
                        "The trial is over",
                        "lift",
                        "Lift"));
        RetentionDesk.run();
        assertThat(over.isProposed()).isTrue();
        assertThat(over.isThere()).as("the approval does not come back").isTrue();
        CaseDesk.saved(over.approve(manager));
        RetentionDesk.run();
        assertThat(over.isThere()).isFalse();
    }

    private static String holdId(RetentionDesk.Over over) {
        return RightsMatrix.text(
                "SELECT id FROM retention_hold WHERE person_id = ?", over.person());
    }

    @Test
    void another_organisations_open_case_of_the_same_person_is_not_touched_and_counts_as_before() {
        RetentionDesk.Over over = RetentionDesk.Over.of("First" + System.nanoTime()).closed();
        RetentionDesk.Over other = RetentionDesk.Over.of("Second" + System.nanoTime());
        RightsMatrix.change(
                "UPDATE person SET identity_id = ? WHERE id = ?", over.person(), other.person());
        RightsMatrix.change(
                "UPDATE referral SET service_id = 1060, proposed_service_id = 1060 WHERE id = ?",
                other.referral());
        RightsMatrix.change(
                "UPDATE support_case SET service_id = 1060, team_id = NULL, worker_id = NULL WHERE id"
                        + " = ?",
                other.supportCase());
        RightsMatrix.change(
                "UPDATE clock SET service_id = 1060 WHERE case_id = ?", other.supportCase());
        RetentionDesk.countAgain();
        long again = retained("AGAIN");
        RetentionDesk.run();
        CaseDesk.saved(over.approve(CaseDesk.manager()));
        RetentionDesk.run();

        assertThat(over.isThere()).isFalse();
        assertThat(other.isThere()).isTrue();
        assertThat(number(LEFT.formatted("contact_point", "person_id"), other.person()))
                .isPositive();
        assertThat(number("SELECT identity_id FROM person WHERE id = ?", other.person()))
                .isEqualTo(other.person());
        assertThat(retained("AGAIN"))
                .as("the later referral was one of somebody referred again")
                .isEqualTo(again + 1);
        RightsMatrix.change(
                "UPDATE support_case SET is_open = FALSE, state = 'CLOSED', closed_at ="
                        + " UTC_TIMESTAMP(6) WHERE id = ?",
                other.supportCase());
        RetentionDesk.countAgain();
    }

    private static long retained(String figure) {
        return number(
                "SELECT COALESCE(SUM(counted), 0) FROM retained_count WHERE figure = ?", figure);
    }

    @Test
    void what_was_opened_again_after_the_approval_is_left_alone() {
        RetentionDesk.Over over = RetentionDesk.Over.of("Reopened" + System.nanoTime()).closed();
        RetentionDesk.countAgain();
        Visitor manager = CaseDesk.manager();
        RetentionDesk.run();
        CaseDesk.saved(over.approve(manager));
        CaseDesk.saved(
                manager.submit(
                        "/casework/close?c=" + over.caseReference(),
                        "opening",
                        "whyAgain",
                        "She has called",
                        "reopen",
                        "Re-open"));
        RetentionDesk.run();
        assertThat(over.isThere()).isTrue();
        assertThat(over.isProposed()).isFalse();
    }

    @Test
    void the_job_runs_on_one_server_at_a_time() {
        RetentionDesk.run();
        RightsMatrix.change(
                "UPDATE retention_turn SET runner = 'another server', alive_at = UTC_TIMESTAMP(6),"
                        + " run_id = 1");
        long runs = number("SELECT COUNT(*) FROM retention_run");
        try {
            Visitor keeper = Visitor.person(RetentionDesk.KEEPER);
            CaseDesk.saved(keeper.submit(RetentionDesk.PAGE, "running", "run", "Run the job now"));
            assertThat(number("SELECT COUNT(*) FROM retention_run")).isEqualTo(runs);
            assertThat(keeper.get(RetentionDesk.PAGE).body())
                    .contains("The job is under way already");
        } finally {
            RightsMatrix.change(
                    "UPDATE retention_turn SET runner = NULL, alive_at = NULL, run_id = NULL");
        }
    }

    @Test
    void a_rule_is_set_only_when_it_was_seen_what_it_takes_and_its_versions_stay() {
        Visitor keeper = Visitor.person(RetentionDesk.KEEPER);
        Map<String, String> rule =
                Map.of(
                        "trigger", "NOT_REACHED",
                        "service", "1070",
                        "amount", "9",
                        "unit", "MONTHS",
                        "action", "DESTROY",
                        "from", "1/1/2030");
        try {
            String page = "/privacy/rules";
            CaseDesk.refused(
                    CaseDesk.submit(keeper, page, "changing", "look", Map.of("amount", "0")),
                    "Enter a whole number from 1 to 100");
            String seen = CaseDesk.submit(keeper, page, "changing", "look", rule).body();
            assertThat(seen).contains("would be due").contains("Set the rule");
            Map<String, String> set = new HashMap<>(rule);
            set.put("why", "Board, 12 November");
            set.put("seen", "999999");
            CaseDesk.refused(
                    CaseDesk.submit(keeper, page, "changing", "set", set), "has changed meanwhile");
            set.put("seen", Visitor.fields(seen, page, "changing").get("seen"));
            CaseDesk.saved(CaseDesk.submit(keeper, page, "changing", "set", set));
            assertThat(keeper.get(page).body())
                    .contains("Board, 12 November")
                    .contains("1 January 2030")
                    .contains("Felicity Marsh");
            assertThat(CaseDesk.manager().get(page).body())
                    .contains("Board, 12 November")
                    .doesNotContain("id=\"changing\"");
        } finally {
            RightsMatrix.change("DELETE FROM retention_rule WHERE service_id = 1070");
        }
    }

    @Test
    void every_table_with_something_about_a_person_is_destroyed_or_kept_for_a_reason() {
        String tables =
                RightsMatrix.text(
                        "SELECT GROUP_CONCAT(DISTINCT table_name ORDER BY table_name) FROM"
                                + " data_dictionary WHERE personal_data <> 'NONE'");
        assertThat(tables.split(","))
                .as("add a line to PurgePlan for a new table")
                .hasSizeGreaterThan(40)
                .allSatisfy(table -> assertThat(PurgePlan.tables()).contains(table));
    }
}
