package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.justice.AdvocacyStage;
import org.waymark.justice.JusticeEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;

/**
 * Takes some cases of the specialist services through police and court, as their advocates write it
 * down: what happened and who was told, hearings, help for giving evidence, what was done at each
 * stage, and what the law gives besides (Clare's Law, enhanced rights, the duty to report). All of
 * it lies beside what is due, so that no case becomes late by it.
 */
final class CourtWriter {

    private static final String CASES =
            "SELECT c.id, c.opened_at, c.worker_id, a.display_name FROM support_case c JOIN account a"
                    + " ON a.id = c.worker_id WHERE a.username = ? AND c.is_open = TRUE AND"
                    + " c.restricted = FALSE AND c.pathway <> 'WITNESS' ORDER BY c.opened_at, c.id"
                    + " LIMIT ?";

    private static final int OF_EACH = 3;

    /** Days after the case was opened on which something happened, one step after the other. */
    private static final int BETWEEN = 6;

    private final Connection connection;
    private final CityIds ids;
    private final Instant now;
    private final LocalDate today;

    private CourtWriter(Connection connection, CityIds ids, Instant now) {
        this.connection = connection;
        this.ids = ids;
        this.now = now;
        this.today = WorkingDays.dateOf(now);
    }

    private record Case(long id, Instant opened, long worker, String workerName) {}

    static void write(Connection connection, CityIds ids, Instant now) throws SQLException {
        CourtWriter writer = new CourtWriter(connection, ids, now);
        for (String advocate : List.of("david.rosenthal", "miriam.katz", "rosa.valencia")) {
            writer.throughCourt(writer.cases(advocate, OF_EACH));
        }
        for (String advocate : List.of("miriam.katz", "david.rosenthal")) {
            for (Case each : writer.cases(advocate, OF_EACH)) {
                writer.advocacy(each);
            }
        }
        for (Case each : writer.cases("rosa.valencia", 2)) {
            writer.disclosure(each);
        }
        for (Case each : writer.cases("amara.okafor", 2)) {
            writer.enhanced(each);
        }
        for (Case each : writer.cases("zahra.ahmadi", 2)) {
            writer.duty(each);
            writer.interpreter(each);
        }
    }

