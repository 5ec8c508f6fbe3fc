package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What people ask about their own data: who may do what, in which order, and what a copy holds and
 * does not hold.
 */
class RightsIT extends Running {

    private static final String SUSPECT = "Lucasz Canary";

    @Test
    void a_copy_is_looked_through_by_one_approved_by_another_and_holds_nothing_left_out() {
        String crime = "Copy" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        note(reference, "She said Lucasz Canary followed Ruth Neighbour home. She is Annual.");
        note(reference, "The police will search his flat on Tuesday: secretpolicematter.");
        String request = RequestDesk.filed(reference, "ACCESS");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        Visitor second = Visitor.person(RequestDesk.SECOND);

        RequestDesk.done(first, request, "starting", "start");
        RequestDesk.done(first, request, "collecting", "collect");
        int parts = RequestDesk.parts(request);
        assertThat(parts).isGreaterThan(5);
        RequestDesk.refused(
                RequestDesk.act(
                        first,
                        request,
                        "proposing",
                        "propose",
                        "decision",
                        "GRANTED",
                        "grounds",
                        "",
                        "decisionNote",
                        "Here is your copy"),
                "have not been looked through yet");

        int notes = RequestDesk.place(request, "NOTE");
        String shown = first.get("/privacy/part?q=" + request + "&part=" + notes).body();
        assertThat(shown)
                .as("whom the referral names as suspected is marked already")
                .contains("Left out: </span>" + SUSPECT);
        RequestDesk.refused(
                RequestDesk.part(
                        first,
                        request,
                        notes,
                        "marking-form",
                        "mark",
                        "passages",
                        "Ruth Neighbor",
                        "about",
                        "THIRD_PARTY"),
                "does not stand in this part");
        CaseDesk.saved(
                RequestDesk.part(
                        first,
                        request,
                        notes,
                        "marking-form",
                        "mark",
                        "passages",
                        "Ruth Neighbour",
                        "about",
                        "THIRD_PARTY"));
        RequestDesk.refused(
                RequestDesk.part(
                        first,
                        request,
                        notes,
                        "deciding-form",
                        "decide",
                        "choice",
                        "INCLUDE",
                        "exemption",
                        "",
                        "why",
                        ""),
                "Something is marked");
        for (int part = 1; part <= parts; part++) {
            boolean police = part == notes + 1;
            boolean marked =
                    number(
                                    "SELECT COUNT(*) FROM rights_span s JOIN rights_item i ON i.id ="
                                            + " s.item_id JOIN rights_request r ON r.id = i.request_id"
                                            + " WHERE r.reference = ? AND i.place = ?",
                                    request,
                                    part)
                            > 0;
            RequestDesk.decided(
                    first,
                    request,
                    part,
                    police ? "WITHHOLD" : marked ? "PART" : "INCLUDE",
                    police ? "CRIME" : "");
        }
        RequestDesk.done(
                first,
                request,
                "proposing",
                "propose",
                "decision",
                "PARTLY",
                "grounds",
                "",
                "decisionNote",
                "Here is your copy");
        assertThat(first.get(RequestDesk.page(request)).body())
                .contains("You proposed this")
                .doesNotContain("id=\"approve\"");
        RequestDesk.done(second, request, "approving-form", "approve");
        RequestDesk.refused(
                RequestDesk.act(first, request, "answering-form", "answer", "way", "HANDED_OVER"),
                "Take the copy first");

        HttpResponse<String> json = RequestDesk.act(first, request, "taking-form", "json");
        assertThat(json.headers().firstValue("Content-Disposition").orElse(""))
                .contains("request-")
                .doesNotContain(crime);
        assertThat(json.body())
                .contains("\"complete\":false", "followed [left out: about somebody else] home")
                .contains("She is Annual", "\"somethingKeptBack\":true")
                .doesNotContain("Canary", "Neighbour", "secretpolicematter", "search his flat");
        HttpResponse<String> pdf = RequestDesk.act(first, request, "taking-form", "pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a WHERE a.action ="
                                        + " 'RightsTaking.take' AND a.outcome = 'DONE' AND a.person_id ="
                                        + " (SELECT person_id FROM support_case WHERE reference = ?)",
                                reference))
                .isEqualTo(2);
        assertThat(second.get(RequestDesk.page(request)).body())
                .contains("PDF, ")
                .contains("disabled=\"disabled\"");

