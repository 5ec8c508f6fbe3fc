package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.SplittableRandom;
import org.waymark.referral.RestrictionReason;
import org.waymark.shared.Reference;

/** Writes the cases of the city as they stand now. */
final class CaseWriter implements AutoCloseable {

    private static final String[] COLUMNS =
            ("id reference referral_id person_id service_id team_id worker_id state is_open risk"
                            + " restricted restricted_reason pathway opened_at allocated_at next_due_at"
                            + " next_due_what first_attempt_at contacted_at engaged_at assessed_at"
                            + " active_at last_activity_at closed_at closure_reason planned"
                            + " feedback_safe feedback_route")
                    .split(" ");

    private final BulkWriter cases;
    private final WorkWriter work;
    private final TimelineWriter timeline;
    private final StaffList staff;
    private final SplittableRandom references;

    CaseWriter(Connection connection, CityIds ids, PersonWriter people, StaffList staff, long seed)
            throws SQLException {
        this.staff = staff;
        this.references = new SplittableRandom(seed * 7);
        cases = new BulkWriter(connection, "support_case", COLUMNS);
        timeline = new TimelineWriter(connection, ids);
        work = new WorkWriter(connection, ids, people, timeline, staff);
    }

    void write(Loading one) throws SQLException {
        triaged(one);
        CaseLife life = one.life();
        if (life == null) {
            return;
        }
        cases.row(
                one.caseId(),
                Reference.next(references).value(),
                one.referralId(),
                one.personId(),
                one.service().id(),
                one.teamId(),
                one.worker(),
                life.state,
                life.closed == null,
                life.risk,
                life.restricted,
                life.restricted ? RestrictionReason.RELATIVE : null,
                one.service().pathway(),
                life.opened,
                life.allocated,
                life.nextDue,
                life.nextDueWhat,
                life.firstAttempt(),
                life.contacted,
                life.engaged,
                life.assessed,
                life.active,
                life.lastActivity,
                life.closed,
                life.reason,
                life.reason == null ? null : life.reason.isPlanned(),
                life.feedbackSafe,
                life.feedbackRoute);
        opened(one, life);
        life.moves.forEach(move -> timeline.moved(move, action(move)));
        work.write(one, life);
        timeline.write(one, staff);
    }

    private void opened(Loading one, CaseLife life) {
        Staff by = one.referral().triagedBy();
        String name = by == null ? "Waymark" : by.name();
        timeline.happened(life.opened, name, "STATE", "Case opened", null, null, "Triage.accept");
    }

    private void triaged(Loading one) throws SQLException {
        CityReferral r = one.referral();
        if (r.triagedBy() != null && one.life() == null) {
            Instant at = r.triaged();
            String by = r.triagedBy().username();
            timeline.audited(one, at, one.account(r.triagedBy()), by, "Triage.decide");
        }
    }

    private static String action(CaseLife.Move move) {
        return switch (move.to()) {
            case ALLOCATED -> "Allocation.allocate";
            case CONTACTING -> "Contact.record";
            case ENGAGED -> "Contact.engage";
            case ASSESSED -> "Assessment.sign";
            case CLOSED -> "Closure.close";
            default -> "Support.done";
        };
    }

    @Override
    public void close() throws SQLException {
        cases.close();
        work.close();
        timeline.close();
    }
}
