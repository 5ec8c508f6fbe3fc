package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.it.CaseDesk.WORKER;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is seen of a case without opening its parts: its notes in short, and who works it. */
class TimelineIT extends Running {

    @Test
    void a_note_is_known_again_by_how_it_begins_until_it_is_corrected() {
        String crime = "Line" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor worker = Visitor.person(WORKER);
        String notes = "/casework/notes?c=" + reference;
        String begins = "Called as agreed about the broken lock.";
        String text = begins + " word".repeat(60) + " last";
        saved(submit(worker, notes, "writing", "save", Map.of("text", text, "kind", "FACTUAL")));
        assertThat(overview(worker, reference)).contains(begins).doesNotContain("word last");

        String note =
                RightsMatrix.text(
                        "SELECT n.id FROM note n JOIN support_case c ON c.id = n.case_id WHERE"
                                + " c.reference = ?",
                        reference);
        saved(
                submit(
                        worker,
                        notes + "&fix=" + note,
                        "correcting",
                        "correct",
                        Map.of("corrected", "It was the window.", "why", "Mixed up")));
        assertThat(overview(worker, reference))
                .contains("It was the window.")
                .contains("Corrected later")
                .doesNotContain("broken lock");
    }

    @Test
    void a_case_whose_worker_has_left_the_service_is_given_to_somebody_else() {
        String crime = "Left" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        assertThatThrownBy(() -> CaseDesk.give("UNALLOCATED", reference, WORKER, ""))
                .hasMessageContaining("not on the list");
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = (SELECT id FROM account WHERE username ="
                        + " 'gloria.mbeki') WHERE reference = ?",
                reference);
        saved(CaseDesk.give("UNALLOCATED", reference, WORKER, "She does intake only now"));
        assertThat(CaseDesk.of(reference, "worker_id")).isEqualTo(CaseDesk.account(WORKER));
    }

    private static String overview(Visitor worker, String reference) {
        return worker.get("/casework/case?c=" + reference).body();
    }
}
