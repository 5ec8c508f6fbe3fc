package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Writes a few records of what services do beside the common path: witnesses, counselling and
 * groups, hearings of the next days, and texts that were sent together.
 */
final class ServiceStoryWriter {

    private static final String WITNESSES =
            "(SELECT c.id, c.referral_id FROM support_case c JOIN referral r ON r.id = c.referral_id"
                    + " JOIN account a ON a.id = c.worker_id WHERE c.service_id = 1000 AND c.is_open"
                    + " AND NOT c.restricted AND a.username = 'daniel.lewin' AND r.domestic_abuse ="
                    + " FALSE AND r.crime_group IN ('VIOLENCE', 'ROBBERY') ORDER BY c.id LIMIT 4)";

    /** Cases that the counsellor of a centre works from now on, the oldest first. */
    private static final String COUNSELLED =
            "(SELECT c.id FROM support_case c JOIN account a ON a.id = c.worker_id WHERE c.service_id ="
                    + " 1030 AND c.is_open AND NOT c.restricted AND c.state = 'ACTIVE' AND a.username"
                    + " = 'dilan.yildirim' ORDER BY c.id LIMIT 3)";

    /** In this order; every one is about what was written before it. */
    private static final List<String> STATEMENTS =
            List.of(
                    "UPDATE support_case c JOIN "
                            + WITNESSES
                            + " w ON w.id = c.id JOIN referral r ON r.id = c.referral_id SET c.pathway"
                            + " = 'WITNESS', r.victim_type = 'WITNESS', r.repeat_victim = FALSE",
                    "UPDATE support_case c JOIN "
                            + COUNSELLED
                            + " x ON x.id = c.id SET c.worker_id = (SELECT a.id FROM account a WHERE"
                            + " a.username = 'maeve.costello')",
                    "UPDATE task t JOIN support_case c ON c.id = t.case_id JOIN account a ON a.id ="
                            + " c.worker_id SET t.assignee_id = c.worker_id WHERE t.is_open = TRUE AND"
                            + " a.username = 'maeve.costello'",
                    "INSERT INTO therapy_course (id, case_id, offer_id, therapist_id, modality,"
                            + " planned_sessions, pre_trial, started_on, state) SELECT c.id, c.id, 11,"
                            + " c.worker_id, 'IN_PERSON', 20, FALSE, DATE_SUB(CURRENT_DATE, INTERVAL 5"
                            + " WEEK), 'OPEN' FROM support_case c JOIN account a ON a.id ="
                            + " c.worker_id WHERE a.username = 'maeve.costello' AND c.is_open",
                    "INSERT INTO therapy_session (id, course_id, case_id, on_day, attendance,"
                            + " account_id, at) SELECT 1540000 + ROW_NUMBER() OVER (ORDER BY t.id,"
                            + " d.n), t.id, t.case_id, DATE_SUB(CURRENT_DATE, INTERVAL d.n WEEK), CASE"
                            + " WHEN d.n = 3 THEN 'DID_NOT_ATTEND' ELSE 'ATTENDED' END,"
                            + " t.therapist_id, UTC_TIMESTAMP(6) FROM therapy_course t JOIN (SELECT 1 AS"
                            + " n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) d WHERE t.state ="
                            + " 'OPEN'",
                    "INSERT INTO therapy_group (id, service_id, name, place, places, opened_on) VALUES"
                            + " (1541000, 1030, 'Tuesday group', 'North centre, first floor', 8,"
                            + " DATE_SUB(CURRENT_DATE, INTERVAL 4 WEEK))",
                    "INSERT INTO group_date (id, group_id, on_day) SELECT 1541100 + d.n, 1541000,"
                            + " DATE_ADD(CURRENT_DATE, INTERVAL (d.n - 4) WEEK) FROM (SELECT 1 AS n UNION"
                            + " SELECT 2 UNION SELECT 3 UNION SELECT 5 UNION SELECT 6) d",
                    "INSERT INTO group_member (id, group_id, case_id, live, joined_on, account_id)"
                            + " SELECT c.id, 1541000, c.id, 1, DATE_SUB(CURRENT_DATE, INTERVAL 4 WEEK),"
                            + " c.worker_id FROM (SELECT c.id, c.worker_id FROM support_case c JOIN"
                            + " account a ON a.id = c.worker_id WHERE c.service_id = 1030 AND c.is_open"
                            + " AND NOT c.restricted AND a.username = 'dilan.yildirim' ORDER BY c.id"
                            + " LIMIT 4) c",
                    "INSERT INTO group_attendance (date_id, case_id, attendance, account_id, at) SELECT"
                            + " d.id, m.case_id, CASE WHEN d.id = 1541102 AND m.case_id MOD 2 = 0 THEN"
                            + " 'DID_NOT_ATTEND' ELSE 'ATTENDED' END, m.account_id, UTC_TIMESTAMP(6) FROM"
                            + " group_date d JOIN group_member m ON m.group_id = d.group_id WHERE"
                            + " d.on_day < CURRENT_DATE",
                    "INSERT INTO hearing (id, case_id, kind, at, court, state) SELECT 1542000 +"
                            + " ROW_NUMBER() OVER (ORDER BY c.id), c.id, 'TRIAL',"
                            + " DATE_ADD(DATE_ADD(CURRENT_DATE, INTERVAL 2 DAY), INTERVAL 10 HOUR),"
                            + " 'Snaresbrook Crown Court', 'LISTED' FROM (SELECT w.id FROM "
                            + "(SELECT c.id FROM support_case c WHERE c.pathway = 'WITNESS' AND"
                            + " c.is_open ORDER BY c.id LIMIT 2) w) c",
                    "INSERT INTO special_measure (id, case_id, kind, state, since_on) SELECT 1544000 +"
                            + " ROW_NUMBER() OVER (ORDER BY h.case_id), h.case_id, 'SCREENS', CASE WHEN"
                            + " ROW_NUMBER() OVER (ORDER BY h.case_id) = 1 THEN 'GRANTED' ELSE 'APPLIED'"
                            + " END, DATE_SUB(CURRENT_DATE, INTERVAL 9 DAY) FROM hearing h WHERE h.id"
                            + " BETWEEN 1542000 AND 1542099",
                    "INSERT INTO justice_step (id, case_id, event, happened_on, known_on, account_id,"
                            + " created_at) SELECT 1544100 + ROW_NUMBER() OVER (ORDER BY h.case_id),"
                            + " h.case_id, 'EVIDENCE_ASKED', DATE_SUB(CURRENT_DATE, INTERVAL 12 DAY),"
                            + " DATE_SUB(CURRENT_DATE, INTERVAL 12 DAY), c.worker_id, UTC_TIMESTAMP(6)"
                            + " FROM hearing h JOIN support_case c ON c.id = h.case_id WHERE h.id"
                            + " BETWEEN 1542000 AND 1542099",
                    "INSERT INTO text_run (id, phone, made_by, made_at) SELECT 1543000, '020 7946 0018',"
                            + " a.id, DATE_SUB(UTC_TIMESTAMP(6), INTERVAL 3 DAY) FROM account a WHERE"
                            + " a.username = 'patricia.ferguson'",
                    "INSERT INTO text_line (id, run_id, case_id, contact_point_id, state) SELECT"
                            + " 1543100 + ROW_NUMBER() OVER (ORDER BY x.case_id), 1543000, x.case_id,"
                            + " x.point, 'SENT' FROM (SELECT t.case_id, MIN(t.contact_point_id) AS point"
                            + " FROM contact_attempt t JOIN support_case c ON c.id = t.case_id WHERE"
                            + " t.channel = 'TEXT' AND c.service_id = 1000 AND NOT c.restricted GROUP BY"
                            + " t.case_id ORDER BY t.case_id LIMIT 3) x",
                    "INSERT INTO text_line (id, run_id, case_id, state, why) SELECT 1543200 +"
                            + " ROW_NUMBER() OVER (ORDER BY x.id), 1543000, x.id, 'PASSED_OVER', 'Text"
                            + " message is marked not safe.' FROM (SELECT c.id FROM support_case c JOIN"
                            + " contact_point p ON p.person_id = c.person_id AND p.kind = 'PHONE' WHERE"
                            + " c.service_id = 1000 AND c.is_open AND NOT c.restricted AND p.text_safe ="
                            + " 'N' GROUP BY c.id ORDER BY c.id LIMIT 2) x",
                    "UPDATE therapy_group SET facilitator_id = (SELECT a.id FROM account a WHERE"
                            + " a.username = 'dilan.yildirim') WHERE id = 1541000",
                    "INSERT INTO case_therapist (id, case_id, account_id, live, since_at, set_by) SELECT"
                            + " 1544000 + ROW_NUMBER() OVER (ORDER BY m.case_id), m.case_id, a.id, 1,"
                            + " DATE_SUB(UTC_TIMESTAMP(6), INTERVAL 3 WEEK), m.account_id FROM"
                            + " group_member m JOIN account a ON a.username = 'maeve.costello' WHERE"
                            + " m.group_id = 1541000 ORDER BY m.case_id LIMIT 2",
                    "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at,"
                            + " is_open, created_at) SELECT 1544100 + ROW_NUMBER() OVER (ORDER BY c.id),"
                            + " c.id, c.service_id, c.worker_id, 'Review needs and outcomes', 'REVIEW',"
                            + " DATE_ADD(UTC_TIMESTAMP(6), INTERVAL (c.id MOD 5 - 3) WEEK), TRUE,"
                            + " c.assessed_at FROM (SELECT c.* FROM support_case c JOIN account a ON"
                            + " a.id = c.worker_id WHERE a.username = 'daniel.lewin' AND c.service_id ="
                            + " 1000 AND c.is_open AND NOT c.restricted AND c.assessed_at IS NOT NULL"
                            + " ORDER BY c.id LIMIT 8) c",
                    "INSERT INTO follow_up (id, case_id, label, due_on, state) SELECT 1544200 +"
                            + " ROW_NUMBER() OVER (ORDER BY c.id), c.id, 'Six months',"
                            + " DATE_ADD(CURRENT_DATE, INTERVAL (c.id MOD 5 - 1) WEEK), 'OPEN' FROM"
                            + " (SELECT id FROM support_case WHERE service_id = 1020 AND is_open ="
                            + " FALSE AND NOT restricted AND worker_id IS NOT NULL AND closure_reason ="
                            + " 'NEEDS_MET_PLANNED' ORDER BY id DESC LIMIT 4) c",
                    "INSERT INTO after_closing (id, case_id, kind, source_id, label, due_at, state)"
                            + " SELECT f.id + 100, f.case_id, 'FOLLOW_UP', f.id, f.label,"
                            + " DATE_ADD(f.due_on, INTERVAL 17 HOUR), 'DUE' FROM follow_up f WHERE f.id"
                            + " BETWEEN 1544200 AND 1544299",
                    "INSERT INTO worker_time (id, account_id, service_id, fte, valid_from, set_by,"
                            + " set_at) SELECT 1544400, w.id, 1000, 0.6, '2026-01-01', a.id,"
                            + " UTC_TIMESTAMP(6) FROM account w JOIN account a ON a.username ="
                            + " 'patricia.ferguson' WHERE w.username = 'daniel.lewin'",
                    "INSERT INTO worker_leave (id, account_id, service_id, from_on, until_on, set_by,"
                            + " set_at) SELECT 1544500, w.id, 1000, DATE_ADD(CURRENT_DATE, INTERVAL 6"
                            + " DAY), DATE_ADD(CURRENT_DATE, INTERVAL 10 DAY), a.id, UTC_TIMESTAMP(6)"
                            + " FROM account w JOIN account a ON a.username = 'patricia.ferguson' WHERE"
                            + " w.username = 'daniel.lewin'");

    private ServiceStoryWriter() {}

    /** Before facts are made: who becomes a witness is counted as no victim. */
    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        }
    }
}
