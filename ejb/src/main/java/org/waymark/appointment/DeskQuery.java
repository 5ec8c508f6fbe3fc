package org.waymark.appointment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * One day of a site as its desk sees it: times, initials and references, no names. What is locked
 * for whoever looks is a time that is taken and no more.
 */
@Stateless
@Guarded
public class DeskQuery {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private DeskReader desk;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Where people are seen. */
    public record Site(long id, String name) {}

    /**
     * A time of the day.
     *
     * @param taken somebody has it
     * @param appointmentId null when it is free, or nobody's business of whoever looks
     */
    public record Time(
            long slotId,
            Instant starts,
            Instant ends,
            String room,
            boolean urgent,
            boolean taken,
            Long appointmentId,
            AppointmentKind kind,
            AppointmentState state,
            String reference,
            String initials) {

        /** As a free time is chosen: by the time alone, the site is that of the page. */
        public long id() {
            return slotId;
        }

        public String site() {
            return null;
        }

        public boolean isFree() {
            return !taken;
        }

        public boolean isOpen() {
            return state == AppointmentState.BOOKED;
        }
    }

    /**
     * Somebody who has to be seen at once.
     *
     * @param booked when they are expected; null when nothing is booked
     */
    public record Urgent(String reference, String initials, Instant due, Instant booked) {}

    /** What the desk shows. site is null when the services of whoever looks have none. */
    public record Day(
            List<Site> sites, Site site, LocalDate on, List<Time> times, List<Urgent> urgent) {}

    /**
     * A day of a site.
     *
     * @param siteId null for the first
     * @param on null for today
     * @throws NotFound when it is not a site of the actor's services
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Day day(Long siteId, LocalDate on) {
        LocalDate day = on == null ? WorkingDays.dateOf(clock.instant()) : on;
        subject.list("appointments of " + day);
        List<Site> sites = sites();
        Site site =
                siteId == null
                        ? sites.stream().findFirst().orElse(null)
                        : sites.stream()
                                .filter(each -> each.id() == siteId)
                                .findFirst()
                                .orElseThrow(NotFound::new);
        if (site == null) {
            return new Day(sites, null, day, List.of(), List.of());
        }
        return new Day(sites, site, day, times(site.id(), day), urgent());
    }

    private List<Site> sites() {
        DeskReader.Services services =
                DeskReader.Services.of(current.get(), Right.APPOINTMENT_BOOK);
        LocalDate today = WorkingDays.dateOf(clock.instant());
        List<Object> values = new ArrayList<>(services.values());
        Collections.addAll(values, today, today);
        return rows(
                        "SELECT t.id, t.name FROM appointment_site t JOIN service s ON s.id ="
                                + " t.service_id WHERE "
                                + services.sql()
                                + " AND t.valid_from <= ? AND (t.valid_to IS NULL OR t.valid_to > ?)"
                                + " ORDER BY t.id LIMIT "
                                + MOST,
                        values)
                .stream()
                .map(row -> new Site(row.number(0), row.text(1)))
                .toList();
    }

    private List<Time> times(long siteId, LocalDate day) {
        CaseScope scope = CaseScope.ofServicesWith(Right.APPOINTMENT_BOOK, current.get());
        List<Object> values = new ArrayList<>(scope.values());
        values.add(siteId);
        values.add(Columns.utc(WorkingDays.startOf(day)));
        values.add(Columns.utc(WorkingDays.startOf(day.plusDays(1))));
        List<Time> times = new ArrayList<>();
        for (Row row :
                rows(
                        "SELECT l.id, l.starts_at, l.ends_at, l.room, l.urgent, a.id, c.id, a.kind,"
                                + " a.state, c.reference, CONCAT(COALESCE(LEFT(p.given_names, 1), ''),"
                                + " LEFT(p.surname, 1)), p.id FROM appointment_slot l LEFT JOIN"
                                + " appointment a ON a.held_slot_id = l.id LEFT JOIN support_case c ON"
                                + " c.id = a.case_id AND "
                                + scope.sql()
                                + " LEFT JOIN person p ON p.id = c.person_id WHERE l.site_id = ? AND"
                                + " l.starts_at >= ? AND l.starts_at < ? ORDER BY l.starts_at, l.room,"
                                + " l.id LIMIT "
                                + MOST,
                        values)) {
            boolean known = row.number(6) != null;
            if (known) {
                subject.supportCase(row.number(6), row.number(11), "shown by its reference");
            }
            times.add(time(row, known));
        }
        return times;
    }

    private static Time time(Row row, boolean known) {
        return new Time(
                row.number(0),
                Columns.instant(row.columns()[1]),
                Columns.instant(row.columns()[2]),
                row.text(3),
                row.flag(4),
                row.number(5) != null,
                known ? row.number(5) : null,
                known ? AppointmentKind.valueOf(row.text(7)) : null,
                known ? AppointmentState.valueOf(row.text(8)) : null,
                known ? row.text(9) : null,
                known ? row.text(10) : null);
    }

    /** Of all sites: the clock runs wherever they will be seen. */
    private List<Urgent> urgent() {
        CaseScope scope = CaseScope.ofServicesWith(Right.APPOINTMENT_BOOK, current.get());
        return rows(
                        "SELECT c.reference, CONCAT(COALESCE(LEFT(p.given_names, 1), ''),"
                                + " LEFT(p.surname, 1)), u.due_at, c.id, p.id, (SELECT MIN(l.starts_at) FROM"
                                + " appointment a JOIN appointment_slot l ON l.id = a.slot_id WHERE"
                                + " a.case_id = c.id AND a.state = 'BOOKED') FROM urgent_need u JOIN"
                                + " support_case c ON c.referral_id = u.referral_id JOIN person p ON"
                                + " p.id = c.person_id WHERE u.ended_at IS NULL AND c.is_open = TRUE AND "
                                + scope.sql()
                                + " ORDER BY u.due_at, u.referral_id LIMIT "
                                + MOST,
                        scope.values())
                .stream()
                .map(this::urgent)
                .toList();
    }

    private Urgent urgent(Row row) {
        subject.supportCase(
                row.number(3), row.number(4), "shown by its reference, to be seen at once");
        return new Urgent(
                row.text(0),
                row.text(1),
                Columns.instant(row.columns()[2]),
                Columns.instant(row.columns()[5]));
    }

    private List<Row> rows(String sql, List<Object> values) {
        return SqlReader.rows(entityManager, sql, values.toArray());
    }
}
