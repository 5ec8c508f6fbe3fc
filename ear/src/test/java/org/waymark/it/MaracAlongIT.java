package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;
import static org.waymark.it.SafetyDesk.page;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A referral to a MARAC that is still to be heard, when two cases of a person become one. */
class MaracAlongIT extends Running {

    private final String mark = Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");
    private final Visitor worker = Visitor.person(CaseDesk.WORKER);
    private final String ending = opened("Ends" + mark);
    private final String kept = opened("Stays" + mark);

    @Test
    void it_goes_along_with_all_that_hangs_on_it_and_both_timelines_say_so() {
        become_one();
        String id = referred();
        String paper = page("marac-referral", kept) + "&m=" + id;
        assertThat(worker.get(paper).statusCode()).isEqualTo(404);

        saved(CaseDesk.close(CaseDesk.manager(), ending, "DUPLICATE", "Opened twice"));

        assertThat(SafetyDesk.referral(kept)).isEqualTo(id);
        assertThat(worker.get(paper).body())
                .as("sealed anew for the other record")
                .contains("He choked her on Sunday", "They know the flat");
        assertThat(worker.get(page("marac", kept)).body())
                .contains("came along from their other case", "Flagged until");
        assertThat(worker.get(page("marac", ending)).body())
                .contains("went on in their other case", "Not referred so far");
        assertThat(SafetyDesk.tasks(kept, "MARAC_ACTION")).isEqualTo(1);
        assertThat(SafetyDesk.tasks(kept, "MARAC_CONTACT")).isEqualTo(1);
        assertThat(CaseDesk.of(kept, "danger_kept")).isEqualTo("1");
        assertThat(events(ending, "MARAC referral goes on in their other case")).isEqualTo(1);
        assertThat(events(kept, "MARAC referral came along from their other case")).isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM case_suspect_key k JOIN support_case c ON c.id ="
                                        + " k.case_id WHERE k.source_id = ? AND c.reference <> ?",
                                id,
                                kept))
                .as("whom it names is looked for from here")
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.action ="
                                        + " 'Closure.close' AND e.outcome = 'DONE'",
                                kept))
                .isPositive();
        saved(
                submit(
                        worker,
                        paper,
                        "withdrawing",
                        "withdraw",
                        Map.of("withdrawWhy", "The test is over")));
        assertThat(SafetyDesk.tasks(kept, "MARAC_CONTACT")).as("on no list").isZero();
    }

    @Test
    void it_stays_where_the_other_case_is_restricted() {
        become_one();
        String id = referred();
        RightsMatrix.change("UPDATE support_case SET restricted = TRUE WHERE reference = ?", kept);
        saved(CaseDesk.close(CaseDesk.manager(), ending, "DUPLICATE", "Opened twice"));
        assertThat(SafetyDesk.referral(ending)).isEqualTo(id);
        assertThat(events(kept, "MARAC referral came along from their other case")).isZero();
        RightsMatrix.change("UPDATE support_case SET restricted = FALSE WHERE reference = ?", kept);
    }

    private static String opened(String crime) {
        return CaseDesk.allocated(FeedLineText.of(crime), crime);
    }

    private void become_one() {
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id JOIN support_case d ON"
                        + " d.reference = ? JOIN person q ON q.id = d.person_id SET p.identity_id ="
                        + " q.identity_id WHERE c.reference = ?",
                ending,
                kept);
    }

    /** Referred, with what an agency knows and takes on; somebody is to speak with them before. */
    private String referred() {
        saved(SafetyDesk.refer(worker, ending, SafetyDesk.marac()));
        String id = SafetyDesk.referral(ending);
        String paper = page("marac-referral", ending) + "&m=" + id;
        saved(
                submit(
                        worker,
                        paper,
                        "bringing",
                        "bring",
                        Map.of("broughtBy", "HOUSING", "information", "They know the flat")));
        saved(
                submit(
                        worker,
                        paper,
                        "acting",
                        "act",
                        Map.of(
                                "actionAgency",
                                "HOUSING",
                                "actionWhat",
                                "Change the locks",
                                "actionDue",
                                SafetyDesk.ago(-3))));
        RightsMatrix.change(
                "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at, is_open,"
                        + " created_at) SELECT ?, c.id, c.service_id, c.worker_id, 'Speak',"
                        + " 'MARAC_CONTACT', UTC_TIMESTAMP(6) + INTERVAL 5 DAY, TRUE,"
                        + " UTC_TIMESTAMP(6) FROM support_case c WHERE c.reference = ?",
                System.nanoTime(),
                ending);
        return id;
    }

    private static long events(String reference, String title) {
        return number(
                "SELECT COUNT(*) FROM case_event e JOIN support_case c ON c.id = e.case_id WHERE"
                        + " c.reference = ? AND e.title = ?",
                reference,
                title);
    }
}
