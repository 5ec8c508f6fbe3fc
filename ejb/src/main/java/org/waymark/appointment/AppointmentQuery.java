package org.waymark.appointment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Reads the appointments of one case, reached through the case. */
@Stateless
@Guarded
public class AppointmentQuery {

    private static final int MOST = 100;
    private static final int DAYS = 14;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseAccess cases;
    @Inject private Clock clock;

    /** An appointment, whatever became of it. */
    public record Item(
            long id, AppointmentKind kind, AppointmentState state, Instant starts, String site) {}

    /**
     * A follow-up of the scheme.
     *
     * @param state OPEN, BOOKED, DONE or NOT_WANTED
     */
    public record FollowUp(long id, String label, LocalDate dueOn, String state) {

        public boolean isOpen() {
            return state.equals(FollowUps.OPEN);
        }

        public String inWords() {
            return switch (state) {
                case FollowUps.OPEN -> "To be booked";
                case FollowUps.BOOKED -> "Booked";
                case FollowUps.DONE -> "Done";
                default -> "Not wanted";
            };
        }
    }

    /** A time that nobody has. */
    public record Free(long id, Instant starts, String site, boolean urgent) {}

    /** A kind of marker and how it stands; answer and day are null until somebody has said it. */
    public record Marker(
            String code, String label, MarkerAnswer answer, LocalDate on, LocalDate keptUntil) {}

    /**
     * All of it.
     *
     * @param seeBy until when they have to be seen; null when nothing is urgent any more
     */
    public record Book(
            List<Item> items,
            List<FollowUp> followUps,
            List<Free> free,
            List<Marker> markers,
            Instant seeBy) {}

    /**
     * The appointments of a case, and what can be booked.
     *
     * @param from first day of free times; null for today
     */
    @Needs(Right.CASE_WORK)
    public Book of(String caseReference, LocalDate from) {
        CaseAccess.Seen found = cases.look(caseReference, "appointments");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        LocalDate first = from == null || from.isBefore(today) ? today : from;
        List<Row> urgent =
                rows(
                        "SELECT u.due_at FROM urgent_need u JOIN support_case c ON c.referral_id ="
                                + " u.referral_id WHERE c.id = ? AND u.ended_at IS NULL",
                        found.id());
        return new Book(
                items(found.id()),
                followUps(found.id()),
                free(found.serviceId(), first),
                markers(found.id(), today),
                urgent.isEmpty() ? null : Columns.instant(urgent.get(0).columns()[0]));
    }

    private List<Item> items(long caseId) {
        return rows(
                        "SELECT a.id, a.kind, a.state, s.starts_at, t.name FROM appointment a JOIN"
                                + " appointment_slot s ON s.id = a.slot_id JOIN appointment_site t ON"
                                + " t.id = s.site_id WHERE a.case_id = ? ORDER BY a.state <> 'BOOKED',"
                                + " s.starts_at DESC, a.id DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(
                        row ->
                                new Item(
                                        row.number(0),
                                        AppointmentKind.valueOf(row.text(1)),
                                        AppointmentState.valueOf(row.text(2)),
                                        Columns.instant(row.columns()[3]),
                                        row.text(4)))
                .toList();
    }

    private List<FollowUp> followUps(long caseId) {
        return rows(
                        "SELECT id, label, due_on, state FROM follow_up WHERE case_id = ? ORDER BY"
                                + " due_on, id",
                        caseId)
                .stream()
                .map(row -> new FollowUp(row.number(0), row.text(1), row.date(2), row.text(3)))
                .toList();
    }

    private List<Free> free(long serviceId, LocalDate first) {
        Instant from = WorkingDays.startOf(first);
        Instant now = clock.instant();
        return rows(
                        "SELECT s.id, s.starts_at, t.name, s.urgent FROM appointment_slot s JOIN"
                                + " appointment_site t ON t.id = s.site_id WHERE t.service_id = ? AND"
                                + " s.starts_at >= ? AND s.ends_at > ? AND s.starts_at < ? AND NOT EXISTS"
                                + " (SELECT 1 FROM appointment a WHERE a.held_slot_id = s.id) ORDER BY"
                                + " s.starts_at, s.id LIMIT "
                                + MOST,
                        serviceId,
                        Columns.utc(from),
                        Columns.utc(now),
                        Columns.utc(WorkingDays.startOf(first.plusDays(DAYS))))
                .stream()
                .map(
                        row ->
                                new Free(
                                        row.number(0),
                                        Columns.instant(row.columns()[1]),
                                        row.text(2),
                                        row.flag(3)))
                .toList();
    }

    private List<Marker> markers(long caseId, LocalDate today) {
        return rows(
                        "SELECT k.code, k.label, m.answer, m.on_day, m.kept_until FROM"
                                + " medical_marker_kind k LEFT JOIN medical_marker m ON m.kind = k.code AND m.case_id = ? WHERE"
                                + " m.kind IS NOT NULL OR (k.valid_from <= ? AND (k.valid_to IS NULL OR"
                                + " k.valid_to >= ?)) ORDER BY k.sort, k.code",
                        caseId,
                        today,
                        today)
                .stream()
                .map(
                        row ->
                                new Marker(
                                        row.text(0),
                                        row.text(1),
                                        row.text(2) == null
                                                ? null
                                                : MarkerAnswer.valueOf(row.text(2)),
                                        row.date(3),
                                        row.date(4)))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        return SqlReader.rows(entityManager, sql, values);
    }
}
