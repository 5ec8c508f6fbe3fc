package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.casework.CaseMove;

/**
 * The city that was loaded before the tests holds together, whatever tests have done since: a way
 * of contact that was changed after a call (its version has grown) says nothing about that call.
 */
class DemonstrationCityIT extends Running {

    /** Referrals of the city: received before it was loaded. Accounts are 470 days older. */
    private static final String CITY =
            " FROM referral r LEFT JOIN support_case c ON c.referral_id = r.id WHERE r.received_at <"
                    + " (SELECT created_at + INTERVAL 470 DAY FROM account WHERE username ="
                    + " 'amara.okafor') AND ";

    @Test
    void there_are_about_three_thousand_referrals() {
        assertThat(number("SELECT COUNT(*)" + CITY + "TRUE")).isBetween(2_800L, 3_200L);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nobodys")
    void there_is_none(String what, String condition) {
        assertThat(number("SELECT COUNT(*)" + CITY + condition)).as(what).isZero();
    }

    static Stream<Arguments> nobodys() {
        return Stream.of(
                Arguments.of(
                        "an accepted referral without a case",
                        "r.state = 'ACCEPTED' AND c.id IS NULL"),
                Arguments.of(
                        "a case without acceptance", "r.state <> 'ACCEPTED' AND c.id IS NOT NULL"),
                Arguments.of(
                        "a referral without a figure",
                        "r.victim_type <> 'WITNESS' AND NOT EXISTS (SELECT 1 FROM referral_fact f WHERE"
                                + " f.referral_id = r.id)"),
                Arguments.of(
                        "a figure that says something else than its case",
                        "EXISTS (SELECT 1 FROM referral_fact f WHERE f.referral_id = r.id AND"
                                + " (f.attempted <> (c.first_attempt_at IS NOT NULL) OR f.contacted"
                                + " <> (c.contacted_at IS NOT NULL) OR f.engaged <> (c.engaged_at IS"
                                + " NOT NULL) OR f.supported <> (c.active_at IS NOT NULL) OR"
                                + " f.closed <> (c.closed_at IS NOT NULL)))"),
                Arguments.of(
                        "a first attempt that nobody made",
                        "c.first_attempt_at <> (SELECT MIN(a.at) FROM contact_attempt a WHERE"
                                + " a.case_id = c.id)"),
                Arguments.of(
                        "a closed case without its reason, or a reason without a closed case",
                        "(c.closed_at IS NULL) <> (c.closure_reason IS NULL)"),
                Arguments.of(
                        "a case whose last move led elsewhere",
                        "c.worker_id IS NOT NULL AND c.state <> (SELECT e.to_state FROM case_event e"
                                + " WHERE e.case_id = c.id AND e.to_state IS NOT NULL ORDER BY e.id"
                                + " DESC LIMIT 1)"),
                Arguments.of(
                        "an open case without something to do",
                        "c.is_open AND (c.next_due_what = '' OR c.next_due_at IS NULL)"),
                Arguments.of(
                        "an open case with a stopped clock that never ran",
                        "EXISTS (SELECT 1 FROM clock k WHERE k.referral_id = r.id AND k.stopped_at <"
                                + " k.started_at)"),
                Arguments.of(
                        "a clock with the wrong verdict",
                        "EXISTS (SELECT 1 FROM clock k WHERE k.referral_id = r.id AND ((k.outcome ="
                                + " 'MET' AND k.stopped_at > k.due_at) OR (k.outcome = 'BREACHED' AND"
                                + " k.stopped_at <= k.due_at)))"),
                Arguments.of(
                        "a high-risk case closed for silence without a manager",
                        "c.risk = 'HIGH' AND c.closure_reason IN ('NO_CONTACT', 'NO_SAFE_CONTACT')"
                                + " AND NOT EXISTS (SELECT 1 FROM note n WHERE n.case_id = c.id AND"
                                + " n.kind = 'OVERSIGHT')"),
                Arguments.of(
                        "a channel used although it was marked unsafe",
                        "EXISTS (SELECT 1 FROM contact_attempt a JOIN contact_point p ON p.id ="
                                + " a.contact_point_id AND p.version = 0 WHERE a.case_id = c.id AND"
                                + " a.override_reason IS NULL AND ((a.channel = 'CALL' AND p.call_safe ="
                                + " 'N') OR (a.channel = 'TEXT' AND p.text_safe = 'N') OR (a.channel"
                                + " IN ('LETTER', 'EMAIL') AND p.write_safe = 'N')))"),
                Arguments.of(
                        "a number that is not kept for fiction",
                        "EXISTS (SELECT 1 FROM contact_point p WHERE p.person_id = r.person_id AND"
                                + " p.kind = 'PHONE' AND REPLACE(p.value, ' ', '') NOT REGEXP"
                                + " '^([+]44|0)(7700900|2079460)[0-9]{3}$')"),
                Arguments.of(
                        "a restricted case that its worker or every manager does not know of",
                        "c.restricted AND c.worker_id IS NOT NULL AND ((SELECT COUNT(*) FROM"
                                + " named_staff n WHERE n.case_id = c.id) < 2 OR NOT EXISTS (SELECT 1"
                                + " FROM person p WHERE p.id = c.person_id AND p.restricted))"),
                Arguments.of(
                        "an answer to a question nobody asks",
                        "EXISTS (SELECT 1 FROM measurement m JOIN measurement_value v ON"
                                + " v.measurement_id = m.id WHERE m.case_id = c.id AND NOT EXISTS"
                                + " (SELECT 1 FROM instrument_item i WHERE i.instrument = m.instrument"
                                + " AND i.version_no = m.instrument_version AND i.item = v.item))"));
    }

    @Test
    void a_few_cases_are_restricted_and_two_referrals_wait_for_the_named_manager() {
        assertThat(number("SELECT COUNT(*)" + CITY + "c.restricted")).isBetween(2L, 40L);
        assertThat(
                        number(
                                "SELECT COUNT(*)"
                                        + CITY
                                        + "c.id IS NULL AND r.restricted_reason IN ('POLICE', 'STAFF')"))
                .isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM restricted_intake")).isPositive();
    }

    @Test
    void a_sample_of_files_is_half_looked_through_and_one_worker_has_something_to_do() {
        String files =
                "SELECT COUNT(*) FROM file_audit_file x JOIN file_audit f ON f.id = x.audit_id WHERE"
                        + " f.seed = 20260401 AND ";
        assertThat(number(files + "x.done_at IS NULL")).isEqualTo(5);
        assertThat(
                        number(
                                files
                                        + "(SELECT COUNT(*) FROM file_audit_answer w WHERE w.file_id ="
                                        + " x.id) = (SELECT COUNT(*) FROM code_list_entry e WHERE"
                                        + " e.list_code = 'file_audit' AND e.valid_to IS NULL)"))
                .isEqualTo(5);
        assertThat(
                        number(
                                files
                                        + "x.place = 1 AND EXISTS (SELECT 1 FROM task t WHERE t.case_id ="
                                        + " x.case_id AND t.kind = 'FILE_AUDIT')"))
                .isEqualTo(1);
    }

    @Test
    void some_cases_of_hate_say_more_exactly_what_it_was_about() {
        String cases =
                "SELECT COUNT(*) FROM case_substrand z JOIN support_case c ON c.id = z.case_id JOIN"
                        + " referral r ON r.id = c.referral_id JOIN code_list_entry e ON e.list_code ="
                        + " 'hate_substrand' AND e.code = z.code WHERE c.service_id = 1060 AND"
                        + " z.noted_at = c.contacted_at AND ";
        assertThat(number(cases + "TRUE")).isPositive();
        assertThat(
                        number(
                                cases
                                        + "FIND_IN_SET(e.parent_code, REPLACE(r.hate_strands, ';', ',')) ="
                                        + " 0"))
                .isZero();
    }

    @Test
    void every_move_on_a_timeline_is_a_legal_one() throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet moves =
                        statement.executeQuery(
                                "SELECT DISTINCT from_state, to_state, title FROM case_event WHERE"
                                        + " from_state IS NOT NULL AND to_state IS NOT NULL")) {
            while (moves.next()) {
                String from = moves.getString(1);
                String to = moves.getString(2);
                String title = moves.getString(3);
                assertThat(
                                Arrays.stream(CaseMove.values())
                                        .filter(move -> move.label().equals(title))
                                        .filter(
                                                move ->
                                                        move.to() == null
                                                                || move.to().name().equals(to))
                                        .anyMatch(
                                                move ->
                                                        move.from().stream()
                                                                .anyMatch(
                                                                        s ->
                                                                                s.name()
                                                                                        .equals(
                                                                                                from))))
                        .as(title + ": " + from + " to " + to)
                        .isTrue();
            }
        }
    }

    @Test
    void people_are_found_again_by_their_keys_and_some_pairs_wait_for_a_human() {
        assertThat(number("SELECT COUNT(*) FROM match_proposal WHERE state = 'PROPOSED'"))
                .isPositive();
        assertThat(
                        number(
                                "SELECT COUNT(*)"
                                        + CITY
                                        + "r.victim_type <> 'BUSINESS' AND NOT EXISTS (SELECT 1 FROM"
                                        + " match_key k WHERE k.person_id = r.person_id)"))
                .isLessThan(30);
    }

    @Test
    void as_many_answered_as_links_were_used() {
        assertThat(number("SELECT COUNT(*) FROM survey_response"))
                .isEqualTo(number("SELECT COUNT(*) FROM survey_invitation WHERE used"))
                .isGreaterThan(100);
    }

    @Test
    void everybody_of_the_list_can_sign_in() {
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM account a JOIN account_role r ON r.account_id = a.id"
                                        + " WHERE a.email LIKE '%@example.org' AND a.active AND a.password_hash LIKE"
                                        + " '$argon2id$%'"))
                .isGreaterThanOrEqualTo(50);
    }
}
