package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Appointments, waiting lists and calls of the city, written beside its cases: nothing of them
 * changes.
 */
final class CareWriter {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS_BACK = 3;
    private static final int DAYS_AHEAD = 21;
    private static final List<Integer> HOURS = List.of(9, 10, 11, 13, 14, 15, 16);

    /** In this order; every one is about what was written before it. */
    private static final List<String> STATEMENTS =
            List.of(
                    "INSERT INTO appointment (id, case_id, slot_id, held_slot_id, kind, state, booked_at,"
                            + " booked_by) SELECT x.slot_id + 500000, x.case_id, x.slot_id, x.slot_id,"
                            + " CASE WHEN x.gone THEN 'FIRST' ELSE 'FOLLOW_UP' END, CASE WHEN x.gone"
                            + " THEN 'ATTENDED' ELSE 'BOOKED' END, x.allocated_at, x.worker_id FROM"
                            + " (SELECT c.id AS case_id, c.worker_id, c.allocated_at, s.id AS slot_id,"
                            + " s.starts_at < UTC_TIMESTAMP(6) AS gone FROM (SELECT id, worker_id,"
                            + " COALESCE(allocated_at, opened_at) AS allocated_at, ROW_NUMBER() OVER"
                            + " (ORDER BY id DESC) AS n FROM support_case WHERE service_id = 1020 AND"
                            + " is_open AND NOT restricted AND worker_id IS NOT NULL) c JOIN (SELECT"
                            + " l.id, l.starts_at, ROW_NUMBER() OVER (ORDER BY l.starts_at, l.id) AS n"
                            + " FROM appointment_slot l JOIN appointment_site t ON t.id = l.site_id"
                            + " WHERE t.service_id = 1020 AND NOT l.urgent) s ON s.n = c.n * 4 WHERE"
                            + " c.n <= 20) x",
                    "INSERT INTO follow_up (id, case_id, label, due_on, state, appointment_id) SELECT"
                            + " a.id * 10 + f.id, a.case_id, f.label, DATE_ADD(DATE_ADD(DATE(a.booked_at),"
                            + " INTERVAL f.weeks WEEK), INTERVAL f.months MONTH), CASE WHEN f.id = 1 AND"
                            + " a.state = 'BOOKED' THEN 'BOOKED' ELSE 'OPEN' END, CASE WHEN f.id = 1 AND"
                            + " a.state = 'BOOKED' THEN a.id END FROM appointment a JOIN follow_up_scheme"
                            + " f ON f.pathway_code = 'HAVEN'",
                    "INSERT INTO medical_marker (case_id, kind, answer, on_day, account_id, at) SELECT"
                            + " a.case_id, 'FORENSIC_OFFERED', CASE WHEN a.id MOD 3 = 0 THEN 'DECLINED'"
                            + " ELSE 'YES' END, DATE(a.booked_at), a.booked_by, a.booked_at FROM"
                            + " appointment a",
                    "INSERT INTO medical_marker (case_id, kind, answer, on_day, kept_until, account_id,"
                            + " at) SELECT a.case_id, 'EVIDENCE_STORED', 'YES', DATE(a.booked_at),"
                            + " DATE_ADD(DATE(a.booked_at), INTERVAL 24 MONTH), a.booked_by,"
                            + " a.booked_at FROM appointment a WHERE a.id MOD 4 = 1",
                    "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at,"
                            + " is_open, created_at, created_by) SELECT 2480500000 + ROW_NUMBER() OVER"
                            + " (ORDER BY c.id), c.id, c.service_id, c.worker_id, 'Stored evidence:"
                            + " until when is it kept, and do they want the police to have it?',"
                            + " 'EVIDENCE', DATE_SUB(m.kept_until, INTERVAL 28 DAY) + INTERVAL 17"
                            + " HOUR, TRUE, m.at, m.account_id FROM medical_marker m JOIN"
                            + " support_case c ON c.id = m.case_id WHERE m.kind = 'EVIDENCE_STORED'"
                            + " AND m.answer = 'YES' AND c.is_open",
                    "INSERT INTO waiting_entry (id, offer_id, case_id, live, priority, joined_on, state,"
                            + " contact_due, account_id) SELECT c.id, o.id, c.id, 1, CASE c.risk WHEN"
                            + " 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END, DATE(c.opened_at),"
                            + " 'WAITING', DATE_ADD(CURRENT_DATE, INTERVAL (c.id MOD 6) WEEK),"
                            + " c.worker_id FROM support_case c JOIN therapy_offer o ON o.service_id ="
                            + " c.service_id AND o.name = 'Counselling' WHERE c.is_open AND c.worker_id"
                            + " IS NOT NULL AND c.service_id BETWEEN 1030 AND 1033 AND c.id MOD 2 = 0",
                    "INSERT INTO helpline_call (id, service_id, on_day, hour, topic, outcome, minutes,"
                            + " account_id) SELECT 700000 + ROW_NUMBER() OVER (ORDER BY r.id, d.n),"
                            + " r.service_id, DATE_SUB(CURRENT_DATE,"
                            + " INTERVAL d.n DAY), 9 + (d.n * 5) MOD 11, ELT(1 + d.n MOD 4, 'RECENT',"
                            + " 'PAST', 'WAITING', 'SOMEBODY_ELSE'), ELT(1 + d.n MOD 3, 'LISTENED',"
                            + " 'INFORMED', 'SIGNPOSTED'), 5 + d.n, r.account_id FROM account_role r JOIN"
                            + " (SELECT 1 AS n UNION SELECT 2 UNION SELECT 4 UNION SELECT 7 UNION SELECT"
                            + " 11 UNION SELECT 16) d WHERE r.role = 'SERVICE_MANAGER' AND r.service_id"
                            + " IS NOT NULL");

    private CareWriter() {}

    static void write(Connection connection, Instant now) throws SQLException {
        slots(connection, LocalDate.ofInstant(now, LONDON));
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** Three weeks of times at the sites of the sexual assault referral centre. */
    private static void slots(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO appointment_slot (id, site_id, room, starts_at, ends_at, urgent)"
                                + " SELECT ?, t.id, '1', ?, ?, ? FROM appointment_site t WHERE t.id ="
                                + " ?")) {
            long id = 1_000;
            for (int day = -DAYS_BACK; day <= DAYS_AHEAD; day++) {
                LocalDate on = today.plusDays(day);
                boolean weekend =
                        on.getDayOfWeek() == DayOfWeek.SATURDAY
                                || on.getDayOfWeek() == DayOfWeek.SUNDAY;
                for (int site = 1; site <= 3; site++) {
                    for (int hour : HOURS) {
                        boolean urgent = weekend || hour == 11 || hour == 16;
                        insert.setLong(1, id++);
                        insert.setTimestamp(2, utc(on.atTime(hour, 0)));
                        insert.setTimestamp(3, utc(on.atTime(hour, 50)));
                        insert.setBoolean(4, urgent);
                        insert.setLong(5, site);
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static Timestamp utc(LocalDateTime here) {
        return Timestamp.valueOf(
                here.atZone(LONDON).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime());
    }
}