    private List<Case> cases(String username, int most) throws SQLException {
        List<Case> cases = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CASES)) {
            statement.setString(1, username);
            statement.setInt(2, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    cases.add(
                            new Case(
                                    row.getLong(1),
                                    Columns.instant(row.getObject(2)),
                                    row.getLong(3),
                                    row.getString(4)));
                }
            }
        }
        return cases;
    }

    /** The first has a trial to come, the second a charge, the third an arrest. */
    private void throughCourt(List<Case> cases) throws SQLException {
        for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            int step = 1;
            happened(each, step++, JusticeEvent.ARRESTED, null);
            if (i == 2) {
                continue;
            }
            happened(each, step++, JusticeEvent.INTERVIEWED, null);
            happened(each, step++, JusticeEvent.CHARGED, null);
            happened(each, step++, JusticeEvent.STATEMENT_OFFERED, null);
            if (i == 1) {
                continue;
            }
            happened(each, step++, JusticeEvent.STATEMENT_MADE, "Made with the officer");
            hearing(each, "FIRST", now.minus(Duration.ofDays(2)), "HELD");
            hearing(each, "TRIAL", now.plus(Duration.ofDays(34)), "LISTED");
            measure(each, "SCREENS", "GRANTED");
            measure(each, "LIVE_LINK", "APPLIED");
        }
    }

    private void happened(Case of, int step, JusticeEvent event, String detail)
            throws SQLException {
        Instant at = moment(of, step);
        LocalDate on = WorkingDays.dateOf(at);
        long id = ids.at(at);
        insert(
                "INSERT INTO justice_step (id, case_id, event, happened_on, known_on, detail, told_on,"
                        + " account_id, created_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                id,
                of.id(),
                event.name(),
                on,
                on,
                detail,
                on,
                of.worker(),
                at);
        insert(
                "INSERT INTO case_event (id, case_id, at, account_id, actor, kind, title, detail)"
                        + " VALUES (?, ?, ?, ?, ?, 'JUSTICE', ?, ?)",
                ids.at(at),
                of.id(),
                at,
                of.worker(),
                of.workerName(),
                event.label(),
                detail);
    }

    private void hearing(Case of, String kind, Instant at, String state) throws SQLException {
        Instant ten = WorkingDays.startOf(WorkingDays.dateOf(at)).plus(Duration.ofHours(10));
        insert(
                "INSERT INTO hearing (id, case_id, kind, at, court, state, outcome, version) VALUES (?,"
                        + " ?, ?, ?, 'Snaresbrook Crown Court', ?, ?, 0)",
                ids.at(now),
                of.id(),
                kind,
                ten,
                state,
                "HELD".equals(state) ? "Sent to the Crown Court" : null);
    }

    private void measure(Case of, String kind, String state) throws SQLException {
        insert(
                "INSERT INTO special_measure (id, case_id, kind, state, since_on, version) VALUES (?, ?,"
                        + " ?, ?, ?, 0)",
                ids.at(now),
                of.id(),
                kind,
                state,
                today.minusDays(1));
    }

    private void advocacy(Case of) throws SQLException {
        advocacy(of, 1, AdvocacyStage.REPORT, "Sat in while the officer took the first account");
        advocacy(
                of, 2, AdvocacyStage.INVESTIGATION, "Asked the officer for news every second week");
    }

    private void advocacy(Case of, int step, AdvocacyStage stage, String what) throws SQLException {
        Instant at = moment(of, step);
        insert(
                "INSERT INTO advocacy_step (id, case_id, stage, done_on, what, account_id, at) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?)",
                ids.at(at),
                of.id(),
                stage.name(),
                WorkingDays.dateOf(at),
                what,
                of.worker(),
                at);
    }

    private void disclosure(Case of) throws SQLException {
        insert(
                "INSERT INTO disclosure_application (id, case_id, to_ask, applied_on, checked_on, met_on,"
                        + " answered_on, outcome, account_id, at, version) VALUES (?, ?, TRUE, ?, ?, ?, ?,"
                        + " 'MADE', ?, ?, 0)",
                ids.at(now),
                of.id(),
                today.minusDays(30),
                today.minusDays(29),
                today.minusDays(21),
                today.minusDays(9),
                of.worker(),
                now.minus(Duration.ofDays(30)));
    }

    private void enhanced(Case of) throws SQLException {
        Instant at = moment(of, 1);
        insert(
                "INSERT INTO enhanced_right (id, case_id, category, applies, reason, decided_by,"
                        + " decided_at) VALUES (?, ?, 'PERSISTENT', TRUE, 'Five reports in eight"
                        + " months, by the same neighbours', ?, ?)",
                ids.at(at),
                of.id(),
                of.worker(),
                at);
    }

    private void duty(Case of) throws SQLException {
        Instant at = moment(of, 1);
        LocalDate on = WorkingDays.dateOf(at);
        insert(
                "INSERT INTO fgm_duty (id, case_id, known_on, bound, under_18, why_not, account_id, at)"
                        + " VALUES (?, ?, ?, 'NOBODY', FALSE, 'She is a grown woman; what to do about it"
                        + " is hers to say. Her daughters were asked after and are safe.', ?, ?)",
                ids.at(at),
                of.id(),
                on,
                of.worker(),
                at);
    }

    private void interpreter(Case of) throws SQLException {
        Instant at = moment(of, 1);
        insert(
                "INSERT INTO interpreter_choice (id, case_id, kind, who, confirmed, account_id, at)"
                        + " VALUES (?, ?, 'AGENCY', 'City interpreters, a woman from outside the borough',"
                        + " TRUE, ?, ?)",
                ids.at(at),
                of.id(),
                of.worker(),
                at);
    }

    /** A moment after the case was opened; never one to come. */
    private Instant moment(Case of, int step) {
        Instant at = of.opened().plus(Duration.ofDays((long) BETWEEN * step));
        Instant last = now.minus(Duration.ofHours(12L - step));
        return at.isAfter(last) ? last : at;
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1,
                        values[i] instanceof Instant instant ? Columns.utc(instant) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
