package org.waymark.therapy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps waiting lists; cases and offers were found in the actor's scope before. */
@ApplicationScoped
class WaitingStore {

    /** How the task of somebody who takes an offer begins. */
    static final String TO_BEGIN = "Begin the course: ";

    private static final String OFFER =
            "SELECT o.id, o.service_id, o.name, o.planned_sessions, o.holding_weeks, o.closed_reason,"
                    + " o.signpost FROM therapy_offer o WHERE o.valid_from <= ? AND (o.valid_to IS NULL"
                    + " OR o.valid_to > ?) AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * What a service offers.
     *
     * @param closedReason why nobody can be added; null while the list is open
     */
    record Offer(
            long id,
            long serviceId,
            String name,
            int plannedSessions,
            int holdingWeeks,
            String closedReason,
            String signpost) {

        boolean isClosed() {
            return closedReason != null;
        }

        /** What the task says until its course begins. */
        String toBegin() {
            return TO_BEGIN + name.toLowerCase();
        }
    }

    /** Somebody's place on a list, to be changed. */
    record Entry(
            long id,
            long offerId,
            WaitingState state,
            WaitingPriority priority,
            LocalDate contactDue,
            Long contactTask,
            int version) {}

    /** An offer of the service that is in force. */
    Optional<Offer> offer(long offerId, long serviceId, LocalDate on) {
        return offers(serviceId, on).stream().filter(each -> each.id() == offerId).findFirst();
    }

    /** What is offered, in force or not. */
    String name(long offerId) {
        return rows("SELECT o.name, o.id FROM therapy_offer o WHERE o.id = ?", offerId)
                .get(0)
                .text(0);
    }

    List<Offer> offers(long serviceId, LocalDate on) {
        return rows(OFFER + "o.service_id = ? ORDER BY o.id", on, on, serviceId).stream()
                .map(WaitingStore::offer)
                .toList();
    }

    private static Offer offer(Row row) {
        return new Offer(
                row.number(0),
                row.number(1),
                row.text(2),
                row.count(3),
                row.count(4),
                row.text(5),
                row.text(6));
    }

    boolean isOnList(long caseId, long offerId) {
        return !rows(
                        "SELECT id FROM waiting_entry WHERE case_id = ? AND offer_id = ? AND live = 1",
                        caseId,
                        offerId)
                .isEmpty();
    }

    void join(
            long id,
            long offerId,
            long caseId,
            WaitingPriority priority,
            LocalDate joined,
            LocalDate contactDue,
            long task,
            long by) {
        try {
            change(
                    "INSERT INTO waiting_entry (id, offer_id, case_id, live, priority, joined_on, state,"
                            + " contact_due, contact_task, account_id) VALUES (?, ?, ?, 1, ?, ?, 'WAITING',"
                            + " ?, ?, ?)",
                    id,
                    offerId,
                    caseId,
                    priority.rank(),
                    joined,
                    contactDue,
                    task,
                    by);
        } catch (PersistenceException twice) {
            throw new BadInput("offer", "They are on this list already.");
        }
    }

    /** The list is closed and somebody would have joined. */
    void turnedAway(long offerId, LocalDate on) {
        change(
                "INSERT INTO waiting_turned_away (offer_id, on_day, number) VALUES (?, ?, 1) ON"
                        + " DUPLICATE KEY UPDATE number = number + 1",
                offerId,
                on);
    }

    /** A place of the case. */
    Entry entry(long caseId, long id) {
        return rows(
                        "SELECT id, offer_id, state, priority, contact_due, contact_task, version FROM"
                                + " waiting_entry WHERE id = ? AND case_id = ?",
                        id,
                        caseId)
                .stream()
                .map(WaitingStore::entry)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The places that a case still has. */
    List<Entry> live(long caseId) {
        return rows(
                        "SELECT id, offer_id, state, priority, contact_due, contact_task, version FROM"
                                + " waiting_entry WHERE case_id = ? AND live = 1",
                        caseId)
                .stream()
                .map(WaitingStore::entry)
                .toList();
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.number(0),
                row.number(1),
                WaitingState.valueOf(row.text(2)),
                WaitingPriority.of(row.count(3)),
                row.date(4),
                row.number(5),
                row.count(6));
    }

    void contacted(Entry entry, LocalDate on, LocalDate due, Long task) {
        written(
                change(
                        "UPDATE waiting_entry SET contacted_on = ?, contact_due = ?, contact_task = ?,"
                                + " version = version + 1 WHERE id = ? AND version = ?",
                        on,
                        due,
                        task,
                        entry.id(),
                        entry.version()));
    }

    void prioritised(Entry entry, WaitingPriority priority) {
        written(
                change(
                        "UPDATE waiting_entry SET priority = ?, version = version + 1 WHERE id = ? AND"
                                + " version = ?",
                        priority.rank(),
                        entry.id(),
                        entry.version()));
    }

    void moves(Entry entry, WaitingState to, String reason, Instant at, Long task) {
        written(
                change(
                        "UPDATE waiting_entry SET state = ?, reason = ?, live = CASE WHEN ? THEN 1 END,"
                                + " offered_at = CASE WHEN ? THEN ? ELSE offered_at END, ended_at = CASE"
                                + " WHEN ? THEN NULL ELSE ? END, contact_task = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        to.name(),
                        reason,
                        to.isLive(),
                        to == WaitingState.OFFERED,
                        Columns.utc(at),
                        to.isLive(),
                        Columns.utc(at),
                        task,
                        entry.id(),
                        entry.version()));
    }

    void close(long offerId, String reason, String signpost, Instant at) {
        change(
                "UPDATE therapy_offer SET closed_at = ?, closed_reason = ?, signpost = ?, version ="
                        + " version + 1 WHERE id = ?",
                Columns.utc(at),
                reason,
                signpost,
                offerId);
    }

    void validated(long offerId, long by, Instant at) {
        change(
                "UPDATE therapy_offer SET validated_at = ?, validated_by = ?, version = version + 1"
                        + " WHERE id = ?",
                Columns.utc(at),
                by,
                offerId);
    }

    private static void written(int rows) {
        if (rows != 1) {
            throw new ChangedMeanwhile();
        }
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }

    /** The open tasks of a case that ask for a course to begin, in these words. */
    List<Long> toBegin(long caseId, String title) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT t.id, t.kind FROM task t WHERE t.case_id = ? AND t.is_open = TRUE AND"
                                + " t.kind = ? AND t.title = ?",
                        caseId,
                        WaitingLists.BEGIN,
                        title)
                .stream()
                .map(row -> row.number(0))
                .toList();
    }
}
