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

    @BeforeAll
    static void prepare() {
        RelationMatrix.signInAnew();
        Colleagues.prepare();
        OtherRecords.removed();
    }

    @AfterAll
    static void tell() {
        OtherRecords.removed();
        Attempts.write();
    }

    @Test
    void what_the_public_told_is_there_for_the_service_and_for_the_desk_it_was_told_to() {
        String reference = OtherRecords.told("Told" + Long.toString(System.nanoTime(), 36));
        asked("report", "sent", reference);
        asked("told", "sent", reference);
    }

    @Test
    void advice_and_training_are_there_for_the_service_that_gives_them() {
        asked("advice", "given", OtherRecords.advice());
        asked("training", "planned", OtherRecords.training());
    }

    @Test
    void a_meeting_is_there_for_its_provider_and_its_list_for_the_co_ordinator_alone() {
        String meeting = OtherRecords.meeting();
        asked("meeting", "planned", meeting);
        asked("agenda", "planned", meeting);
        asked("moved", "planned", meeting);
    }

    @Test
    void two_who_may_be_in_danger_of_each_other_are_there_for_their_safeguarding_lead_alone() {
        asked("collision", "found", OtherRecords.collision());
    }

    @Test
    void a_group_is_there_for_who_manages_its_service() {
        asked("group", "open", OtherRecords.group());
    }

    @Test
    void samples_files_and_supervision_are_there_for_who_manages_the_service() {
        String sample = OtherRecords.sample();
        asked("sample", "kept", sample);
        asked("audited", "kept", sample);
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
