package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Lets two services of the city work with one person, who agreed to it and whose card one of them
 * has looked at, and lets a safeguarding lead find two people to decide about. Nobody is added:
 * somebody who was supported by the one service turns out to be known to the other.
 */
final class JointStoryWriter {

    private static final String OURS =
            "(SELECT c.id FROM support_case c JOIN account a ON a.id = c.worker_id AND a.username ="
                    + " 'amara.okafor' WHERE c.is_open AND NOT c.restricted AND c.state IN ('ACTIVE',"
                    + " 'ASSESSED') ORDER BY c.id LIMIT 1 OFFSET 2)";
    private static final String THEIRS =
            "(SELECT c.id FROM support_case c JOIN account a ON a.id = c.worker_id AND a.username ="
                    + " 'nasrin.tehrani' WHERE c.is_open AND NOT c.restricted ORDER BY c.id LIMIT 1"
                    + " OFFSET 1)";

    /** Both cases, as tables of one row. */
    private static final String BOTH =
            OURS
                    + " m JOIN support_case c ON c.id = m.id CROSS JOIN "
                    + THEIRS
                    + " t JOIN support_case d ON d.id = t.id JOIN service s ON s.id = c.service_id JOIN"
                    + " service u ON u.id = d.service_id";

    /** In this order. */
    private static final List<String> STATEMENTS =
            List.of(
                    "UPDATE person p JOIN (SELECT d.person_id AS theirs, q.given_names, q.surname,"
                            + " q.date_of_birth, q.identity_id FROM "
                            + BOTH
                            + " JOIN person q ON q.id = c.person_id LIMIT 1) x ON x.theirs = p.id SET"
                            + " p.given_names = x.given_names, p.surname = x.surname, p.date_of_birth ="
                            + " x.date_of_birth, p.identity_id = x.identity_id",
                    "INSERT INTO consent (id, person_id, case_id, organisation_id, purpose,"
                            + " recipient_id, wording_id, answer, scope, how, given_on, recorded_by,"
                            + " recorded_at, fields) SELECT c.id, c.person_id, c.id, s.organisation_id,"
                            + " 'SHARE', u.organisation_id, 1, 'AGREED', 'What they need to keep me"
                            + " safe', 'SPOKEN', DATE(c.opened_at), c.worker_id, c.opened_at,"
                            + " 'IDENTITY;CONTACT;CRIME;NEEDS' FROM "
                            + BOTH,
                    "INSERT INTO case_transfer (id, case_id, person_id, referral_id, their_person_id,"
                            + " from_service_id, to_service_id, from_organisation_id,"
                            + " to_organisation_id, afterwards, fields, why, asked_by, asked_at,"
                            + " answer_due, state, is_open, answered_at, their_case_id) SELECT c.id,"
                            + " c.id, c.person_id, d.referral_id, d.person_id, s.id, u.id,"
                            + " s.organisation_id, u.organisation_id, 'JOINT',"
                            + " 'IDENTITY;CONTACT;CRIME;NEEDS', 'She needs an advocate for the orders;"
                            + " we go on with the practical side', c.worker_id, c.opened_at,"
                            + " c.opened_at + INTERVAL 5 DAY, 'ACCEPTED', FALSE, c.opened_at + INTERVAL"
                            + " 1 DAY, d.id FROM "
                            + BOTH,
                    "INSERT INTO joint_look (id, transfer_id, seen_case_id, seen_person_id,"
                            + " viewer_case_id, viewer_id, seen_at, what) SELECT c.id, c.id, c.id,"
                            + " c.person_id, d.id, d.worker_id, c.opened_at + INTERVAL 2 DAY, 'Safety"
                            + " card; Needs' FROM "
                            + BOTH,
                    phone("amara.okafor", "020 7946 0101"),
                    phone("nasrin.tehrani", "020 7946 0102"),
                    phone("ruth.castellan", "020 7946 0103"),
                    collision("SUSPECT", "Same surname. Same first name. Same date of birth", 3),
                    collision("HOUSEHOLD", "Same address", 8));

    private JointStoryWriter() {}

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static String phone(String username, String phone) {
        return "INSERT INTO work_phone (account_id, phone, set_at) SELECT id, '"
                + phone
                + "', created_at FROM account WHERE username = '"
                + username
                + "'";
    }

    /** Between a victim whose referral names somebody, and somebody else of the same service. */
    private static String collision(String kind, String reasons, int which) {
        return "INSERT INTO collision (id, kind, referral_id, person_id, reasons, found_at) SELECT v.id,"
                + " '"
                + kind
                + "', v.id, o.person_id, '"
                + reasons
                + "', v.received_at FROM (SELECT r.id, r.received_at FROM referral r JOIN"
                + " referral_suspect x ON x.referral_id = r.id JOIN support_case c ON c.referral_id ="
                + " r.id JOIN service s ON s.id = c.service_id AND s.code = 'VS' WHERE NOT c.restricted"
                + " ORDER BY r.id DESC LIMIT 1 OFFSET "
                + which
                + ") v JOIN (SELECT c.person_id FROM support_case c JOIN service s ON s.id ="
                + " c.service_id AND s.code = 'VS' WHERE NOT c.restricted AND NOT EXISTS (SELECT 1 FROM"
                + " referral_suspect x WHERE x.referral_id = c.referral_id) ORDER BY c.id DESC LIMIT 1"
                + " OFFSET "
                + which
                + ") o";
    }
}
