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
import org.waymark.justice.CourtResult;
import org.waymark.justice.JusticeEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;

/**
 * Takes some cases of the specialist services through police and court, as their advocates write it
 * down: what happened and who was told, hearings, help for giving evidence, what was done at each
 * stage. All of it lies beside what is due, so that no case becomes late by it.
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

    /** A case that gets some. */
    record Case(long id, Instant opened, long worker, String workerName) {}

    static void write(Connection connection, CityIds ids, Instant now) throws SQLException {
        CourtWriter writer = new CourtWriter(connection, ids, now);
        for (String advocate : List.of("david.rosenthal", "miriam.katz", "rosa.valencia")) {
            writer.throughCourt(writer.cases(advocate, OF_EACH + 1));
        }
        for (String advocate : List.of("miriam.katz", "david.rosenthal")) {
            for (Case each : writer.cases(advocate, OF_EACH)) {
                writer.advocacy(each);
            }
        }
        LawStory law = new LawStory(writer, ids, now);
        for (Case each : writer.cases("rosa.valencia", 2)) {
            law.disclosure(each);
        }
        for (Case each : writer.cases("amara.okafor", 2)) {
            law.enhanced(each);
        }
        for (Case each : writer.cases("zahra.ahmadi", 2)) {
            law.duty(each);
            law.interpreter(each);
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

    /**
     * The first has a trial to come, the second a charge, the third an arrest; in the fourth
     * somebody was sentenced.
     */
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
            if (i == OF_EACH) {
                sentenced(each, step);
                continue;
            }
            hearing(each, "FIRST", now.minus(Duration.ofDays(2)), "HELD");
            hearing(each, "TRIAL", now.plus(Duration.ofDays(34)), "LISTED");
            measure(each, "SCREENS", "GRANTED");
            measure(each, "LIVE_LINK", "APPLIED");
        }
    }

    private void sentenced(Case of, int first) throws SQLException {
        int step = first;
        hearing(of, "TRIAL", moment(of, step).minus(Duration.ofDays(1)), "HELD");
        happened(of, step++, JusticeEvent.EVIDENCE_GIVEN, null);
        happened(of, step++, JusticeEvent.VERDICT, null, new CourtResult("GUILTY", null, null));
        happened(of, step++, JusticeEvent.SENTENCED, null, new CourtResult(null, "PRISON", 24));
        happened(of, step++, JusticeEvent.COMPENSATION_ASKED, "Reference X/26/104311");
        happened(of, step, JusticeEvent.RJ_INFORMED, "They will think about it");
    }

    private void happened(Case of, int step, JusticeEvent event, String detail)
            throws SQLException {
        happened(of, step, event, detail, CourtResult.NONE);
    }

    private void happened(Case of, int step, JusticeEvent event, String detail, CourtResult result)
            throws SQLException {
        Instant at = moment(of, step);
        LocalDate on = WorkingDays.dateOf(at);
        long id = ids.at(at);
        insert(
                "INSERT INTO justice_step (id, case_id, event, happened_on, known_on, detail, told_on,"
                        + " account_id, created_at, verdict, sentence, sentence_months, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                id,
                of.id(),
                event.name(),
                on,
                on,
                detail,
                on,
                of.worker(),
                at,
                result.verdict(),
                result.sentence(),
                result.months());
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
                !"HELD".equals(state)
                        ? null
                        : "TRIAL".equals(kind) ? "Found guilty" : "Sent to the Crown Court");
    }

    private void measure(Case of, String kind, String state) throws SQLException {
        long id = ids.at(now);
        if ("GRANTED".equals(state)) {
            insert(
                    "INSERT INTO special_measure_before (id, measure_id, state, since_on, account_id,"
                            + " at) VALUES (?, ?, 'APPLIED', ?, ?, ?)",
                    ids.at(now),
                    id,
                    today.minusDays(9),
                    of.worker(),
                    now);
        }
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

    /** A moment after the case was opened; never one to come. */
    Instant moment(Case of, int step) {
        Instant at = of.opened().plus(Duration.ofDays((long) BETWEEN * step));
        Instant last = now.minus(Duration.ofHours(12L - step));
        return at.isAfter(last) ? last : at;
    }

    void insert(String sql, Object... values) throws SQLException {
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
