package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The pages of a request in the states that it goes through: readable by everybody, in any window.
 */
class RightsPagesIT extends Browser {

    @Test
    void the_pages_of_a_request_are_accessible_and_fit_in_every_state() {
        String crime = "Pages" + System.nanoTime();
        String reference =
                CaseDesk.allocated(
                        FeedLineText.of(crime)
                                .with("suspect_given_names", "Lucasz")
                                .with("suspect_surname", "Canary"),
                        crime);
        CaseDesk.saved(
                CaseDesk.submit(
                        Visitor.person(CaseDesk.WORKER),
                        "/casework/notes?c=" + reference,
                        "writing",
                        "save",
                        Map.of("kind", "FACTUAL", "text", "Lucasz Canary waited at the gate.")));
        List<String> wrong = new ArrayList<>();
        Screens.signIn(page, CaseDesk.WORKER);
        wrong.addAll(at("/casework/rights?c=" + reference, "rights-file"));
        String request = RequestDesk.filed(reference, "ACCESS");
        Visitor first = Visitor.person(RequestDesk.FIRST);
        Screens.signIn(page, RequestDesk.FIRST);
        wrong.addAll(at("/privacy/requests", "rights-list"));
        wrong.addAll(at("/privacy/request-new", "rights-new"));
        wrong.addAll(at(RequestDesk.page(request), "rights-received"));
        RequestDesk.done(first, request, "starting", "start");
        RequestDesk.done(first, request, "collecting", "collect");
        wrong.addAll(at(RequestDesk.page(request), "rights-working"));
        int note = RequestDesk.place(request, "NOTE");
        wrong.addAll(at("/privacy/part?q=" + request + "&part=" + note, "rights-part"));
        RightsMatrix.change(
                "UPDATE rights_item i JOIN rights_request r ON r.id = i.request_id SET i.choice ="
                        + " 'INCLUDE' WHERE r.reference = ?",
                request);
        RequestDesk.agreed(
                request, "decision", "GRANTED", "grounds", "", "decisionNote", "Here is your copy");
        wrong.addAll(at(RequestDesk.page(request), "rights-ready"));
        String other = RequestDesk.filed(reference, "RECTIFICATION");
        RequestDesk.done(first, other, "starting", "start");
        wrong.addAll(at(RequestDesk.page(other), "rights-rectify"));
        RequestDesk.done(
                first,
                other,
                "saying",
                "say",
                "target",
                "KNOWN_AS",
                "noteId",
                "",
                "becomes",
                "Robin",
                "statement",
                "Everybody calls me Robin");
        RequestDesk.agreed(
                other,
                "decision",
                "GRANTED",
                "grounds",
                "INCOMPLETE",
                "decisionNote",
                "It is put right");
        Screens.signIn(page, CaseDesk.WORKER);
        wrong.addAll(at("/casework/rights?c=" + reference, "rights-wrong"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_pages_of_sealed_notes_are_accessible_and_fit_in_every_state() {
        String crime = "SealedPages" + System.nanoTime();
        Colleague author = Colleague.exemptLike("ingrid.solberg");
        String reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, author.username(), ""));
        Visitor counsellor = Visitor.person(author.username());
        CaseDesk.saved(
                CaseDesk.submit(
                        counsellor,
                        "/casework/sealed?c=" + reference,
                        "sealing",
                        "seal",
                        Map.of("text", "She talked about her sister, and slept better.")));
        DocumentDesk.added(counsellor, reference, "Letter", false);
        String request = RequestDesk.filedBy(author.username(), reference, "ACCESS");
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        RequestDesk.done(officer, request, "starting", "start");
        RequestDesk.done(officer, request, "collecting", "collect");
        CaseDesk.saved(
                CaseDesk.submit(
                        officer,
                        "/privacy/sealed",
                        "asking-form",
                        "ask",
                        Map.of(
                                "record",
                                reference,
                                "reason",
                                "A complaint about the counselling",
                                "password",
                                Visitor.PASSWORD)));
        String review =
                RightsMatrix.text(
                        "SELECT v.id FROM sealed_review v JOIN rights_request q ON q.id ="
                                + " v.request_id WHERE q.reference = ?",
                        request);
        String opening =
                RightsMatrix.text(
                        "SELECT o.id FROM sealed_opening o JOIN support_case c ON c.id = o.case_id"
                                + " WHERE c.reference = ?",
                        reference);
        List<String> wrong = new ArrayList<>();
        Screens.signIn(page, author.username());
        wrong.addAll(at("/privacy/sealed", "sealed-author"));
        wrong.addAll(at("/privacy/sealed-review?n=" + review, "sealed-review"));
        Screens.signIn(page, "patricia.ferguson");
        wrong.addAll(at("/privacy/sealed?o=" + opening, "sealed-manager"));
        CaseDesk.saved(
                CaseDesk.submit(
                        CaseDesk.manager(),
                        "/privacy/sealed?o=" + opening,
                        "deciding-form",
                        "agreeToOpen",
                        Map.of("decidedWhy", "It is the only way")));
        Screens.signIn(page, RequestDesk.FIRST);
        wrong.addAll(at("/privacy/sealed", "sealed-officer"));
        wrong.addAll(at("/privacy/sealed-notes?o=" + opening, "sealed-notes"));
        String part = "/privacy/part?q=" + request + "&part=";
        wrong.addAll(at(part + RequestDesk.place(request, "SEALED_NOTE"), "rights-waiting"));
        wrong.addAll(at(part + RequestDesk.place(request, "DOCUMENT"), "rights-document"));
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", author.id());
        Screens.signIn(page, "patricia.ferguson");
        wrong.addAll(at("/privacy/sealed?n=" + review, "sealed-naming"));
        assertThat(wrong).isEmpty();
    }

    private List<String> at(String path, String name) {
        List<String> wrong = new ArrayList<>();
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        for (Window window : Window.EXTREMES) {
            wrong.addAll(wrongIn(window));
            screenshot(name + "-" + window.width());
        }
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        wrong.addAll(wrongIn(Window.TELEPHONE));
        return wrong;
    }
}
