package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Movers and leavers: nothing is left behind, neither work nor rights; and who has to be vetted.
 */
class AccountMovesIT extends Running {

    private final Colleague worker = Colleague.exemptLike("amara.okafor");
    private final Visitor administrator = Visitor.person("admin.novak");
    private final String page = "/access/account?id=" + worker.id();

    @Test
    void a_leaver_with_open_tasks_is_told_how_many_and_stays() {
        RightsMatrix.change(
                "INSERT INTO task (id, case_id, service_id, assignee_id, title, kind, due_at,"
                        + " is_open, created_at) VALUES (?, 1, 1000, ?, 'Left over', 'TASK',"
                        + " '2999-01-01', TRUE, UTC_TIMESTAMP(6))",
                worker.id(),
                worker.id());
        assertThat(administrator.get(page).body())
                .contains("Still has 1 open task")
                .contains("/caseload/morning");
        HttpResponse<String> refused =
                administrator.submit(page, "closing", "close", "Close the account");
        assertThat(refused.body()).contains("This person still has 1 open task.");
        HttpResponse<String> unmoved = move();
        assertThat(unmoved.body()).contains("This person still has 1 open task.");
        assertThat(active()).isEqualTo(1);
        RightsMatrix.change("DELETE FROM task WHERE id = ?", worker.id());
        administrator.submit(page, "closing", "close", "Close the account");
        assertThat(active()).isZero();
    }

    @Test
    void a_mover_has_the_new_role_and_none_of_the_old() {
        assertThat(move().statusCode()).isEqualTo(302);
        assertThat(
                        RightsMatrix.text(
                                "SELECT GROUP_CONCAT(role) FROM account_role WHERE account_id = ?",
                                worker.id()))
                .isEqualTo("COMMISSIONER_ANALYST");
        assertThat(Visitor.person(worker.username()).get("/casework/work").statusCode())
                .isEqualTo(403);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action = 'AccountPost.move' AND"
                                        + " outcome = 'DONE' AND detail LIKE ?",
                                "%" + worker.username()))
                .isEqualTo(1);
    }

    @Test
    void who_has_not_signed_in_for_ninety_days_and_whose_vetting_ends_is_listed() {
        RightsMatrix.change(
                "UPDATE account SET username = CONCAT('0', username), last_sign_in_at ="
                        + " UTC_TIMESTAMP(6) - INTERVAL 91 DAY WHERE id = ?",
                worker.id());
        assertThat(listed("UNUSED")).isTrue();
        assertThat(listed("VETTING")).isFalse();
        LocalDate soon = LocalDate.now().plusDays(30);
        administrator.submit(
                page, "vetting", "vettedUntil", soon.toString(), "vet", "Keep this day");
        assertThat(listed("VETTING")).isTrue();
        assertThat(administrator.get(page).body()).contains("Ends on " + soon.getDayOfMonth());
        RightsMatrix.change(
                "UPDATE account SET last_sign_in_at = UTC_TIMESTAMP(6), active = FALSE WHERE id = ?",
                worker.id());
        assertThat(listed("UNUSED")).isFalse();
        assertThat(listed("VETTING")).as("closed accounts need no vetting").isFalse();
    }

    @Test
    void nobody_says_until_when_they_are_vetted_themselves() {
        String own = CaseDesk.account("admin.novak");
        HttpResponse<String> answer =
                administrator.submit(
                        "/access/account?id=" + own,
                        "vetting",
                        "vettedUntil",
                        LocalDate.now().plusYears(9).toString(),
                        "vet",
                        "Keep this day");
        assertThat(answer.body()).contains("You cannot do this to your own account");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM account WHERE id = ? AND vetted_until > ?",
                                own,
                                LocalDate.now().plusYears(8).toString()))
                .isZero();
    }

    private HttpResponse<String> move() {
        return administrator.submit(
                page,
                "moving",
                "newOrganisationId",
                RightsMatrix.text(
                        "SELECT organisation_id FROM account WHERE username = 'oliver.pemberton'"),
                "newRole",
                "COMMISSIONER_ANALYST",
                "move",
                "Move");
    }

    private boolean listed(String which) {
        return administrator
                .get("/access/accounts?show=" + which)
                .body()
                .contains("0" + worker.username());
    }

    private long active() {
        return number("SELECT active FROM account WHERE id = ?", worker.id());
    }
}
