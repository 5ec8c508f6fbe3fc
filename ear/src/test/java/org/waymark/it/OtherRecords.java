package org.waymark.it;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Reference;

/**
 * One record of each kind that the demonstration city has none of: what the public told, advice and
 * training, a meeting of a MARAC, a collision, a group, a sample of files and supervision.
 */
final class OtherRecords {

    private static final String OWN = "9871";

    private OtherRecords() {}

    /** The names of all of them, by the kind that rights-matrix.csv has in its addresses. */
    static Map<String, String> made() {
        removed();
        Map<String, String> names = new LinkedHashMap<>();
        String told = told("Told" + Long.toString(System.nanoTime(), 36));
        names.put("report", told);
        names.put("told", told);
        names.put("advice", advice());
        names.put("training", training());
        String meeting = meeting();
        names.put("meeting", meeting);
        names.put("agenda", meeting);
        names.put("moved", meeting);
        names.put("collision", collision());
        names.put("group", group());
        String sample = sample();
        names.put("sample", sample);
        names.put("audited", sample);
        names.put("supervised", "1000." + CaseDesk.account(CaseDesk.WORKER));
        return names;
    }

    /** Takes away what no other test would. */
    static void removed() {
        for (String table :
                List.of(
                        "advice_case",
                        "training_event",
                        "marac_meeting",
                        "therapy_group",
                        "file_audit_file",
                        "file_audit")) {
            RightsMatrix.change("DELETE FROM " + table + " WHERE id = " + OWN);
        }
    }

    /** Something that the police were told by name, and no service. */
    static String told(String surname) {
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ME", "They shouted at him");
        return TellDesk.answered(
                anybody, "NO", "NAMED", surname, "given-names", "Ada", "phone", "07700900457");
    }

    static String advice() {
        String reference = Reference.next().value();
        RightsMatrix.change(
                "INSERT INTO advice_case (id, reference, service_id, asked_on, role, organisation,"
                        + " practice, area, advised, account_id, at) SELECT ?, ?, 1070, CURRENT_DATE,"
                        + " 'TEACHER', 'A school', 'HONOUR', 'E09000022', 'To ring us first', id,"
                        + " UTC_TIMESTAMP(6) FROM account WHERE username = 'hibo.samatar'",
                OWN,
                reference);
        return reference;
    }

    static String training() {
        RightsMatrix.change(
                "INSERT INTO training_event (id, service_id, on_date, topic, place_kind, area, places,"
                        + " account_id, at, version) SELECT ?, 1070, CURRENT_DATE, 'One chance',"
                        + " 'SCHOOL', 'E09000022', 10, id, UTC_TIMESTAMP(6), 0 FROM account WHERE"
                        + " username = 'hibo.samatar'",
                OWN);
        return OWN;
    }

    static String meeting() {
        RightsMatrix.change(
                "INSERT INTO marac_meeting (id, organisation_id, area_code, held_on, account_id, at)"
                        + " SELECT ?, 121, 'E09000022', CURRENT_DATE + INTERVAL 97 DAY, id,"
                        + " UTC_TIMESTAMP(6) FROM account WHERE username = 'leroy.samuels'",
                OWN);
        return OWN;
    }

    /** Two who may be in danger of each other, both with the same provider. */
    static String collision() {
        String mark = CollisionIT.name();
        String victim = "RelationToX" + System.nanoTime();
        CaseDesk.allocated(CollisionIT.accusing(victim, mark), victim);
        String other = "RelationToY" + System.nanoTime();
        CaseDesk.allocated(
                FeedLineText.of(other)
                        .with("given_names", "Kestrel")
                        .with("surname", mark)
                        .with("date_of_birth", "1979-03-14"),
                other);
        return CollisionIT.collision(victim);
    }

    static String group() {
        RightsMatrix.change(
                "INSERT INTO therapy_group (id, service_id, name, place, places, opened_on) VALUES (?,"
                        + " 1030, 'Of relations', 'A room', 8, CURRENT_DATE)",
                OWN);
        return OWN;
    }

    /** With one file, which has the same number. */
    static String sample() {
        String crime = "RelationToF" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        RightsMatrix.change(
                "INSERT INTO file_audit (id, service_id, worker_id, from_day, to_day, which, size,"
                        + " seed, reason, account_id, at) SELECT ?, 1000, NULL, CURRENT_DATE,"
                        + " CURRENT_DATE, 'BOTH', 1, 1, 'Because of relations', id, UTC_TIMESTAMP(6)"
                        + " FROM account WHERE username = 'patricia.ferguson'",
                OWN);
        RightsMatrix.change(
                "INSERT INTO file_audit_file (id, audit_id, case_id, place, worker_id) SELECT ?, ?,"
                        + " id, 1, worker_id FROM support_case WHERE reference = ?",
                OWN,
                OWN,
                reference);
        return OWN;
    }
}
