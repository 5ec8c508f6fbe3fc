package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedClient.imported;
import static org.waymark.it.FeedClient.rows;
import static org.waymark.it.FeedLineText.file;
import static org.waymark.it.TriageDesk.reference;
import static org.waymark.it.TriageDesk.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who says no leaves hashes and a number in the counts; who says yes later is heard again. */
class FeedObjectionIT extends Running {

    private static final String AUDITED =
            "SELECT COUNT(*) FROM audit_entry a JOIN referral r ON r.id = a.referral_id WHERE"
                    + " r.reference = ? AND a.detail LIKE ?";

    private static Visitor intake;

    @BeforeAll
    static void signIn() {
        intake = Visitor.person("gloria.mbeki");
    }

    @Test
    void nothing_in_the_database_says_any_more_who_it_was_when_nobody_has_worked_it() {
        String who = token("Gone");
        String crime = token("Crime");
        FeedLineText line = line(crime, who, "1");
        imported(
                file(
                        line.with("suspect_surname", "Suspect" + who)
                                .with("address", "1 " + who + " Street")
                                .with("note", "Ask for " + who)));
        String reference = reference(crime);
        imported(
                file(
                        again(line, "UPDATE", 2).with("given_names", "Given" + who),
                        again(line, "UPDATE", 3).with("sex", "Q")));
        assertThat(says(who)).as("what is kept while nobody objects").isNotEmpty();

        imported(file(again(line, "UPDATE", 4).with("consent", "OBJECTED")));

        assertThat(says(who)).isEmpty();
        assertThat(says(crime)).isEmpty();
        assertThat(state(reference)).isEqualTo("SUPPRESSED OBJECTED");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM person p JOIN referral r ON r.person_id = p.id"
                                        + " LEFT JOIN contact_point c ON c.person_id = p.id LEFT JOIN"
                                        + " match_key k ON k.person_id = p.id WHERE r.reference = ? AND"
                                        + " p.do_not_contact AND p.date_of_birth IS NULL AND c.id IS"
                                        + " NULL AND k.key_hash IS NULL",
                                reference))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_fact f JOIN referral r ON r.id ="
                                        + " f.referral_id WHERE r.reference = ? AND f.eligible = 0",
                                reference))
                .as("it is still counted")
                .isEqualTo(1);
        assertThat(number(AUDITED, reference, "updated, objected to from batch %")).isEqualTo(1);
    }

    @Test
    void a_new_row_that_says_no_in_the_same_file_leaves_nothing_either() {
        String who = token("Same");
        String crime = token("Crime");
        FeedLineText line = line(crime, who, "1");
        imported(
                file(
                        line,
                        again(line, "UPDATE", 2).with("note", "About " + who),
                        again(line, "NEW", 3).with("consent", "OBJECTED")));
        assertThat(says(who)).isEmpty();
        assertThat(says(crime)).isEmpty();
    }

    @Test
    void consent_of_a_later_date_lifts_the_objection_for_all_that_the_person_was_known_by() {
        String who = token("Again");
        FeedLineText no = line(token("Crime"), who, "1").with("phone", "07700 900811");
        imported(file(no.with("consent", "OBJECTED")));
        FeedLineText undated = line(token("Crime"), who, "2").with("consent", "EXPLICIT");
        assertThat(rows(imported(file(undated)), "SUPPRESSED")).isEqualTo(1);
        FeedLineText before =
                line(token("Crime"), who, "3")
                        .with("consent", "EXPLICIT")
                        .with("consent_at", "2026-04-02T09:00");
        assertThat(rows(imported(file(before)), "SUPPRESSED")).isEqualTo(1);

        String crime = token("Crime");
        FeedLineText yes =
                line(crime, who, "4")
                        .with("consent", "EXPLICIT")
                        .with("consent_at", "2026-04-03T09:00");
        assertThat(rows(imported(file(yes)), "ACCEPTED")).isEqualTo(1);
        assertThat(number(AUDITED, reference(crime), "objection lifted%")).isEqualTo(1);
        FeedLineText byPhone =
                line(token("Crime"), who, "5")
                        .with("date_of_birth", "")
                        .with("phone", "07700 900811");
        assertThat(rows(imported(file(byPhone)), "ACCEPTED")).isEqualTo(1);
    }

    @Test
    void what_a_service_has_accepted_stays_its_work_and_the_next_crime_is_suppressed() {
        String who = token("Worked");
        String crime = token("Crime");
        FeedLineText line = line(crime, who, "1");
        imported(file(line));
        TriageDesk.accept(intake, reference(crime));
        imported(file(again(line, "UPDATE", 2).with("consent", "OBJECTED")));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM person WHERE surname = ? AND do_not_contact",
                                "Surname" + who))
                .isEqualTo(1);
        assertThat(number(AUDITED, reference(crime), "updated, objected to from batch %"))
                .isEqualTo(1);
        assertThat(rows(imported(file(line(token("Crime"), who, "3"))), "SUPPRESSED")).isEqualTo(1);
    }

    @Test
    void nobody_takes_on_what_the_person_has_objected_to_since_it_came() {
        String who = token("Since");
        String crime = token("Crime");
        imported(file(line(crime, who, "1")));
        String reference = reference(crime);
        imported(file(line(token("Crime"), who, "2").with("consent", "OBJECTED")));
        assertThat(state(reference)).isEqualTo("RECEIVED -");
        TriageDesk.accept(intake, reference);
        assertThat(intake.get("/referral/inbox").body()).contains("Not accepted: the person has");
        assertThat(state(reference)).isEqualTo("SUPPRESSED OBJECTED_EARLIER");
        assertThat(says(who)).isEmpty();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM support_case c JOIN referral r ON r.id ="
                                        + " c.referral_id WHERE r.reference = ?",
                                reference))
                .isZero();
    }

    @Test
    void a_release_asks_whether_the_person_has_objected_since() {
        String who = token("Held");
        String crime = held(who);
        String reference = reference(crime);
        imported(file(line(token("Crime"), who, "2").with("consent", "OBJECTED")));
        TriageDesk.decide(
                intake, reference, "releasing", "release", Map.of("how", "The officer rang"));
        assertThat(state(reference)).isEqualTo("SUPPRESSED OBJECTED_EARLIER");
        assertThat(says(who)).isEmpty();
    }

    @Test
    void a_release_with_the_person_s_consent_lifts_what_they_said_before() {
        String who = token("Yes");
        String crime = held(who);
        String reference = reference(crime);
        imported(file(line(token("Crime"), who, "2").with("consent", "OBJECTED")));
        TriageDesk.decide(
                intake,
                reference,
                "releasing",
                "release",
                Map.of("consentGiven", "on", "how", "Said yes at the desk"));
        assertThat(state(reference)).isEqualTo("RECEIVED -");
        assertThat(number(AUDITED, reference, "objection lifted%")).isEqualTo(1);
        assertThat(rows(imported(file(line(token("Crime"), who, "3"))), "ACCEPTED")).isEqualTo(1);
    }

    private static String held(String who) {
        String crime = token("Crime");
        imported(file(line(crime, who, "1")));
        TriageDesk.saved(
                TriageDesk.decide(
                        intake,
                        reference(crime),
                        "holding",
                        "hold",
                        Map.of("holdReason", "AWAITING_POLICE")));
        return crime;
    }

    /** Message ids do not have the tokens in them that are looked for. */
    private static FeedLineText line(String crime, String who, String message) {
        return FeedLineText.of(crime)
                .with("surname", "Surname" + who)
                .with("given_names", "Jo")
                .with("message_id", System.nanoTime() + "-" + message)
                .with("consent_at", "")
                .with("sex", "")
                .with("suspect_surname", "")
                .with("address", "");
    }

    private static FeedLineText again(FeedLineText line, String type, int message) {
        return line.as(type, System.nanoTime() + "-" + message);
    }

    private static String token(String word) {
        return word + Long.toString(System.nanoTime(), 36);
    }

    /** Every column of every table in which the token stands. */
    private static List<String> says(String token) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        List<String> found = new ArrayList<>();
        try (Connection connection = database();
                PreparedStatement texts =
                        connection.prepareStatement(
                                "SELECT table_name, column_name FROM information_schema.columns WHERE"
                                        + " table_schema = DATABASE() AND data_type IN ('varchar',"
                                        + " 'char', 'text', 'mediumtext', 'longtext', 'json') AND"
                                        + " table_name NOT LIKE 'flyway%'");
                ResultSet row = texts.executeQuery()) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
            for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                String anywhere =
                        table.getValue().stream()
                                .map(column -> "`" + column + "` LIKE '%" + token + "%'")
                                .collect(Collectors.joining(" OR "));
                if (number("SELECT COUNT(*) FROM `" + table.getKey() + "` WHERE " + anywhere) > 0) {
                    found.add(table.getKey());
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return found;
    }
}
