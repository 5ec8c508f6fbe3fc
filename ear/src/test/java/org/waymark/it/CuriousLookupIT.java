package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.CuriousWatch;
import org.waymark.shared.Ids;

/** Who opened a case of the week and does not work it is on the list; who works it is not. */
class CuriousLookupIT extends Deployed {

    /** A week in which nothing else was done. */
    private static final LocalDate MONDAY = LocalDate.parse("2019-03-04");

    private static final LocalDate LATER = LocalDate.parse("2019-06-10");

    @Inject CuriousWatch watch;

    @Resource(lookup = "jdbc/waymark")
    DataSource database;

    @AfterEach
    void forget() throws SQLException {
        change("DELETE FROM curious_lookup WHERE week_on IN ('2019-03-04', '2019-06-10')");
    }

    @Test
    void who_opened_without_working_is_listed_once_and_the_worker_is_not() throws Exception {
        opened("daniel.lewin");
        opened("daniel.lewin");
        opened("amara.okafor");
        for (int i = 0; i < 2; i++) {
            watch.goThrough(MONDAY);
        }
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM curious_lookup l JOIN account a ON a.id ="
                                        + " l.account_id WHERE l.week_on = '2019-03-04' AND l.opened = 2"
                                        + " AND a.username = 'daniel.lewin'"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM curious_lookup WHERE week_on = '2019-03-04' AND"
                                        + " case_id IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void who_opened_a_referral_and_decided_nothing_is_listed_too() throws Exception {
        change(
                "INSERT INTO audit_entry (id, at, account_id, actor, action, outcome, referral_id,"
                        + " person_id, detail) SELECT "
                        + Ids.next()
                        + ", '2019-03-05 12:00', a.id, a.username, 'ReferralQuery.page', 'DONE', r.id,"
                        + " r.person_id, 'opened' FROM account a JOIN referral r ON r.id = (SELECT"
                        + " MAX(k.id) FROM referral k WHERE COALESCE(k.service_id,"
                        + " k.proposed_service_id) = 1000 AND NOT EXISTS (SELECT 1 FROM referral_event"
                        + " e WHERE e.referral_id = k.id AND e.account_id IS NOT NULL)) WHERE"
                        + " a.username = 'gloria.mbeki'");
        watch.goThrough(MONDAY);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM curious_lookup l JOIN account a ON a.id ="
                                        + " l.account_id WHERE l.week_on = '2019-03-04' AND l.referral_id"
                                        + " IS NOT NULL AND a.username = 'gloria.mbeki'"))
                .isEqualTo(1);
    }

    @Test
    void a_name_at_the_desk_a_document_and_a_paper_are_look_ups_too() throws Exception {
        opened("daniel.lewin", "AppointmentDesk.reveal");
        opened("daniel.lewin", "DocumentQuery.download");
        opened("daniel.lewin", "SafetyPapers.plan");
        opened("daniel.lewin", "SafetyPapers.marac");
        opened("daniel.lewin", "ContactQuery.reach");
        watch.goThrough(MONDAY);
        assertThat(
                        number(
                                "SELECT MAX(l.opened) FROM curious_lookup l JOIN account a ON a.id ="
                                        + " l.account_id WHERE l.week_on = '2019-03-04' AND a.username ="
                                        + " 'daniel.lewin' AND l.case_id IS NOT NULL"))
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void who_did_something_years_ago_or_only_gave_it_to_somebody_is_on_the_list() throws Exception {
        String of =
                "SELECT MIN(k.id) FROM support_case k JOIN account w ON w.id = k.worker_id WHERE"
                        + " w.username = 'amara.okafor' AND NOT EXISTS (SELECT 1 FROM case_event e JOIN"
                        + " account d ON d.id = e.account_id WHERE e.case_id = k.id AND d.username ="
                        + " 'daniel.lewin')";
        opened("daniel.lewin", "CaseFileQuery.header", "2019-06-11 12:00");
        long supportCase = number(of);
        String event =
                "INSERT INTO case_event (id, case_id, at, account_id, actor, kind, title) SELECT %d, %d,"
                        + " '%s', a.id, 'Daniel Lewin', '%s', '%s' FROM account a WHERE a.username ="
                        + " 'daniel.lewin'";
        String listed =
                "SELECT COUNT(*) FROM curious_lookup l JOIN account a ON a.id = l.account_id WHERE"
                        + " l.week_on = '2019-06-10' AND a.username = 'daniel.lewin' AND l.case_id = "
                        + supportCase;
        long old = Ids.next();
        long recent = Ids.next();
        try {
            change(event.formatted(old, supportCase, "2018-01-05 12:00", "NOTE", "Note"));
            change(event.formatted(recent, supportCase, "2019-06-07 12:00", "STATE", "Allocated"));
            watch.goThrough(LATER);
            assertThat(number(listed)).isEqualTo(1);
            forget();
            change("UPDATE case_event SET title = 'Note', kind = 'NOTE' WHERE id = " + recent);
            watch.goThrough(LATER);
            assertThat(number(listed)).as("worked three days before").isZero();
        } finally {
            change("DELETE FROM case_event WHERE id IN (" + old + ", " + recent + ")");
        }
    }

    /**
     * The audit has it that somebody opened a case of {@code amara.okafor}; it cannot be deleted,
     * and is sealed with what else is written now.
     */
    private void opened(String who) throws SQLException {
        opened(who, "CaseFileQuery.header");
    }

    private void opened(String who, String action) throws SQLException {
        opened(who, action, "2019-03-05 12:00");
    }

    private void opened(String who, String action, String at) throws SQLException {
        change(
                "INSERT INTO audit_entry (id, at, account_id, actor, action, outcome, case_id,"
                        + " person_id, detail) SELECT "
                        + Ids.next()
                        + ", '"
                        + at
                        + "', a.id, a.username, '"
                        + action
                        + "', 'DONE',"
                        + " c.id, c.person_id, 'opened' FROM account a JOIN support_case c ON c.id ="
                        + " (SELECT MIN(k.id) FROM support_case k JOIN account w ON w.id ="
                        + " k.worker_id WHERE w.username = 'amara.okafor' AND NOT EXISTS (SELECT 1"
                        + " FROM case_event e JOIN account d ON d.id = e.account_id WHERE e.case_id ="
                        + " k.id AND d.username = 'daniel.lewin')) WHERE a.username = '"
                        + who
                        + "'");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
