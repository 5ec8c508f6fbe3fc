package org.waymark.demonstration;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.reference.WorkingDays;

/** What the law gives besides police and court: Clare's Law, enhanced rights, duty to report. */
final class LawStory {

    private final CourtWriter to;
    private final CityIds ids;
    private final Instant now;
    private final LocalDate today;

    LawStory(CourtWriter to, CityIds ids, Instant now) {
        this.to = to;
        this.ids = ids;
        this.now = now;
        this.today = WorkingDays.dateOf(now);
    }

    void disclosure(CourtWriter.Case of) throws SQLException {
        to.insert(
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

    void enhanced(CourtWriter.Case of) throws SQLException {
        Instant at = to.moment(of, 1);
        to.insert(
                "INSERT INTO enhanced_right (id, case_id, category, applies, reason, decided_by,"
                        + " decided_at) VALUES (?, ?, 'PERSISTENT', TRUE, 'Five reports in eight"
                        + " months, by the same neighbours', ?, ?)",
                ids.at(at),
                of.id(),
                of.worker(),
                at);
    }

    void duty(CourtWriter.Case of) throws SQLException {
        Instant at = to.moment(of, 1);
        LocalDate on = WorkingDays.dateOf(at);
        to.insert(
                "INSERT INTO fgm_duty (id, case_id, known_on, bound, under_18, why_not, account_id, at)"
                        + " VALUES (?, ?, ?, 'NOBODY', FALSE, 'She is a grown woman; what to do about it"
                        + " is hers to say. Her daughters were asked after and are safe.', ?, ?)",
                ids.at(at),
                of.id(),
                on,
                of.worker(),
                at);
    }

    void interpreter(CourtWriter.Case of) throws SQLException {
        Instant at = to.moment(of, 1);
        to.insert(
                "INSERT INTO interpreter_choice (id, case_id, kind, who, confirmed, account_id, at)"
                        + " VALUES (?, ?, 'AGENCY', 'City interpreters, a woman from outside the borough',"
                        + " TRUE, ?, ?)",
                ids.at(at),
                of.id(),
                of.worker(),
                at);
    }
}
