package org.waymark.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the IDVA service and its provider have, the police of the City and the boroughs of another
 * co-ordinator: for all whom these tests send, somebody else's.
 */
final class ForeignRecords {

    private static final String CASE_THERE =
            " FROM support_case c JOIN account a ON a.id = c.worker_id WHERE c.is_open AND NOT"
                    + " c.restricted AND a.username = 'rosa.valencia' ORDER BY c.id LIMIT 1";

    private static final long OWN = 9881;
    private static final String NAME = "0000000009DZ";

    /** Kinds of it to their ids. */
    final Map<String, String> numbers = new LinkedHashMap<>();

    final List<String> references = new ArrayList<>();

    ForeignRecords() {
        requests();
        meetings();
        numbers.put("case", RightsMatrix.text("SELECT c.id" + CASE_THERE));
        numbers.put("person", RightsMatrix.text("SELECT c.person_id" + CASE_THERE));
        numbers.put("worker", RightsMatrix.text("SELECT a.id" + CASE_THERE));
        numbers.put("team", RightsMatrix.text("SELECT MIN(id) FROM team WHERE service_id = 1010"));
        numbers.put("service", "1010");
        for (String table : List.of("note", "task", "plan_action", "contact_attempt")) {
            numbers.put(
                    table,
                    RightsMatrix.text(
                            "SELECT MIN(x.id) FROM "
                                    + table
                                    + " x JOIN support_case c ON c.id = x.case_id WHERE c.service_id"
                                    + " = 1010"));
        }
        numbers.put(
                "contact point",
                RightsMatrix.text(
                        "SELECT MIN(x.id) FROM contact_point x JOIN support_case c ON c.person_id ="
                                + " x.person_id WHERE c.service_id = 1010"));
        numbers.put("request, breach, collision, meeting, what is on its list", Long.toString(OWN));
        numbers.values().removeIf(Objects::isNull);
        references.add(RightsMatrix.text("SELECT c.reference" + CASE_THERE));
        references.add(
                RightsMatrix.text(
                        "SELECT r.reference FROM referral r WHERE r.proposed_service_id = 1010 AND"
                                + " r.state = 'RECEIVED' LIMIT 1"));
        references.add(NAME);
    }

    /** Everything that is foreign, for a condition of SQL. */
    String ids() {
        return String.join(", ", numbers.values());
    }

    static void removed() {
        for (String table :
                List.of(
                        "rights_item",
                        "rights_request",
                        "material_item",
                        "material_request",
                        "breach",
                        "collision",
                        "marac_referral",
                        "marac_meeting")) {
            RightsMatrix.change("DELETE FROM " + table + " WHERE id = " + OWN);
        }
        RightsMatrix.change("DELETE FROM material_weighing WHERE request_id = " + OWN);
    }

    /** About data, for material, and a breach, all of the same name. */
    private static void requests() {
        String of = " SELECT " + OWN + ", '" + NAME + "', ";
        String there =
                " FROM support_case c JOIN service s ON s.id = c.service_id WHERE c.id = (SELECT c.id"
                        + CASE_THERE
                        + ")";
        RightsMatrix.change(
                "INSERT IGNORE INTO rights_request (id, reference, kind, asker, wanted, received_on,"
                        + " organisation_id, person_id, referral_id, case_id, record_reference,"
                        + " identity_how, identity_on, identity_by, state, is_open, first_due_on,"
                        + " due_on, due_at, opened_by, opened_at)"
                        + of
                        + "'ACCESS', 'PERSON', 'All that you have', '2999-01-01', s.organisation_id,"
                        + " c.person_id, c.referral_id, c.id, c.reference, 'KNOWN', '2999-01-01',"
                        + " c.worker_id, 'WORKING', TRUE, '2999-02-01', '2999-02-01', '2999-02-01',"
                        + " c.worker_id, '2026-01-01'"
                        + there);
        RightsMatrix.change(
                "INSERT IGNORE INTO rights_item (id, request_id, place, source, source_id,"
                        + " content_hash) SELECT id, id, 1, 'CASE', case_id,"
                        + " UNHEX(SHA2('matrix', 256)) FROM rights_request WHERE id = "
                        + OWN);
        RightsMatrix.change(
                "INSERT IGNORE INTO material_request (id, reference, case_id, basis, requester,"
                        + " authority, authority_ref, received_at, scope_from, scope_to, scope_kinds,"
                        + " reason, enquiry, state, is_open, recorded_by)"
                        + of
                        + "c.id, 'POLICE', 'DC Murray', 'Metropolitan Police Service', 'F/1',"
                        + " c.opened_at, '2026-01-01', '2026-12-31', 'NOTES', 'Charging', 'What was"
                        + " said first', 'REVIEW', TRUE, 1"
                        + there);
        RightsMatrix.change(
                "INSERT IGNORE INTO material_weighing (request_id) VALUES (" + OWN + ")");
        RightsMatrix.change(
                "INSERT IGNORE INTO material_item (id, request_id, kind, at, description, decision)"
                        + " SELECT id, id, 'DOCUMENTS', '2026-01-05 09:00', 'A letter', 'OPEN' FROM"
                        + " material_request WHERE id = "
                        + OWN);
        RightsMatrix.change(
                "INSERT IGNORE INTO breach (id, reference, organisation_id, reported_by, reported_at,"
                        + " noticed_at, kind, what, state, is_open)"
                        + of
                        + "s.organisation_id, c.worker_id, '2026-01-05 09:00', '2026-01-05 08:00',"
                        + " 'LOST_PAPER', 'A diary', 'REPORTED', TRUE"
                        + there);
    }

    /**
     * In the boroughs of another co-ordinator; and two for the safeguarding lead of the provider.
     */
    private static void meetings() {
        RightsMatrix.change(
                "INSERT IGNORE INTO marac_meeting (id, organisation_id, area_code, held_on, account_id,"
                        + " at) SELECT "
                        + OWN
                        + ", 121, 'E09000007', CURRENT_DATE + INTERVAL 96 DAY, id, UTC_TIMESTAMP(6)"
                        + " FROM account WHERE username = 'leroy.samuels'");
        RightsMatrix.change(
                "INSERT IGNORE INTO marac_referral (id, case_id, service_id, area_code, referred_on,"
                        + " state, visible, judgement, escalation, repeated, automatic, aware,"
                        + " consent, meeting_id, place, account_id, at, words) SELECT "
                        + OWN
                        + ", c.id, 1010, 'E09000007', CURRENT_DATE, 'LISTED', TRUE, FALSE, FALSE,"
                        + " FALSE, FALSE, TRUE, 'GIVEN', "
                        + OWN
                        + ", 1, c.worker_id, UTC_TIMESTAMP(6), X'00' FROM support_case c WHERE c.id ="
                        + " (SELECT c.id"
                        + CASE_THERE
                        + ")");
        RightsMatrix.change(
                "INSERT IGNORE INTO collision (id, kind, referral_id, person_id, reasons, found_at)"
                        + " SELECT "
                        + OWN
                        + ", 'SUSPECT', c.referral_id, c.person_id, 'Of these tests', UTC_TIMESTAMP(6)"
                        + " FROM support_case c WHERE c.id = (SELECT c.id"
                        + CASE_THERE
                        + ")");
    }
}
