package org.waymark.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;
import org.waymark.shared.Refusal;

/** The clocks of a referral and what happened to it; whoever asks has checked the scope. */
@ApplicationScoped
public class ReferralHistoryQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;
    @Inject private SealedReading sealed;

    /** One clock. */
    public record ClockRow(
            ServiceClock.Kind kind,
            Instant startedAt,
            Instant dueAt,
            Instant stoppedAt,
            ServiceClock.Outcome outcome,
            String pauseReason) {}

    /** One thing that happened. */
    public record EventRow(
            Instant at,
            String actor,
            ReferralMove move,
            String reason,
            String note,
            List<SentChange> changes) {

        /** What it was, in words. */
        public String title() {
            if (move != null) {
                return move.label();
            }
            if (OBJECTION.equals(note)) {
                return "Somebody else says that they object";
            }
            return changes.isEmpty() ? "Received" : "Updated by the sender";
        }
    }

    private static final String OBJECTION =
            "It was said by somebody who did not send this referral, and nothing was changed by it."
                    + " Ask the person.";

    List<ClockRow> clocks(long referralId) {
        List<ClockRow> clocks = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT kind, started_at, due_at, stopped_at, outcome, pause_reason"
                                        + " FROM clock WHERE referral_id = ? ORDER BY started_at, id")
                        .setParameter(1, referralId)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            clocks.add(
                    new ClockRow(
                            ServiceClock.Kind.valueOf((String) row[0]),
                            Columns.instant(row[1]),
                            Columns.instant(row[2]),
                            Columns.instant(row[3]),
                            ServiceClock.Outcome.valueOf((String) row[4]),
                            (String) row[5]));
        }
        return clocks;
    }

    List<EventRow> events(long referralId) {
        List<EventRow> events = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT e.at, e.actor, e.move, e.reason, e.note, e.diff, e.id,"
                                        + " r.person_id, e.diff_sealed FROM referral_event e JOIN"
                                        + " referral r ON r.id = e.referral_id WHERE e.referral_id ="
                                        + " ? ORDER BY e.id DESC LIMIT 100")
                        .setParameter(1, referralId)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            events.add(
                    new EventRow(
                            Columns.instant(row[0]),
                            (String) row[1],
                            move((String) row[2]),
                            (String) row[3],
                            "OBJECTION_HEARD".equals(row[2]) ? OBJECTION : (String) row[4],
                            changes(row)));
        }
        return events;
    }

    /** What an update changed; one line that says why, where it is sealed and cannot be opened. */
    private List<SentChange> changes(Object[] row) {
        try {
            return SentChanges.of(
                    sealed.change(
                            Columns.number(row[7]),
                            Columns.number(row[6]),
                            (String) row[5],
                            (byte[]) row[8]),
                    reference::label);
        } catch (Refusal closed) {
            return List.of(new SentChange("What changed", "sealed", closed.getMessage()));
        }
    }

    /** What arrived by the feed is no move of triage; it has no label of its own here. */
    private static ReferralMove move(String name) {
        for (ReferralMove move : ReferralMove.values()) {
            if (move.name().equals(name)) {
                return move;
            }
        }
        return null;
    }
}
