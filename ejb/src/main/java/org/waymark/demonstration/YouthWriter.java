package org.waymark.demonstration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes what young people's services keep: who decides for some young people, a few stays in
 * hospital, and assaults without persons as hospitals share them.
 */
final class YouthWriter {

    private static final int ASSAULTS = 420;
    private static final int DAYS = 540;
    private static final long FILE = 9001;

    /** In this order; every statement is about what the writers before have written. */
    private static final List<String> STATEMENTS =
            List.of(
                    "INSERT INTO case_professional (id, case_id, name, role, organisation, phone,"
                            + " may_share, share_detail, saved_at, saved_by) SELECT c.id, c.id, 'Sam"
                            + " Okoro', 'YOUTH_JUSTICE', 'Youth justice service', '020 7946 0101',"
                            + " 'THAT_WE_WORK', NULL, c.opened_at, c.worker_id FROM "
                            + some("YPA"),
                    "INSERT INTO case_professional (id, case_id, name, role, organisation, phone,"
                            + " may_share, share_detail, saved_at, saved_by) SELECT c.referral_id,"
                            + " c.id,"
                            + " 'Helen Marsh', 'SCHOOL', 'Riverside College', NULL, 'AGREED', 'That"
                            + " they may be late on Mondays', c.opened_at, c.worker_id FROM "
                            + some("YPA"),
                    "INSERT INTO case_professional (id, case_id, name, role, organisation, phone,"
                            + " email, may_share, share_detail, saved_at, saved_by) SELECT c.id, c.id,"
                            + " 'Dana Whitlock', 'WITNESS_CARE', 'Witness care unit', '020 7946 0133',"
                            + " 'witness.care@example.org', 'AGREED', 'When she can come to court, and"
                            + " which special measures she asks for', c.opened_at, c.worker_id FROM "
                            + some("IDVA"),
                    "INSERT INTO young_person (case_id, responsibility, holder, holder_safe,"
                            + " competence, competence_by, competence_on, competence_why, consent_by,"
                            + " consent_on, peer_on_peer, exploitation, exploitation_why,"
                            + " youth_justice, youth_justice_by, saved_at, saved_by, version) SELECT"
                            + " c.id, 'MOTHER', 'Their mother', 'YES', 'COMPETENT', 'The advocate',"
                            + " DATE(c.opened_at), 'They say back what support means and what it"
                            + " does not', 'YOUNG_PERSON', DATE(c.opened_at), TRUE, 'NO_CONCERN',"
                            + " NULL, TRUE, c.id, c.opened_at, c.worker_id, 1 FROM "
                            + some("YPA"),
                    "INSERT INTO young_competence (id, case_id, competence, decided_by, decided_on,"
                            + " why, account_id, at) SELECT y.case_id, y.case_id, y.competence,"
                            + " y.competence_by, y.competence_on, y.competence_why, y.saved_by,"
                            + " y.saved_at FROM young_person y JOIN support_case c ON c.id = y.case_id"
                            + " WHERE y.competence IS NOT NULL AND NOT EXISTS (SELECT 1 FROM"
                            + " young_competence k WHERE k.case_id = y.case_id)",
                    "INSERT INTO peer_harm (id, case_id, lead_name, told_on, own_plan, others,"
                            + " others_plan, account_id, at) SELECT y.case_id, y.case_id, 'Our"
                            + " safeguarding lead', DATE(y.saved_at), 'Another way home, and a teacher"
                            + " to go to', 'WITH_OTHERS', 'The school works with them, in another"
                            + " class', y.saved_by, y.saved_at FROM young_person y WHERE"
                            + " y.peer_on_peer = TRUE AND NOT EXISTS (SELECT 1 FROM peer_harm k WHERE"
                            + " k.case_id = y.case_id)",
                    "INSERT INTO hospital_stay (case_id, hospital, ward, admitted_on, discharged,"
                            + " saved_at, saved_by, version) SELECT c.id, 'St Elsewhere', 'Ward 4',"
                            + " DATE(c.opened_at), FALSE, c.opened_at, COALESCE(c.worker_id, a.id), 1"
                            + " FROM "
                            + open("TRAUMA")
                            + " JOIN account a ON a.username = 'admin.novak'",
                    "UPDATE hospital_stay h JOIN support_case c ON c.id = h.case_id JOIN (SELECT"
                            + " MIN(x.case_id) AS id FROM hospital_stay x JOIN support_case y ON y.id ="
                            + " x.case_id WHERE y.worker_id IS NOT NULL) first ON first.id = h.case_id"
                            + " SET h.discharged = TRUE, h.discharge_on = DATE(c.opened_at) + INTERVAL 3"
                            + " DAY, h.going_to = 'FAMILY', h.safe_there = 'YES', h.follow_up = 'Meet"
                            + " at the youth club near the aunt', h.follow_up_on = DATE(c.opened_at) +"
                            + " INTERVAL 10 DAY, h.six_months_task = h.case_id WHERE c.opened_at <"
                            + " UTC_TIMESTAMP(6) - INTERVAL 4 DAY",
                    "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at,"
                            + " is_open, created_at, created_by) SELECT h.six_months_task, c.id,"
                            + " c.service_id, c.worker_id, 'Six months after hospital: ask how they"
                            + " are, and measure again', 'HOSPITAL', h.discharge_on + INTERVAL 6 MONTH"
                            + " + INTERVAL 17 HOUR, TRUE, c.opened_at + INTERVAL 3 DAY, c.worker_id"
                            + " FROM hospital_stay h JOIN support_case c ON c.id = h.case_id WHERE"
                            + " h.six_months_task IS NOT NULL");

