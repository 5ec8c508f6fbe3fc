package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the police ask for of a case: weighed, decided record by record, and seen by two people. */
class MaterialIT extends Running {

    private static final String DRAFT = "/privacy/material.pdf?draft=1&m=";
    private static final String PAPER = "/privacy/material.pdf?m=";

    @Test
    void a_request_goes_from_its_return_to_the_paper_that_lacks_what_was_taken_out()
            throws IOException {
        String crime = "Material" + System.nanoTime();
        String reference =
                MaterialDesk.caseWithNotes(
                        crime, "She spoke of Wetherby and of Zara.", "An old story of Wetherby.");
        Visitor manager = CaseDesk.manager();
        String request = MaterialDesk.recorded(manager, reference, crime, false);
        CaseDesk.refused(
                MaterialDesk.step(manager, request, "beginning", "prepare"),
                "Return this request first");
        HttpResponse<String> drafted =
                MaterialDesk.step(
                        manager,
                        request,
                        "returning",
                        "draft",
                        "shortfalls",
                        "NO_DATES",
                        "reply",
                        "");
        CaseDesk.refused(drafted, "Please say from which day to which day");
        CaseDesk.saved(
                MaterialDesk.step(
                        manager,
                        request,
                        "returning",
                        "giveBack",
                        "shortfalls",
                        "NO_DATES",
                        "reply",
                        "Please say from when to when."));
        assertThat(MaterialDesk.state(request)).isEqualTo("RETURNED");
        CaseDesk.saved(
                CaseDesk.submit(
                        manager,
                        MaterialDesk.page(request),
                        "asking-again",
                        "askAgain",
                        MaterialDesk.asked(crime, true)));
        CaseDesk.saved(MaterialDesk.step(manager, request, "beginning", "prepare"));
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM material_item i JOIN material_request m ON m.id ="
                                        + " i.request_id WHERE m.reference = ?",
                                request))
                .as("only the note within the days that were asked for")
                .isEqualTo(1);
        CaseDesk.refused(
                MaterialDesk.step(manager, request, "submitting", "submit"),
                "The test is not met, or not reasoned.");
        CaseDesk.saved(MaterialDesk.weigh(manager, request));
        String item = MaterialDesk.item(request, "NOTES");
        assertThat(manager.get(MaterialDesk.itemPage(request, item)).body())
                .contains("She spoke of Wetherby and of Zara.");
        CaseDesk.refused(
                MaterialDesk.give(manager, request, item, "Whitby", null),
                "This does not stand in the text: Whitby");
        CaseDesk.saved(MaterialDesk.give(manager, request, item, "wetherby\nZara", null));
        CaseDesk.saved(MaterialDesk.step(manager, request, "submitting", "submit"));

        assertThat(manager.get(MaterialDesk.page(request)).body())
                .contains("You had a hand in this")
                .doesNotContain("id=\"approve\"");
        Visitor officer = Visitor.person("auditor.marsh");
        assertThat(officer.get(MaterialDesk.page(request)).body()).doesNotContain("material-item");
        assertThat(officer.get(MaterialDesk.itemPage(request, item)).statusCode()).isEqualTo(403);
        assertThat(text(officer.file(DRAFT + request))).contains("DRAFT").doesNotContain("Zara");
        assertThat(officer.get(PAPER + request).statusCode()).isEqualTo(409);
        CaseDesk.saved(
                MaterialDesk.step(
                        officer, request, "approving", "approve", "approveNote", "Both pages"));
        assertThat(MaterialDesk.state(request)).isEqualTo("APPROVED");

        HttpResponse<byte[]> paper = manager.file(PAPER + request);
        assertThat(text(paper))
                .contains("She spoke of [removed] and of [removed].")
                .contains("Page 2 of 3")
                .contains("page 2, in part")
                .doesNotContain("etherby")
                .doesNotContain("Zara")
                .doesNotContain("old story")
                .doesNotContain("DRAFT");
        assertThat(paper.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .doesNotContain(crime);
        CaseDesk.saved(
                MaterialDesk.step(
                        manager,
                        request,
                        "handing",
                        "handOver",
                        "givenTo",
                        "DC Murray",
                        "givenForm",
                        "SECURE_TRANSFER"));
        assertThat(MaterialDesk.state(request)).isEqualTo("DISCLOSED");
        assertThat(manager.file(PAPER + request).body()).isEqualTo(paper.body());
        assertThat(CaseDesk.line(reference, "Request for material: handed over")).isNull();
        assertThat(
                        number(
                                "SELECT COUNT(DISTINCT e.action) FROM audit_entry e JOIN support_case c"
                                        + " ON c.id = e.case_id AND c.person_id = e.person_id WHERE"
                                        + " c.reference = ? AND e.outcome = 'DONE' AND e.detail LIKE"
                                        + " ? AND e.action LIKE 'Material%'",
                                reference, "%" + request))
                .as("steps in the audit of the person")
                .isGreaterThanOrEqualTo(11);
    }

    @Test
    void who_decided_first_does_not_approve_after_a_colleague_has_decided_everything_again() {
        Colleagues.prepare();
        String crime = "MaterialHands" + System.nanoTime();
        String reference = MaterialDesk.caseWithNotes(crime, "She spoke of Zara.", "Old");
        Visitor first = CaseDesk.manager();
        String request = MaterialDesk.recorded(first, reference, crime, true);
        CaseDesk.saved(MaterialDesk.step(first, request, "beginning", "prepare"));
        CaseDesk.saved(MaterialDesk.weigh(first, request));
        String item = MaterialDesk.item(request, "NOTES");
        CaseDesk.saved(MaterialDesk.give(first, request, item, "Zara", null));
        CaseDesk.saved(MaterialDesk.step(first, request, "submitting", "submit"));
        CaseDesk.saved(
                MaterialDesk.step(
                        Visitor.person("auditor.marsh"),
                        request,
                        "sending-back",
                        "sendBack",
                        "sendBackWhy",
                        "Look at it again"));
        Visitor second = Visitor.person(Colleagues.MANAGER);
        CaseDesk.saved(MaterialDesk.weigh(second, request));
        CaseDesk.saved(MaterialDesk.give(second, request, item, "Zara", null));
        CaseDesk.saved(MaterialDesk.step(second, request, "submitting", "submit"));
        for (Visitor hand : new Visitor[] {first, second}) {
            assertThat(hand.get(MaterialDesk.page(request)).body())
                    .contains("You had a hand in this")
                    .doesNotContain("id=\"approve\"");
        }
    }

    @Test
    void it_does_not_exist_for_others_and_the_case_says_that_it_is_there() {
        Colleagues.prepare();
        String crime = "MaterialScope" + System.nanoTime();
        String reference = MaterialDesk.caseWithNotes(crime, "New", "Old");
        Visitor manager = CaseDesk.manager();
        String request = MaterialDesk.recorded(manager, reference, crime, true);
        String page = MaterialDesk.page(request);
        assertThat(Visitor.person(CaseDesk.WORKER).get("/casework/case?c=" + reference).body())
                .contains("Material asked for")
                .contains("Request for material: entered");
        assertThat(Visitor.person(CaseDesk.WORKER).get(page).statusCode()).isEqualTo(403);
        assertThat(Visitor.person("leroy.samuels").get(page).statusCode()).isEqualTo(404);
        Visitor other = Visitor.person(Colleagues.MANAGER);
        Visitor officer = Visitor.person("auditor.marsh");
        assertThat(other.get(page).statusCode()).isEqualTo(200);
        assertThat(officer.get(page).statusCode()).isEqualTo(200);

        CaseDesk.saved(RestrictedDesk.restrict(manager, reference));
        assertThat(manager.get(page).statusCode()).isEqualTo(200);
        for (Visitor excluded : new Visitor[] {other, officer}) {
            assertThat(excluded.get(page).statusCode()).isEqualTo(404);
            assertThat(excluded.get(DRAFT + request).statusCode()).isEqualTo(404);
            assertThat(excluded.get("/privacy/material").body()).doesNotContain(request);
        }
        assertThat(
                        CaseDesk.submit(
                                        Visitor.person("leroy.samuels"),
                                        "/privacy/material-new",
                                        "recording",
                                        "record",
                                        with(reference, crime))
                                .body())
                .contains("No case of yours has this reference");
    }

    @Test
    void counselling_notes_stay_withheld_until_the_higher_test_advice_and_their_author() {
        Colleagues.prepare();
        String crime = "MaterialSealed" + System.nanoTime();
        String reference = MaterialDesk.caseWithNotes(crime, "New", "Old");
        Visitor manager = CaseDesk.manager();
        String request = MaterialDesk.recorded(manager, reference, crime, true);
        RightsMatrix.change(
                "UPDATE material_request SET scope_kinds = 'REFERRAL NOTES OVERSIGHT CONTACT NEEDS"
                        + " PLAN COUNSELLING' WHERE reference = ?",
                request);
        CaseDesk.saved(MaterialDesk.step(manager, request, "beginning", "prepare"));
        CaseDesk.saved(
                MaterialDesk.step(
                        manager,
                        request,
                        "adding",
                        "addElsewhere",
                        "elsewhereKind",
                        "COUNSELLING",
                        "description",
                        "Notes of six sessions",
                        "madeOn",
                        "5/2/2026"));
        String sealed = MaterialDesk.item(request, "COUNSELLING");
        assertThat(RightsMatrix.text("SELECT decision FROM material_item WHERE id = ?", sealed))
                .isEqualTo("WITHHOLD");
        CaseDesk.refused(
                MaterialDesk.give(manager, request, sealed, "", "Agrees"),
                "higher test is not met");
        CaseDesk.saved(
                MaterialDesk.weigh(
                        manager, request, "higherTest", "on", "higherWhy", "Nothing else says it"));
        CaseDesk.refused(
                MaterialDesk.give(manager, request, sealed, "", "Agrees"), "without legal advice");
        CaseDesk.saved(
                MaterialDesk.weigh(
                        manager,
                        request,
                        "higherTest",
                        "on",
                        "higherWhy",
                        "Nothing else says it",
                        "adviceFrom",
                        "Counsel",
                        "adviceOn",
                        "6/2/2026",
                        "advice",
                        "Give the second session"));
        CaseDesk.refused(
                MaterialDesk.give(manager, request, sealed, "", ""), "Say what their author said");
        CaseDesk.saved(MaterialDesk.give(manager, request, sealed, "", "Agrees to one session"));
        RightsMatrix.change(
                "UPDATE material_item i JOIN material_request m ON m.id = i.request_id SET i.decision"
                        + " = 'WITHHOLD', i.reason = 'NOT_RELEVANT', i.decided_by = m.recorded_by WHERE"
                        + " m.reference = ? AND i.kind <> 'COUNSELLING'",
                request);
        CaseDesk.saved(MaterialDesk.step(manager, request, "submitting", "submit"));

        Visitor second = Visitor.person(Colleagues.MANAGER);
        CaseDesk.saved(
                MaterialDesk.step(second, request, "approving", "approve", "approveNote", "All"));
        assertThat(MaterialDesk.state(request))
                .as("the whole file needs two")
                .isEqualTo("APPROVAL");
        assertThat(second.get(MaterialDesk.page(request)).body()).doesNotContain("id=\"approve\"");
        CaseDesk.saved(
                MaterialDesk.step(
                        Visitor.person("auditor.marsh"),
                        request,
                        "approving",
                        "approve",
                        "approveNote",
                        "All of it"));
        assertThat(MaterialDesk.state(request)).isEqualTo("APPROVED");
    }

    private static java.util.Map<String, String> with(String reference, String crime) {
        java.util.Map<String, String> asked =
                new java.util.HashMap<>(MaterialDesk.asked(crime + "b", true));
        asked.put("caseReference", reference);
        return asked;
    }

    private static String text(HttpResponse<byte[]> file) throws IOException {
        assertThat(file.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(document).replaceAll("[ ]+", " ");
        }
    }
}
