package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.Alike.alike;
import static org.waymark.it.Alike.said;
import static org.waymark.it.Alike.same;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.waymark.it.Alike.Said;
import org.waymark.shared.Reference;

/**
 * Whoever guesses learns nothing from the answer and nothing from what it cost: what is hidden and
 * what nobody has are answered alike to the letter, after the same number of statements of each
 * kind. No time is measured: where the work is the same, so is the time.
 */
class SameWorkIT extends Running {

    private static final String NO_ID = "4611686018427387904";

    @AfterAll
    static void tell() {
        Attempts.write();
    }

    @Test
    void a_case_that_is_hidden_is_like_one_that_nobody_has() {
        String restricted = allocated("SameRestricted", CaseDesk.WORKER);
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), restricted));
        Colleague worker = Colleague.exemptLike("amara.okafor");
        String conflicted = allocated("SameConflict", worker.username());
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " c.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN support_case c"
                        + " ON c.reference = ? WHERE a.id = ?",
                conflicted,
                worker.id());
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("of a colleague", RightsMatrix.text(RightsMatrix.CASE_OF, "daniel.lewin"));
        hidden.put("of another provider", RightsMatrix.text(RightsMatrix.CASE_OF, "rosa.valencia"));
        hidden.put("restricted", restricted);
        hidden.put("of somebody they are kept from", conflicted);
        alike(worker.username(), RelationMatrix.doors("case"), hidden);
    }

    @Test
    void the_same_for_a_manager_of_another_provider() {
        Map<String, String> hidden =
                Map.of("of another", RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor"));
        alike("leroy.samuels", RelationMatrix.doors("case"), hidden);
    }

    @Test
    void a_referral_that_is_hidden_is_like_one_that_nobody_has() {
        String crime = "SameReferral" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(crime).with("flags", "POLICE")));
        String known = "SameKnown" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(known)));
        RightsMatrix.change(
                "INSERT INTO conflict (account_id, person_id, kind, found_at) SELECT a.id,"
                        + " r.person_id, 'BLOCK', UTC_TIMESTAMP(6) FROM account a JOIN referral r ON"
                        + " r.crime_ref = ? WHERE a.username = 'gloria.mbeki'",
                known);
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("restricted", TriageDesk.reference(crime));
        hidden.put("of somebody they are kept from", TriageDesk.reference(known));
        List<String> doors = RelationMatrix.doors("referral");
        alike("gloria.mbeki", doors, hidden);
        alike("hodan.warsame", doors, Map.of("of another", RightsMatrix.filled("{referral}")));
    }

    @Test
    void a_receipt_and_a_batch_of_others_are_like_none() {
        alike(
                "pc.lungu",
                List.of("/referral/receipt?r={sent}"),
                Map.of("of another force", RightsMatrix.sent("/referral/")));
        String path = "/referral/feed?id=";
        String batch = path + RightsMatrix.feed("/referral/");
        Visitor intake = Visitor.person("hodan.warsame");
        same("a batch", said(intake, batch), said(intake, path + NO_ID), true);
    }

    @Test
    void a_document_of_another_case_is_like_none() {
        String theirs = allocated("SameDocument", CaseDesk.WORKER);
        String document =
                DocumentDesk.added(Visitor.person(CaseDesk.WORKER), theirs, "A letter", false);
        String own = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        Visitor worker = Visitor.person("amara.okafor");
        String through = "/casework/document?v=1&c=" + own + "&d=";
        same("a document", said(worker, through + document), said(worker, through + NO_ID), true);
        String hidden = "/casework/document?v=1&d=" + document + "&c=";
        same(
                "a document of a hidden case",
                said(worker, hidden + theirs),
                said(worker, hidden + Reference.next().value()),
                true);
    }

    @Test
    void a_link_that_was_used_or_is_over_is_like_one_that_was_never_sent() {
        link(9861, "same-used", "2999-01-01", true);
        link(9862, "same-over", "2020-01-01", false);
        Knock stranger = Knock.from("127.0.0.86");
        try {
            Said none = said(stranger, "/feedback?t=same-none");
            same("a used link", said(stranger, "/feedback?t=same-used"), none, true);
            same("a link that is over", said(stranger, "/feedback?t=same-over"), none, true);
        } finally {
            RightsMatrix.change("DELETE FROM survey_invitation WHERE id IN (9861, 9862)");
        }
    }

    @Test
    void a_sign_in_that_is_refused_costs_the_same_whoever_it_names() {
        Colleague wrong = Colleague.exemptLike("amara.okafor");
        Colleague closed = Colleague.exemptLike("amara.okafor");
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", closed.id());
        Map<String, Long> unknown = guessed("127.0.0.81", "nobody.of.this.name", wrong.id());
        Map<String, Long> known = guessed("127.0.0.82", wrong.username(), wrong.id());
        Map<String, Long> gone = guessed("127.0.0.83", closed.username(), wrong.id());
        assertThat(known).as("a wrong password and no such name").isEqualTo(unknown);
        assertThat(gone).as("a closed account and no such name").isEqualTo(unknown);
        RightsMatrix.change(
                "INSERT IGNORE INTO api_client (id, client_id, name, secret_hash, organisation_id,"
                        + " scopes, active, created_at) SELECT 9863, 'same-machine', 'A force',"
                        + " secret_hash, organisation_id, scopes, TRUE, created_at FROM api_client"
                        + " WHERE client_id = 'mps-feed'");
        assertThat(knocked("127.0.0.84", "same-machine"))
                .as("a wrong secret and no such machine")
                .isEqualTo(knocked("127.0.0.85", "none-machine"));
    }

    /** What each go of a guess costs; whoever has failed too often meanwhile has not. */
    private static Map<String, Long> guessed(String from, String name, long counted) {
        Attempts.count("guesses whose work is counted");
        return Statements.kinds(
                () -> {
                    RightsMatrix.change(
                            "UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE id = ?",
                            counted);
                    assertThat(AttackerIT.guess(from, name, "a wrong guess").status())
                            .isEqualTo(200);
                });
    }

    private static Map<String, Long> knocked(String from, String machine) {
        Attempts.count("guesses whose work is counted");
        String pair = machine + ":a wrong guess";
        String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        Knock knock = Knock.from(from);
        return Statements.kinds(
                () -> {
                    RightsMatrix.change(
                            "UPDATE api_client SET failed_attempts = 0, locked_until = NULL WHERE id ="
                                    + " 9863");
                    assertThat(
                                    knock.get("/api/v1/feeds", "Authorization", "Basic " + basic)
                                            .status())
                            .isEqualTo(401);
                });
    }

    private static String allocated(String beginning, String worker) {
        String crime = beginning + System.nanoTime();
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, worker, ""));
        return reference;
    }

    private static void link(long id, String token, String until, boolean used) {
        RightsMatrix.change(
                "INSERT IGNORE INTO survey_invitation (id, case_id, service_id, token_hash, asked_on,"
                        + " quarter, expires_on, route, used, crime_group, area) VALUES (?, ?, 1000,"
                        + " UNHEX(SHA2(?, 256)), '2020-01-01', '2019Q4', ?, 'EMAIL', ?, 'BURGLARY',"
                        + " 'UNKNOWN')",
                id,
                id,
                token,
                until,
                used);
    }
}
