package org.waymark.demonstration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Lets the resettlement pilot support two young people of the city, whom somebody else has named as
 * who harmed them. Nobody is added: the two newest open cases of the advocates are the pilot's, who
 * may have no more than three at some moments. That somebody is named elsewhere stands with that
 * referral alone and nowhere here.
 */
final class ResettlementWriter {

    private static final String WORKER = "rune.halvorsen";

    /** The pilot's cases, as a table. */
    private static final String OURS =
            "(SELECT c.id, c.referral_id, c.person_id, c.opened_at, c.worker_id FROM support_case c"
                    + " JOIN service s ON s.id = c.service_id WHERE s.code = 'RESETTLE') c";

    /** In this order. */
    private static final List<String> STATEMENTS =
            List.of(
                    "UPDATE support_case c JOIN (SELECT x.id FROM support_case x JOIN service y ON y.id"
                            + " = x.service_id WHERE y.code = 'YPA' AND x.is_open AND NOT x.restricted"
                            + " AND x.worker_id IS NOT NULL ORDER BY x.opened_at DESC LIMIT 2) n ON"
                            + " n.id = c.id JOIN service s ON s.code = 'RESETTLE' JOIN team t ON"
                            + " t.service_id = s.id JOIN account a ON a.username = '"
                            + WORKER
                            + "' SET c.service_id = s.id, c.team_id = t.id, c.worker_id = a.id,"
                            + " c.pathway = s.pathway_code",
                    "UPDATE referral r JOIN support_case c ON c.referral_id = r.id JOIN service s ON"
                            + " s.id = c.service_id AND s.code = 'RESETTLE' SET r.service_id = s.id,"
                            + " r.proposed_service_id = s.id",
                    "UPDATE task t JOIN support_case c ON c.id = t.case_id JOIN service s ON s.id ="
                            + " c.service_id AND s.code = 'RESETTLE' SET t.service_id = s.id,"
                            + " t.assignee_id = c.worker_id",
                    "INSERT INTO case_professional (id, case_id, name, role, organisation, phone,"
                            + " may_share, share_detail, saved_at, saved_by) SELECT c.id, c.id, 'Dele"
                            + " Akande', 'YOUTH_JUSTICE', 'Youth justice service', '020 7946 0104',"
                            + " 'THAT_WE_WORK', NULL, c.opened_at, c.worker_id FROM "
                            + OURS,
                    "INSERT INTO young_person (case_id, responsibility, holder, holder_safe,"
                            + " competence, competence_by, competence_on, competence_why, consent_by,"
                            + " consent_on, peer_on_peer, exploitation, exploitation_why,"
                            + " youth_justice, youth_justice_by, saved_at, saved_by, version) SELECT"
                            + " c.id, 'MOTHER', 'Their mother', 'YES', 'COMPETENT', 'The worker',"
                            + " DATE(c.opened_at), 'They say what they want from us and what they do"
                            + " not', 'YOUNG_PERSON', DATE(c.opened_at), TRUE, 'NO_CONCERN', NULL,"
                            + " TRUE, c.id, c.opened_at, c.worker_id, 1 FROM "
                            + OURS,
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
                    named(0),
                    named(1));

    private ResettlementWriter() {}

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** Somebody supported by another provider has named one of them; they know nothing of it. */
    private static String named(int which) {
        return "INSERT INTO referral_suspect (referral_id, given_names, surname, date_of_birth,"
                + " relationship) SELECT v.id, p.given_names, p.surname, p.date_of_birth, 'Stranger'"
                + " FROM (SELECT c.person_id FROM "
                + OURS
                + " ORDER BY c.id LIMIT 1 OFFSET "
                + which
                + ") o JOIN person p ON p.id = o.person_id JOIN (SELECT r.id FROM referral r JOIN"
                + " support_case k ON k.referral_id = r.id JOIN service s ON s.id = k.service_id AND"
                + " s.code = 'VS' WHERE NOT k.restricted AND NOT k.is_open AND NOT EXISTS (SELECT 1"
                + " FROM referral_suspect x WHERE x.referral_id = r.id) ORDER BY r.id LIMIT 1 OFFSET "
                + which
                + ") v";
    }
}