        RequestDesk.done(first, request, "answering-form", "answer", "way", "HANDED_OVER");
        assertThat(RequestDesk.state(request)).isEqualTo("ANSWERED");
        assertThat(first.get("/privacy/requests?show=ended").body())
                .contains("/privacy/request?q=" + request);
    }

    @Test
    void a_part_that_changes_after_it_was_approved_is_not_given() {
        String crime = "Stale" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        String request = RequestDesk.filed(reference, "ACCESS");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        RequestDesk.done(first, request, "starting", "start");
        RequestDesk.done(first, request, "collecting", "collect");
        RightsMatrix.change(
                "UPDATE rights_item i JOIN rights_request r ON r.id = i.request_id SET"
                        + " i.choice = 'WITHHOLD', i.exemption = 'THIRD_PARTY' WHERE r.reference = ?",
                request);
        RightsMatrix.change(
                "UPDATE rights_item i JOIN rights_request r ON r.id = i.request_id SET"
                        + " i.choice = 'INCLUDE' WHERE r.reference = ? AND i.source = 'PERSON'",
                request);
        RequestDesk.agreed(request, "decision", "PARTLY", "grounds", "", "decisionNote", "A copy");
        RightsMatrix.change(
                "UPDATE person p JOIN support_case c ON c.person_id = p.id SET p.known_as = 'Newer'"
                        + " WHERE c.reference = ?",
                reference);
        RequestDesk.refused(
                RequestDesk.act(first, request, "taking-form", "pdf"), "has changed since");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM rights_copy c JOIN rights_request r ON r.id ="
                                        + " c.request_id WHERE r.reference = ?",
                                request))
                .isZero();
    }

    @Test
    void the_clock_stops_goes_on_and_is_extended_once_and_only_in_the_first_month() {
        String crime = "Clock" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        String request = RequestDesk.filed(reference, "ERASURE");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        LocalDate came = RequestDesk.received();
        assertThat(due(request)).isEqualTo(RequestDesk.working(came.plusMonths(1)));
        RequestDesk.done(
                first,
                request,
                "stopping",
                "ask",
                "waitKind",
                "CLARIFICATION",
                "asked",
                "Which record?",
                "askedOn",
                RequestDesk.typed(came.plusDays(2)));
        assertThat(RequestDesk.state(request)).isEqualTo("WAITING");
        RequestDesk.done(
                first, request, "getting", "got", "gotOn", RequestDesk.typed(came.plusDays(7)));
        assertThat(due(request))
                .as("five days on which they were asked")
                .isEqualTo(RequestDesk.working(came.plusMonths(1).plusDays(5)));
        RequestDesk.refused(
                RequestDesk.act(
                        first,
                        request,
                        "extending",
                        "extend",
                        "extendWhy",
                        "Five records",
                        "toldOn",
                        RequestDesk.typed(came.minusDays(1))),
                "not before it could have been");
        RequestDesk.done(
                first,
                request,
                "extending",
                "extend",
                "extendWhy",
                "Five records",
                "toldOn",
                RequestDesk.typed(came.plusDays(8)));
        assertThat(due(request)).isEqualTo(RequestDesk.working(came.plusMonths(3).plusDays(5)));
        assertThat(first.get(RequestDesk.page(request)).body())
                .contains("Extended; they were told")
                .doesNotContain("id=\"extend\"");
        RequestDesk.done(first, request, "withdrawing", "withdraw", "withdrawWhy", "They rang");
        assertThat(RequestDesk.state(request)).isEqualTo("WITHDRAWN");
    }

    @Test
    void what_is_overdue_is_shown_to_the_officer_and_to_the_manager_of_the_case_alone() {
        String crime = "Late" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        String request = RequestDesk.filed(reference, "ACCESS");
        RightsMatrix.change(
                "UPDATE rights_request SET due_on = '2026-01-05', due_at = '2026-01-05 23:59:59',"
                        + " received_on = '2025-12-05' WHERE reference = ?",
                request);
        String late = "/casework/rights?c=" + reference;
        try {
            assertThat(Visitor.person(RequestDesk.FIRST).get("/privacy/requests").body())
                    .contains("overdue")
                    .contains(request);
            assertThat(CaseDesk.manager().get("/caseload/morning").body()).contains(late);
            assertThat(Visitor.person("leroy.samuels").get("/caseload/morning").body())
                    .doesNotContain(late);
            assertThat(Visitor.person("leroy.samuels").get(late).statusCode()).isEqualTo(404);
            assertThat(Visitor.person("daniel.lewin").get(late).statusCode()).isEqualTo(404);
        } finally {
            RequestDesk.done(
                    Visitor.person(RequestDesk.FIRST),
                    request,
                    "withdrawing",
                    "withdraw",
                    "withdrawWhy",
                    "They rang");
        }
    }

    @Test
    void who_answers_for_another_provider_does_not_find_it_and_who_answers_for_all_does() {
        String crime = "Scope" + System.nanoTime();
        String request = RequestDesk.filed(CaseDesk.allocated(named(crime), crime), "ACCESS");
        Colleague own = Colleague.exemptLike(RequestDesk.FIRST);
        Colleague other = Colleague.exemptLike(RequestDesk.FIRST);
        moveTo(own, "patricia.ferguson");
        moveTo(other, "leroy.samuels");
        assertThat(Visitor.person(own.username()).get(RequestDesk.page(request)).statusCode())
                .isEqualTo(200);
        Visitor stranger = Visitor.person(other.username());
        assertThat(stranger.get(RequestDesk.page(request)).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/privacy/part?q=" + request + "&part=1").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/privacy/requests").body()).doesNotContain(request);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN audit_reason w ON w.entry_id ="
                                        + " e.id WHERE e.action = 'RightsRequestQuery.request' AND"
                                        + " w.words LIKE 'Request %' AND e.account_id = ?",
                                own.id()))
                .as("the request is the reason for each look")
                .isPositive();
    }

    @Test
    void a_restricted_record_is_opened_for_the_request_with_a_password_and_its_manager_is_told() {
        String crime = "Closed" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        CaseDesk.saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        String request = RequestDesk.filed(reference, "ACCESS");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        RequestDesk.done(first, request, "starting", "start");
        assertThat(first.get(RequestDesk.page(request)).body())
                .contains("Part of the record is restricted")
                .doesNotContain("id=\"collect\"");
        RequestDesk.refused(
                RequestDesk.act(
                        first,
                        request,
                        "opening",
                        "unlock",
                        "unlockWhy",
                        "She asked for a copy of it",
                        "password",
                        "wrong"),
                "This is not your password");
        RequestDesk.done(
                first,
                request,
                "opening",
                "unlock",
                "unlockWhy",
                "She asked for a copy of it",
                "password",
                Visitor.PASSWORD);
        RequestDesk.done(first, request, "collecting", "collect");
        assertThat(RequestDesk.parts(request)).isGreaterThan(3);
        assertThat(CaseDesk.manager().get("/caseload/morning").body())
                .contains("She asked for a copy of it");
        HttpResponse<String> second =
                Visitor.person(RequestDesk.SECOND).get("/privacy/part?q=" + request + "&part=1");
        assertThat(second.statusCode()).as("each has to open it").isEqualTo(302);
        RightsMatrix.change(
                "UPDATE break_glass b JOIN support_case c ON c.id = b.case_id SET b.reviewed_at ="
                        + " UTC_TIMESTAMP(6) WHERE c.reference = ?",
                reference);
    }

    @Test
    void the_copy_of_somebody_suspected_holds_nothing_of_who_was_harmed() {
        String crime = "Accused" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        note(reference, "Lucasz Canary was seen near her new flat.");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        String request = RequestDesk.entered(first, reference, "ACCESS", "SUSPECTED");
        assertThat(Visitor.person(CaseDesk.WORKER).get("/casework/rights?c=" + reference).body())
                .doesNotContain(shown(request));
        RequestDesk.done(
                first,
                request,
                "identifying",
                "identify",
                "identityHow",
                "DOCUMENT",
                "identityNote",
                "Passport");
        RequestDesk.done(first, request, "starting", "start");
        RequestDesk.done(first, request, "collecting", "collect");
        assertThat(RequestDesk.parts(request)).isEqualTo(1);
        RequestDesk.decided(first, request, 1, "INCLUDE", "");
        RequestDesk.agreed(request, "decision", "GRANTED", "grounds", "", "decisionNote", "A copy");
        HttpResponse<String> json = RequestDesk.act(first, request, "taking-form", "json");
        assertThat(json.body()).contains("Canary").doesNotContain(crime, "flat", "Test");
    }

    @Test
    void an_answer_goes_only_where_the_record_says_a_plain_yes() {
        String crime = "Post" + System.nanoTime();
        String reference =
                CaseDesk.allocated(
                        named(crime)
                                .with("email", "post" + System.nanoTime() + "@example.org")
                                .with("email_safe", ""),
                        crime);
        String request = RequestDesk.filed(reference, "RESTRICTION");
        RequestDesk.done(Visitor.person(RequestDesk.FIRST), request, "starting", "start");
        RequestDesk.agreed(
                request,
                "decision",
                "REFUSED",
                "grounds",
                "NO_CONDITION",
                "decisionNote",
                "None of the conditions is met");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        String point =
                RightsMatrix.text(
                        "SELECT p.id FROM contact_point p JOIN support_case c ON c.person_id ="
                                + " p.person_id WHERE c.reference = ? AND p.kind = 'EMAIL'",
                        reference);
        assertThat(first.get(RequestDesk.page(request)).body())
                .contains("Do not use</span> the e-mail address on record")
                .doesNotContain("id=\"point\"");
        RightsMatrix.change("UPDATE contact_point SET write_safe = 'Y' WHERE id = ?", point);
        Map<String, String> form =
                Visitor.fields(first.get(RequestDesk.page(request)), "answering-form");
        form.put("answering-form", "answering-form");
        form.put("way", "EMAIL");
        form.put("point", point);
        form.put("answer", "They were answered");
        RightsMatrix.change("UPDATE contact_point SET write_safe = 'N' WHERE id = ?", point);
        assertThat(first.post(RequestDesk.page(request), form).statusCode()).isEqualTo(200);
        assertThat(RequestDesk.state(request)).isEqualTo("READY");
        RightsMatrix.change("UPDATE contact_point SET write_safe = 'Y' WHERE id = ?", point);
        CaseDesk.saved(first.post(RequestDesk.page(request), form));
        assertThat(RequestDesk.state(request)).isEqualTo("REFUSED");
    }

    @Test
    void what_is_put_right_keeps_both_versions_and_what_is_not_keeps_their_words() {
        String crime = "Wrong" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        String first = said(reference, "SURNAME", "Rightname", "My name is spelt so");
        RequestDesk.agreed(
                first,
                "decision",
                "GRANTED",
                "grounds",
                "INACCURATE",
                "decisionNote",
                "We have put it right");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        assertThat(worker.get("/casework/rights?c=" + reference).body())
                .contains("Person " + crime)
                .contains("Rightname")
                .contains("My name is spelt so")
                .contains("Onkar Singh");
        assertThat(worker.get("/casework/case?c=" + reference).body())
                .contains("Test Rightname")
                .contains("Surname: put right because they asked");

        note(reference, "She drinks every day.");
        String note =
                RightsMatrix.text(
                        "SELECT n.id FROM note n JOIN support_case c ON c.id = n.case_id WHERE"
                                + " c.reference = ?",
                        reference);
        String second = said(reference, "NOTE", "She does not drink.", "I have never drunk", note);
        RequestDesk.agreed(
                second,
                "decision",
                "REFUSED",
                "grounds",
                "ACCURATE",
                "decisionNote",
                "It is what was said then");
        assertThat(worker.get("/casework/rights?c=" + reference).body())
                .contains("I have never drunk")
                .contains("not changed");
        assertThat(worker.get("/casework/notes?c=" + reference).body())
                .contains("She drinks every day.")
                .doesNotContain("She does not drink.");
    }

    @Test
    void a_restricted_use_stops_contact_until_it_is_ended_and_they_were_told() {
        String crime = "Stop" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        String request = RequestDesk.filed(reference, "RESTRICTION");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        RequestDesk.done(first, request, "starting", "start");
        RequestDesk.agreed(
                request,
                "decision",
                "GRANTED",
                "grounds",
                "CONTESTED",
                "decisionNote",
                "We check it and use nothing meanwhile");
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        assertThat(worker.get("/casework/contact?c=" + reference).body())
                .contains("Keep it, do not use it.")
                .contains("it is kept and not used");
        RequestDesk.refused(
                RequestDesk.act(
                        first, request, "ending", "end", "endWhy", "It was right", "endTold", ""),
                "Enter the day they were told");
        RequestDesk.done(
                first,
                request,
                "ending",
                "end",
                "endWhy",
                "It was right",
                "endTold",
                RequestDesk.typed(RequestDesk.today()));
        assertThat(worker.get("/casework/contact?c=" + reference).body())
                .doesNotContain("Keep it, do not use it.");
    }

    @Test
    void what_two_have_agreed_to_delete_is_due_at_once_and_answered_once_it_is_gone() {
        String crime = "Erase" + System.nanoTime();
        RetentionDesk.Over over = RetentionDesk.Over.of(named(crime), crime);
        String request = RequestDesk.filed(over.caseReference(), "ERASURE");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        RequestDesk.done(first, request, "starting", "start");
        String[] grant = {
            "decision", "GRANTED", "grounds", "NO_LONGER_NEEDED", "decisionNote", "It goes"
        };
        RequestDesk.refused(
                RequestDesk.act(first, request, "proposing", "propose", grant), "still open");
        RightsMatrix.change(
                "UPDATE support_case SET state = 'CLOSED', is_open = FALSE, closure_reason ="
                        + " 'DECLINED_INITIAL', planned = FALSE, closed_at = UTC_TIMESTAMP(6) WHERE id"
                        + " = ?",
                over.supportCase());
        RightsMatrix.change(
                "INSERT INTO retention_hold (id, person_id, organisation_id, kind, reason, set_by,"
                        + " set_at) SELECT ?, ?, organisation_id, 'LITIGATION', 'x', 1, NOW(6) FROM"
                        + " rights_request WHERE reference = ?",
                over.referral(),
                over.person(),
                request);
        RequestDesk.refused(
                RequestDesk.act(first, request, "proposing", "propose", grant), "A hold stands");
        RightsMatrix.change("DELETE FROM retention_hold WHERE id = ?", over.referral());
        RequestDesk.agreed(request, grant);
        RetentionDesk.run();
        try {
            assertThat(over.isProposed()).as("closed a moment ago").isTrue();
            RequestDesk.refused(
                    RequestDesk.act(
                            first, request, "answering-form", "answer", "way", "HANDED_OVER"),
                    "has not been destroyed yet");
            CaseDesk.saved(over.approve(CaseDesk.manager()));
            RetentionDesk.run();
            assertThat(over.isThere()).isFalse();
        } finally {
            RightsMatrix.change("DELETE FROM retention_proposal");
        }
        RequestDesk.done(first, request, "answering-form", "answer", "way", "HANDED_OVER");
        assertThat(RequestDesk.state(request)).isEqualTo("ANSWERED");
        assertThat(
                        RightsMatrix.text(
                                "SELECT wanted FROM rights_request WHERE reference = ?", request))
                .isEqualTo("Destroyed with the record");
    }

    @Test
    void who_objects_to_contact_is_not_contacted() {
        String crime = "Object" + System.nanoTime();
        String reference = CaseDesk.allocated(named(crime), crime);
        String request = RequestDesk.filed(reference, "OBJECTION");
        RequestDesk.done(Visitor.person(RequestDesk.FIRST), request, "starting", "start");
        RequestDesk.refused(
                RequestDesk.act(
                        Visitor.person(RequestDesk.FIRST),
                        request,
                        "proposing",
                        "propose",
                        "decision",
                        "GRANTED",
                        "grounds",
                        "OBJECTED",
                        "purpose",
                        "",
                        "decisionNote",
                        "It stops"),
                "Choose the use that is stopped");
        RequestDesk.agreed(
                request,
                "decision",
                "GRANTED",
                "grounds",
                "OBJECTED",
                "purpose",
                "CONTACT",
                "decisionNote",
                "It stops");
        assertThat(Visitor.person(CaseDesk.WORKER).get("/casework/case?c=" + reference).body())
                .contains("They object to being contacted");
    }

    private static String said(
            String reference, String target, String becomes, String statement, String... note) {
        String request = RequestDesk.filed(reference, "RECTIFICATION");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        RequestDesk.done(first, request, "starting", "start");
        RequestDesk.done(
                first,
                request,
                "saying",
                "say",
                "target",
                target,
                "noteId",
                note.length == 0 ? "" : note[0],
                "becomes",
                becomes,
                "statement",
                statement);
        return request;
    }

    private static FeedLineText named(String crime) {
        return FeedLineText.of(crime)
                .with("suspect_given_names", "Lucasz")
                .with("suspect_surname", "Canary");
    }

    private static void note(String reference, String text) {
        CaseDesk.saved(
                CaseDesk.submit(
                        Visitor.person(CaseDesk.WORKER),
                        "/casework/notes?c=" + reference,
                        "writing",
                        "save",
                        Map.of("kind", "FACTUAL", "text", text)));
    }

    private static void moveTo(Colleague colleague, String other) {
        RightsMatrix.change(
                "UPDATE account a JOIN account b ON b.username = ? SET a.organisation_id ="
                        + " b.organisation_id WHERE a.id = ?",
                other,
                colleague.id());
    }

    private static LocalDate due(String request) {
        return LocalDate.parse(
                RightsMatrix.text(
                        "SELECT CAST(due_on AS CHAR) FROM rights_request WHERE reference = ?",
                        request));
    }

    private static String shown(String request) {
        return request.substring(0, 4) + "-" + request.substring(4, 8) + "-" + request.substring(8);
    }
}
