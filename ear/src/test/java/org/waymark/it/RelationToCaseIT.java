package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Reference;

/**
 * Every page of a case and the drafts of its forms, for people of every relation to it, as
 * relation-matrix.csv says.
 */
class RelationToCaseIT extends Running {

    private static final String CASE = "case";

    private static String open;

    /** The case is of {@code yvonne.pinnock} and nobody else's. */
    @BeforeAll
    static void prepare() {
        RelationMatrix.signInAnew();
        if (open == null) {
            Colleagues.prepare();
            open = allocated("Relation");
        }
    }

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @Test
    void own_team_other_team_other_provider_and_no_role_in_a_case() {
        asked("open", open);
    }

    @Test
    void a_restricted_case_is_there_for_those_who_are_named_and_for_nobody_else() {
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), open));
        try {
            asked("restricted", open);
        } finally {
            CaseDesk.saved(RestrictedDesk.lift(CaseDesk.manager(), open));
        }
    }

    @Test
    void a_closed_case_is_there_for_its_last_worker_and_their_managers() {
        String closed = allocated("RelationClosed");
        CaseDesk.saved(CaseDesk.close(CaseDesk.manager(), closed, "DUPLICATE", ""));
        asked("closed", closed);
    }

    @Test
    void who_covers_has_the_case_and_who_knows_the_person_has_it_not_even_as_its_worker() {
        String reference = allocated("RelationCover");
        RightsMatrix.change(
                "INSERT INTO cover (id, service_id, worker_id, cover_id, from_on, until_on, reason,"
                        + " set_by, set_at) SELECT 9801, 1000, w.id, d.id, '2020-01-01', '2999-01-01',"
                        + " 'Leave', d.id, UTC_TIMESTAMP(6) FROM account w JOIN account d ON"
                        + " d.username = 'daniel.lewin' WHERE w.username = 'yvonne.pinnock'");
        RelationMatrix.conflict("yvonne.pinnock", reference);
        try {
            asked("covered and conflicted", reference);
        } finally {
            RightsMatrix.change("DELETE FROM cover WHERE id = 9801");
        }
    }

    @Test
    void a_manager_who_knows_the_person_has_not_the_case_that_they_manage() {
        String reference = allocated("RelationManager");
        RelationMatrix.conflict("patricia.ferguson", reference);
        asked("manager conflicted", reference);
    }

    @Test
    void an_emergency_opens_it_for_its_time_and_never_for_who_knows_the_person() {
        String reference = allocated("RelationGlass");
        emergency(9811, "amara.okafor", reference, "INTERVAL 30 MINUTE");
        emergency(9812, "leroy.samuels", reference, "INTERVAL 30 MINUTE");
        emergency(9813, "daniel.lewin", reference, "INTERVAL 30 MINUTE");
        RelationMatrix.conflict("daniel.lewin", reference);
        try {
            asked("emergency", reference);
            RightsMatrix.change(
                    "UPDATE break_glass SET ends_at = UTC_TIMESTAMP(6) WHERE id = 9811");
            asked("emergency over", reference);
        } finally {
            RightsMatrix.change("DELETE FROM break_glass WHERE id BETWEEN 9811 AND 9813");
        }
    }

    @Test
    void a_reference_that_nobody_has_given_out_is_missing() {
        asked("never existed", Reference.next().value());
    }

    private static String allocated(String beginning) {
        String crime = beginning + System.nanoTime();
        return CaseDesk.allocated(FeedLineText.of(crime), crime);
    }

    private static void emergency(long id, String who, String reference, String until) {
        RightsMatrix.change(
                "INSERT INTO break_glass (id, account_id, case_id, reason, opened_at, ends_at,"
                        + " review_due_at) SELECT "
                        + id
                        + ", a.id, c.id, 'Danger', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + "
                        + until
                        + ", UTC_TIMESTAMP(6) FROM account a JOIN support_case c ON c.reference = ?"
                        + " WHERE a.username = ?",
                reference,
                who);
    }

    /** Asks for every page of the case as each of them, and for a draft of one of its forms. */
    private static void asked(String state, String reference) {
        assertThat(RelationMatrix.doors(CASE)).hasSizeGreaterThan(7);
        List<String> wrong = new ArrayList<>(RelationMatrix.asked(CASE, state, reference));
        for (RelationMatrix.Row row : RelationMatrix.rows(CASE, state)) {
            int draft =
                    RelationMatrix.visitor(row.who())
                            .get("/api/drafts/note:" + reference)
                            .statusCode();
            if ((draft == 404) == row.outcome().equals("allowed")) {
                wrong.add(row.who() + " draft: " + draft);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
