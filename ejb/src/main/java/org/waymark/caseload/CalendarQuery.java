package org.waymark.caseload;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.Columns;

/**
 * When a worker has to be somewhere or has something to do, for their calendar program: the time
 * and the reference of the case, and nothing that names a person, a service or a crime.
 */
@Stateless
@Guarded
public class CalendarQuery {

    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final int MOST = 500;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What an entry is; its name says nothing of what it is for. */
    public enum Kind {
        /** Somewhere to be at an hour: a hearing, or a time at a clinic. */
        APPOINTMENT,
        /** Somewhere to be on a day of which the hour is not known: a group that meets. */
        DAY,
        /** A task that is due by then. */
        TASK
    }

    /**
     * One entry.
     *
     * @param at when it begins; the beginning of the day for {@link Kind#DAY}
     * @param until when it ends; null where nobody has said
     * @param reference of the case
     */
    public record Entry(long id, Kind kind, Instant at, Instant until, String reference) {}

    private static final String CASE =
            ", c.reference, c.id AS case_id, c.person_id FROM support_case c JOIN ";

    /** Each is asked between two moments, and within the cases that the actor works. */
    private static final List<String> PARTS =
            List.of(
                    "SELECT h.id, 'APPOINTMENT', h.at AS begins, NULL"
                            + CASE
                            + "hearing h ON h.case_id = c.id AND h.state = 'LISTED' AND h.at BETWEEN ?"
                            + " AND ?",
                    "SELECT a.id, 'APPOINTMENT', l.starts_at, l.ends_at"
                            + CASE
                            + "appointment a ON a.case_id = c.id AND a.state = 'BOOKED' JOIN"
                            + " appointment_slot l ON l.id = a.held_slot_id AND l.starts_at BETWEEN ?"
                            + " AND ?",
                    "SELECT d.id, 'DAY', CAST(d.on_day AS DATETIME(6)), NULL"
                            + CASE
                            + "group_member m ON m.case_id = c.id AND m.live = 1 JOIN group_date d ON"
                            + " d.group_id = m.group_id AND d.on_day BETWEEN ? AND ?",
                    "SELECT t.id, 'TASK', t.due_at, NULL"
                            + CASE
                            + "task t ON t.case_id = c.id AND t.is_open = TRUE AND t.kind <> 'STEP'"
                            + " AND t.due_at BETWEEN ? AND ?");

    /**
     * Of the actor's own open cases, and of courses they lead beside a worker, two weeks back and a
     * year ahead, at most five hundred.
     */
    @Needs(Right.CASE_WORK)
    public List<Entry> mine() {
        Actor actor = current.get();
        CaseScope own = CaseScope.workedBy(actor);
        CaseScope counselled = CaseScope.counselledBy(actor);
        String within = " WHERE c.is_open = TRUE AND " + own.sql();
        Query query =
                entityManager.createNativeQuery(
                        String.join(within + " UNION ALL ", PARTS)
                                + within
                                + " UNION ALL SELECT k.id, 'APPOINTMENT', k.next_at, NULL"
                                + CASE
                                + "therapy_course k ON k.case_id = c.id AND"
                                + " k.state = 'OPEN' AND k.next_at BETWEEN ? AND ? AND k.therapist_id = ?"
                                + " WHERE c.is_open = TRUE AND "
                                + counselled.sql()
                                + " ORDER BY 3, 1 LIMIT "
                                + MOST);
        Instant now = clock.instant();
        List<Object> values = new ArrayList<>();
        for (int part = 0; part < PARTS.size(); part++) {
            values.add(Columns.utc(now.minus(BACK)));
            values.add(Columns.utc(now.plus(AHEAD)));
            values.addAll(own.values());
        }
        values.add(Columns.utc(now.minus(BACK)));
        values.add(Columns.utc(now.plus(AHEAD)));
        values.add(actor.id());
        values.addAll(counselled.values());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Entry> entries = new ArrayList<>();
        Map<Long, Long> people = new LinkedHashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            entries.add(
                    new Entry(
                            Columns.number(row[0]),
                            Kind.valueOf(row[1].toString()),
                            Columns.instant(row[2]),
                            Columns.instant(row[3]),
                            (String) row[4]));
            people.put(Columns.number(row[5]), Columns.number(row[6]));
        }
        subject.list("own calendar, " + entries.size() + " times");
        people.keySet().removeAll(writtenDown(actor, now));
        people.forEach((id, person) -> subject.supportCase(id, person, "shown in own calendar"));
        return entries;
    }

    /** A calendar asks every few minutes: each case is written down once in a day. */
    private Set<Long> writtenDown(Actor actor, Instant now) {
        List<?> cases =
                entityManager
                        .createNativeQuery(
                                "SELECT DISTINCT case_id FROM audit_entry WHERE account_id = ? AND at >="
                                        + " ? AND action = 'CalendarQuery.mine' AND case_id IS NOT NULL")
                        .setParameter(1, actor.id())
                        .setParameter(2, Columns.utc(now.truncatedTo(ChronoUnit.DAYS)))
                        .getResultList();
        return cases.stream().map(Columns::number).collect(Collectors.toSet());
    }
}
