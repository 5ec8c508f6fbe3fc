package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Reference;

/**
 * What the public told, advice and training, meetings of a MARAC, collisions, groups, samples of
 * files and supervision, at every door that leads to one, for people of every relation to it, as
 * relation-matrix.csv says.
 */
class RelationToOthersIT extends Running {

    private static final String NEVER = "never existed";
    private static final String NO_ID = "4611686018427387904";
    private static final String OWN = "9871";

    @BeforeAll
    static void prepare() {
        RelationMatrix.signInAnew();
        Colleagues.prepare();
    }

    @AfterAll
    static void tell() {
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
        Attempts.write();
    }

    @Test
    void what_the_public_told_is_there_for_the_service_and_for_the_desk_it_was_told_to() {
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ME", "They shouted at him");
        TellDesk.went(TellDesk.page(anybody, "support", "support", "NO"));
        TellDesk.went(TellDesk.page(anybody, "police", "police", "NAMED"));
        TellDesk.went(
                TellDesk.page(
                        anybody,
                        "contact",
                        "contact",
                        "YES",
                        "surname",
                        "Told" + Long.toString(System.nanoTime(), 36),
                        "given-names",
                        "Ada",
                        "phone",
                        "07700900457",
                        "safe",
                        "CALL"));
        String reference = TellDesk.sent(anybody);
        asked("report", "sent", reference);
        asked("told", "sent", reference);
    }

    @Test
    void advice_and_training_are_there_for_the_service_that_gives_them() {
        String reference = Reference.next().value();
        RightsMatrix.change(
                "INSERT INTO advice_case (id, reference, service_id, asked_on, role, organisation,"
                        + " practice, area, advised, account_id, at) SELECT ?, ?, 1070, CURRENT_DATE,"
                        + " 'TEACHER', 'A school', 'HONOUR', 'E09000022', 'To ring us first', id,"
                        + " UTC_TIMESTAMP(6) FROM account WHERE username = 'hibo.samatar'",
                OWN,
                reference);
        RightsMatrix.change(
                "INSERT INTO training_event (id, service_id, on_date, topic, place_kind, area, places,"
                        + " account_id, at, version) SELECT ?, 1070, CURRENT_DATE, 'One chance',"
                        + " 'SCHOOL', 'E09000022', 10, id, UTC_TIMESTAMP(6), 0 FROM account WHERE"
                        + " username = 'hibo.samatar'",
                OWN);
        asked("advice", "given", reference);
        asked("training", "planned", OWN);
    }

    @Test
    void a_meeting_is_there_for_its_provider_and_its_list_for_the_co_ordinator_alone() {
        RightsMatrix.change(
                "INSERT INTO marac_meeting (id, organisation_id, area_code, held_on, account_id, at)"
                        + " SELECT ?, 121, 'E09000022', CURRENT_DATE + INTERVAL 97 DAY, id,"
                        + " UTC_TIMESTAMP(6) FROM account WHERE username = 'leroy.samuels'",
                OWN);
        asked("meeting", "planned", OWN);
        asked("agenda", "planned", OWN);
        asked("moved", "planned", OWN);
    }

    @Test
    void two_who_may_be_in_danger_of_each_other_are_there_for_their_safeguarding_lead_alone() {
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
        asked("collision", "found", CollisionIT.collision(victim));
    }

    @Test
    void a_group_is_there_for_who_manages_its_service() {
        RightsMatrix.change(
                "INSERT INTO therapy_group (id, service_id, name, place, places, opened_on) VALUES (?,"
                        + " 1030, 'Of relations', 'A room', 8, CURRENT_DATE)",
                OWN);
        asked("group", "open", OWN);
    }

    @Test
    void samples_files_and_supervision_are_there_for_who_manages_the_service() {
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
        asked("sample", "kept", OWN);
        asked("audited", "kept", OWN);
        asked("supervised", "kept", "1000." + CaseDesk.account(CaseDesk.WORKER));
    }

    @Test
    void what_never_existed_is_missing_for_everybody_whose_role_has_the_page() {
        String reference = Reference.next().value();
        List<String> wrong = new ArrayList<>();
        for (String record : List.of("report", "told", "advice")) {
            wrong.addAll(RelationMatrix.asked(record, NEVER, reference));
        }
        for (String record :
                List.of(
                        "training",
                        "meeting",
                        "agenda",
                        "moved",
                        "collision",
                        "group",
                        "sample",
                        "audited")) {
            wrong.addAll(RelationMatrix.asked(record, NEVER, NO_ID));
        }
        wrong.addAll(RelationMatrix.asked("supervised", NEVER, "1000." + NO_ID));
        assertThat(wrong).isEmpty();
    }

    private static void asked(String record, String state, String name) {
        assertThat(RelationMatrix.asked(record, state, name)).as(record).isEmpty();
    }
}
