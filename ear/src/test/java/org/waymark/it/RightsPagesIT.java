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
