package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Sealed notes and documents leave only as far as whoever wrote them, or two people, say. */
class SealedReleaseIT extends Running {

    private static final String COUNSELLOR = "ingrid.solberg";

    private final long mark = System.nanoTime();
    private final String words = "nightingale" + mark;
    private final String others = "blackbird" + mark;

    private String reference;

    private Visitor counselledBy(String counsellor) {
        String crime = "release-" + mark;
        reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, counsellor, ""));
        return Visitor.person(counsellor);
    }

    private void sealed(Visitor counsellor, String text) {
        CaseDesk.saved(
                CaseDesk.submit(
                        counsellor,
                        "/casework/sealed?c=" + reference,
                        "sealing",
                        "seal",
                        Map.of("text", text)));
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String words : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A request for a copy of this case that is collected, filed by an officer. */
    private String copy(Visitor officer) {
        String request = RequestDesk.entered(officer, reference, "ACCESS", "PERSON");
        RequestDesk.done(officer, request, "identifying", "identify", "identityHow", "KNOWN");
        RequestDesk.done(officer, request, "starting", "start");
        RequestDesk.done(officer, request, "collecting", "collect");
        return request;
    }

    private static String review(String request, String table, int place) {
        return RightsMatrix.text(
                "SELECT v.id FROM sealed_review v JOIN "
                        + table
                        + " q ON q.id = v.request_id WHERE q.reference = ? ORDER BY v.source_id LIMIT"
                        + " 1 OFFSET "
                        + place,
                request);
    }

    private static HttpResponse<String> decided(
            Visitor counsellor, String review, String choice, String out, String why) {
        return CaseDesk.submit(
                counsellor,
                "/privacy/sealed-review?n=" + review,
                "review-form",
                "decide",
                Map.of("choice", choice, "words", out, "why", why));
    }

    @Test
    void a_copy_holds_of_a_sealed_note_what_its_author_released_and_documents_without_pages()
            throws IOException {
        Visitor counsellor = counselledBy(COUNSELLOR);
        sealed(counsellor, words + " and " + others + " about a neighbour");
        sealed(counsellor, "keepback" + mark);
        CaseDesk.saved(
                DocumentDesk.add(
                        counsellor,
                        reference,
                        "letter.pdf",
                        pdf("page one " + words, "page two " + others),
                        false));
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        String request = copy(officer);
        int note = RequestDesk.place(request, "SEALED_NOTE");
        String part = "/privacy/part?q=" + request + "&part=" + note;
        assertThat(officer.get(part).body())
                .contains("Whoever wrote it looks through it first")
                .doesNotContain(words)
                .doesNotContain("id=\"decide\"");

        String first = review(request, "rights_request", 0);
        assertThat(officer.get("/privacy/sealed-review?n=" + first).statusCode()).isEqualTo(403);
        assertThat(counsellor.get("/privacy/sealed").body())
                .contains("/privacy/sealed-review?n=" + first);
        assertThat(counsellor.get("/privacy/sealed-review?n=" + first).body()).contains(words);
        CaseDesk.refused(
                decided(counsellor, first, "PART", "woodpecker", ""), "does not stand in the note");
        CaseDesk.saved(decided(counsellor, first, "PART", others, ""));
        CaseDesk.refused(
                decided(counsellor, review(request, "rights_request", 1), "KEEP", "", ""),
                "Say why, without what it says");
        CaseDesk.saved(
                decided(counsellor, review(request, "rights_request", 1), "KEEP", "", "Harmful"));
        assertThat(officer.get(part).body()).contains(words).doesNotContain(others);

        int document = RequestDesk.place(request, "DOCUMENT");
        String file = "/privacy/document?q=" + request + "&part=" + document;
        assertThat(text(officer.file(file).body())).contains(others);
        RequestDesk.refused(
                RequestDesk.part(
                        officer, request, document, "leaving-form", "leaveOut", "pagesOut", "3"),
                "the document has 2");
        CaseDesk.saved(
                RequestDesk.part(
                        officer, request, document, "leaving-form", "leaveOut", "pagesOut", "2"));
        assertThat(text(officer.file(file + "&given=1").body()))
                .contains(words)
                .doesNotContain(others);
        RequestDesk.decided(officer, request, document, "PART", "");
        RequestDesk.decided(officer, request, note, "INCLUDE", "");
        RightsMatrix.change(
                "UPDATE rights_item i JOIN rights_request r ON r.id = i.request_id SET i.choice ="
                        + " 'WITHHOLD', i.exemption = 'CRIME' WHERE r.reference = ? AND i.choice IS"
                        + " NULL",
                request);
        RequestDesk.done(officer, request, "seeing", "withSeen");
        RequestDesk.agreed(request, "decision", "PARTLY", "grounds", "", "decisionNote", "A copy");
        HttpResponse<String> json = RequestDesk.act(officer, request, "taking-form", "json");
        assertThat(json.body())
                .contains(words, "\"file\":\"document-1.pdf\"", "whoHasSeen", "wrote a sealed note")
                .doesNotContain(others)
                .doesNotContain("keepback")
                .doesNotContain("Harmful")
                .doesNotContain("serious harm");
        RequestDesk.refused(
                RequestDesk.act(officer, request, "answering-form", "answer", "way", "HANDED_OVER"),
                "Take the PDF with the documents first");
        HttpResponse<String> zip = RequestDesk.act(officer, request, "taking-form", "zip");
        assertThat(zip.headers().firstValue("Content-Disposition").orElse("")).contains(".zip");
        assertThat(zip.body()).startsWith("PK").contains("document-1.pdf", "your-information.pdf");
        RequestDesk.done(officer, request, "answering-form", "answer", "way", "HANDED_OVER");
    }

    @Test
    void when_the_author_has_left_a_manager_names_a_counsellor_and_a_second_person_agrees() {
        Colleague leaving = Colleague.exemptLike(COUNSELLOR);
        sealed(counselledBy(leaving.username()), words);
        RightsMatrix.change("UPDATE account SET active = FALSE WHERE id = ?", leaving.id());
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        String request = copy(officer);
        String review = review(request, "rights_request", 0);
        String page = "/privacy/sealed?n=" + review;
        Visitor other = Visitor.person(COUNSELLOR);
        assertThat(other.get("/privacy/sealed-review?n=" + review).statusCode()).isEqualTo(404);
        assertThat(Visitor.person("leroy.samuels").get(page).statusCode()).isEqualTo(404);

        Visitor manager = CaseDesk.manager();
        Map<String, String> named =
                Map.of("named", CaseDesk.account(COUNSELLOR), "namedWhy", "She leads the team");
        CaseDesk.saved(CaseDesk.submit(manager, page, "name-form", "name", named));
        assertThat(manager.get(page).body())
                .contains("A second person has to agree")
                .doesNotContain("id=\"agree\"")
                .doesNotContain(words);
        assertThat(other.get("/privacy/sealed-review?n=" + review).statusCode())
                .as("nobody has agreed")
                .isEqualTo(404);
        CaseDesk.saved(CaseDesk.submit(officer, page, "agreeing", "agree", Map.of()));
        assertThat(other.get("/privacy/sealed-review?n=" + review).body()).contains(words);
        CaseDesk.saved(decided(other, review, "GIVE", "", ""));
        assertThat(
                        officer.get(
                                        "/privacy/part?q="
                                                + request
                                                + "&part="
                                                + RequestDesk.place(request, "SEALED_NOTE"))
                                .body())
                .contains(words);
    }

    @Test
    void an_author_who_is_not_named_on_the_restricted_case_is_as_one_who_has_left() {
        Visitor author = counselledBy(COUNSELLOR);
        sealed(author, words);
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        String review = review(copy(officer), "rights_request", 0);
        String page = "/privacy/sealed-review?n=" + review;
        assertThat(author.get(page).body()).contains(words);
        assertThat(author.get("/privacy/sealed").body()).contains(page);
        Visitor manager = CaseDesk.manager();
        CaseDesk.saved(RestrictedDesk.restrict(manager, reference));
        assertThat(author.get(page).statusCode()).as("who works it is named").isEqualTo(200);
        assertThat(manager.get("/privacy/sealed?n=" + review).statusCode()).isEqualTo(404);

        RightsMatrix.change(
                "UPDATE named_staff n JOIN support_case c ON c.id = n.case_id SET n.ended_at ="
                        + " UTC_TIMESTAMP(6) WHERE c.reference = ? AND n.account_id = ?",
                reference,
                CaseDesk.account(COUNSELLOR));
        assertThat(author.get(page).statusCode()).isEqualTo(404);
        assertThat(author.get("/privacy/sealed").body()).doesNotContain(page);
        assertThat(manager.get("/privacy/sealed?n=" + review).body())
                .contains("Who looks through it?")
                .doesNotContain(words);
    }

    @Test
    void an_officer_reads_sealed_notes_only_once_somebody_else_agreed_and_for_a_time() {
        Visitor counsellor = counselledBy(COUNSELLOR);
        sealed(counsellor, words);
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        Map<String, String> asked =
                Map.of(
                        "record",
                        reference,
                        "reason",
                        "A complaint about the counselling",
                        "password",
                        Visitor.PASSWORD);
        CaseDesk.saved(CaseDesk.submit(officer, "/privacy/sealed", "asking-form", "ask", asked));
        String opening =
                RightsMatrix.text(
                        "SELECT o.id FROM sealed_opening o JOIN support_case c ON c.id = o.case_id"
                                + " WHERE c.reference = ?",
                        reference);
        String page = "/privacy/sealed?o=" + opening;
        String reading = "/privacy/sealed-notes?o=" + opening;
        assertThat(officer.get(reading).statusCode()).isEqualTo(404);
        assertThat(officer.get(page).body()).doesNotContain("id=\"agreeToOpen\"");
        assertThat(counsellor.get(page).statusCode()).as("not its author").isEqualTo(404);
        assertThat(Visitor.person("leroy.samuels").get(page).statusCode()).isEqualTo(404);
        Visitor manager = CaseDesk.manager();
        CaseDesk.saved(
                CaseDesk.submit(
                        manager,
                        page,
                        "deciding-form",
                        "agreeToOpen",
                        Map.of("decidedWhy", "It is the only way")));
        assertThat(manager.get(reading).statusCode()).as("who agrees reads none").isEqualTo(403);
        assertThat(Visitor.person(RequestDesk.SECOND).get(reading).statusCode()).isEqualTo(404);
        assertThat(officer.get(reading).body()).contains(words, "Ingrid Solberg");
        assertThat(counsellor.get("/privacy/sealed").body())
                .contains("A complaint about the counselling", "It is the only way");
        assertThat(manager.get("/casework/case?c=" + reference).body())
                .contains("Sealed notes opened for data protection");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN audit_reason w ON w.entry_id ="
                                        + " e.id JOIN support_case c ON c.id = e.case_id WHERE e.action"
                                        + " = 'SealedOpenings.read' AND c.reference = ? AND w.words ="
                                        + " 'A complaint about the counselling'",
                                reference))
                .isPositive();
        RightsMatrix.change(
                "UPDATE sealed_opening SET ends_at = UTC_TIMESTAMP(6) WHERE id = ?", opening);
        assertThat(officer.get(reading).statusCode()).as("its time is over").isEqualTo(404);
    }

    @Test
    void material_holds_documents_page_by_page_and_sealed_notes_only_released_by_their_author()
            throws IOException {
        Visitor counsellor = counselledBy(COUNSELLOR);
        sealed(counsellor, words);
        CaseDesk.saved(
                DocumentDesk.add(
                        counsellor,
                        reference,
                        "letter.pdf",
                        pdf("first page of " + mark, "second page " + others),
                        false));
        Visitor manager = CaseDesk.manager();
        String request = MaterialDesk.recorded(manager, reference, "REL-" + mark, true);
        RightsMatrix.change(
                "UPDATE material_request SET scope_kinds = 'DOCUMENTS COUNSELLING' WHERE reference = ?",
                request);
        CaseDesk.saved(MaterialDesk.step(manager, request, "beginning", "prepare"));
        String note = MaterialDesk.item(request, "COUNSELLING");
        String document = MaterialDesk.item(request, "DOCUMENTS");
        assertThat(RightsMatrix.text("SELECT decision FROM material_item WHERE id = ?", note))
                .isEqualTo("WITHHOLD");
        assertThat(manager.get(MaterialDesk.itemPage(request, note)).body())
                .contains("Its author was not asked")
                .doesNotContain(words)
                .doesNotContain("id=\"give\"");
        String asks = MaterialDesk.itemPage(request, note);
        CaseDesk.refused(
                CaseDesk.submit(manager, asks, "asking-author", "ask", Map.of()),
                "higher test is not met");
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
                        "Ask the counsellor"));
        CaseDesk.saved(CaseDesk.submit(manager, asks, "asking-author", "ask", Map.of()));
        assertThat(manager.get(asks).body()).doesNotContain(words);
        CaseDesk.saved(
                decided(
                        counsellor,
                        review(request, "material_request", 0),
                        "GIVE",
                        "",
                        "She wants it"));
        assertThat(manager.get(asks).body()).contains(words);
        CaseDesk.saved(MaterialDesk.give(manager, request, note, "", null));
        CaseDesk.refused(
                MaterialDesk.give(manager, request, document, "7", null), "the document has 2");
        CaseDesk.saved(MaterialDesk.give(manager, request, document, "2", null));
        CaseDesk.saved(MaterialDesk.step(manager, request, "submitting", "submit"));
        HttpResponse<byte[]> draft =
                Visitor.person(RequestDesk.FIRST)
                        .file("/privacy/material.pdf?draft=1&m=" + request);
        assertThat(draft.statusCode()).isEqualTo(200);
        assertThat(text(draft.body()))
                .contains(words, "first page of " + mark)
                .doesNotContain(others);
    }

    @Test
    void an_objection_to_statistics_takes_how_things_changed_out_of_the_figures_until_it_ends() {
        counselledBy(COUNSELLOR);
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        String request = RequestDesk.entered(officer, reference, "OBJECTION", "PERSON");
        RequestDesk.done(officer, request, "identifying", "identify", "identityHow", "KNOWN");
        RequestDesk.done(officer, request, "starting", "start");
        RightsMatrix.change(
                "UPDATE support_case SET assessed_at = UTC_TIMESTAMP(6), closed_at ="
                        + " UTC_TIMESTAMP(6) WHERE reference = ?",
                reference);
        RightsMatrix.change(
                "INSERT INTO outcome_fact (case_id, item, closed_quarter, service_id, area,"
                        + " crime_group, change_kind) SELECT c.id, 'SAFETY', '2026Q4', c.service_id,"
                        + " COALESCE(r.residence_area, 'UNKNOWN'), r.crime_group, 'UNPAIRED' FROM support_case c JOIN"
                        + " referral r ON r.id = c.referral_id WHERE c.reference = ?",
                reference);
        try {
            RequestDesk.agreed(
                    request,
                    "decision",
                    "GRANTED",
                    "grounds",
                    "OBJECTED",
                    "purpose",
                    "STATISTICS",
                    "decisionNote",
                    "It stops");
            assertThat(officer.get(RequestDesk.page(request)).body())
                    .contains("in no outcome figure, export or research", "It does not stop that");
            assertThat(outcomes()).isZero();
            assertThat(
                            number(
                                    "SELECT COUNT(*) FROM referral_fact f JOIN support_case c ON"
                                            + " c.referral_id = f.referral_id WHERE c.reference = ?",
                                    reference))
                    .as("counted, without a name")
                    .isEqualTo(1);
            RequestDesk.done(officer, request, "answering-form", "answer", "way", "HANDED_OVER");
            RequestDesk.done(
                    officer,
                    request,
                    "ending",
                    "end",
                    "endWhy",
                    "They changed their mind",
                    "endTold",
                    RequestDesk.typed(RequestDesk.today()));
            assertThat(outcomes()).isPositive();
        } finally {
            RightsMatrix.change(
                    "UPDATE support_case SET assessed_at = NULL, closed_at = NULL WHERE reference ="
                            + " ?",
                    reference);
            RightsMatrix.change(
                    "UPDATE referral_fact f JOIN support_case c ON c.referral_id = f.referral_id SET"
                            + " f.closed_quarter = NULL, f.assessed = 0, f.closed = 0 WHERE"
                            + " c.reference = ?",
                    reference);
            RightsMatrix.change(
                    "DELETE f FROM outcome_fact f JOIN support_case c ON c.id = f.case_id WHERE"
                            + " c.reference = ?",
                    reference);
            RetentionDesk.countAgain();
        }
    }

    private long outcomes() {
        return number(
                "SELECT COUNT(*) FROM outcome_fact f JOIN support_case c ON c.id = f.case_id WHERE"
                        + " c.reference = ?",
                reference);
    }
}