    private static final String[] AREAS = {
        "E09000022", "E09000028", "E09000012", "E09000030", "E09000025", "E09000007", "E09000008"
    };
    private static final String[] WEAPONS = {"KNIFE", "KNIFE", "BODY", "BODY", "GLASS", "BLUNT"};
    private static final String[] PLACES = {"STREET", "STREET", "LICENSED", "HOME", "TRANSPORT"};
    private static final int[] HOURS = {22, 23, 1, 2, 15, 16, 21, 0};

    private YouthWriter() {}

    static void write(Connection connection, LocalDate today) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
            statement.executeUpdate(
                    "INSERT INTO assault_file (id, organisation_id, content_hash, hospital, rows_new,"
                            + " rows_known, loaded_at, loaded_by) SELECT "
                            + FILE
                            + ", a.organisation_id, UNHEX(SHA2('demonstration', 256)), 'St"
                            + " Elsewhere', "
                            + ASSAULTS
                            + ", 0, UTC_TIMESTAMP(6), a.id FROM account a WHERE a.username ="
                            + " 'patricia.ferguson'");
        }
        assaults(connection, today);
    }

    private static void assaults(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO assault_record (id, file_id, record_key, happened_on,"
                                + " hour_of_day, area_code, place, weapon) VALUES (?, ?, ?, ?, ?, ?,"
                                + " ?, ?)")) {
            for (int i = 0; i < ASSAULTS; i++) {
                insert.setLong(1, FILE * 1000 + i);
                insert.setLong(2, FILE);
                insert.setBytes(3, key(i));
                insert.setObject(4, today.minusDays(1 + (i * 37L) % DAYS));
                insert.setInt(5, HOURS[i % HOURS.length]);
                insert.setString(6, AREAS[(i * i + i / 5) % AREAS.length]);
                insert.setString(7, PLACES[(i / 3) % PLACES.length]);
                insert.setString(8, WEAPONS[(i / 2) % WEAPONS.length]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static byte[] key(int number) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("demonstration " + number).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }

    /** The first few open cases of a service that somebody works. */
    private static String some(String service) {
        return "(SELECT x.id, x.referral_id, x.opened_at, x.worker_id FROM support_case x JOIN service s ON s.id ="
                + " x.service_id WHERE s.code = '"
                + service
                + "' AND x.is_open AND NOT x.restricted AND x.worker_id IS NOT NULL ORDER BY x.id"
                + " LIMIT 3) c";
    }

    /** Some of every worker, not three of the same. */
    private static String open(String service) {
        return "(SELECT x.id, x.referral_id, x.opened_at, x.worker_id FROM support_case x JOIN service s ON s.id ="
                + " x.service_id WHERE s.code = '"
                + service
                + "' AND x.is_open AND NOT x.restricted ORDER BY ROW_NUMBER() OVER (PARTITION BY"
                + " x.worker_id ORDER BY x.id), x.id LIMIT 3) c";
    }
}
