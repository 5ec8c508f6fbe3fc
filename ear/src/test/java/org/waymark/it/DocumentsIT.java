package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.DocumentDesk.add;
import static org.waymark.it.DocumentDesk.added;
import static org.waymark.it.DocumentDesk.file;
import static org.waymark.it.DocumentDesk.page;
import static org.waymark.it.DocumentDesk.pdf;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters, photographs and reports of a case: kept sealed, given to whoever may read the case. */
class DocumentsIT extends Running {

    private static final String WORDS = "Protected words of " + System.nanoTime();

    private static final String PIECES =
            "SELECT COUNT(*) FROM case_document_piece p JOIN case_document_version v ON v.id ="
                    + " p.version_id WHERE v.document_id = ?";

    private static Visitor worker;
    private static String reference;

    @BeforeAll
    static void aCase() {
        reference = allocated("Documents");
        worker = Visitor.person(CaseDesk.WORKER);
    }

    @Test
    void a_file_comes_back_as_it_was_under_a_name_that_says_nothing_and_runs_nowhere() {
        String document = added(worker, reference, WORDS, false);
        assertThat(worker.get(page(reference)).body()).contains(WORDS + ".pdf", "PDF", "Save");
        HttpResponse<byte[]> answer = file(worker, reference, document, 1);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(pdf(WORDS));
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .matches("attachment; filename=\"document-[0-9a-z]{6}-1\\.pdf\"");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(audited("Documents.add")).isPositive();
        assertThat(audited("DocumentQuery.download")).isPositive();
        assertThat(CaseDesk.line(reference, "Document added")).isNull();
    }

    @Test
    void in_the_database_nothing_of_a_file_or_its_name_can_be_read_and_nothing_can_be_moved() {
        String document = added(worker, reference, WORDS, false);
        String other = added(worker, reference, "Other " + WORDS, false);
        for (String where :
                new String[] {
                    "case_document_piece WHERE content", "case_document_version WHERE title"
                }) {
            assertThat(number("SELECT COUNT(*) FROM " + where + " LIKE ?", "%Protected%")).isZero();
        }
        RightsMatrix.change(
                "UPDATE case_document_piece p JOIN case_document_version v ON v.id = p.version_id"
                        + " JOIN case_document_version w ON w.document_id = ? JOIN"
                        + " case_document_piece o ON o.version_id = w.id SET p.content = o.content"
                        + " WHERE v.document_id = ?",
                other,
                document);
        HttpResponse<byte[]> moved = file(worker, reference, document, 1);
        assertThat(moved.statusCode()).isEqualTo(500);
        assertThat(text(moved)).doesNotContain("Protected");
        RightsMatrix.change(
                "UPDATE case_document_piece p JOIN case_document_version v ON v.id = p.version_id"
                        + " SET p.content = CONCAT(SUBSTRING(p.content, 1, LENGTH(p.content) - 1),"
                        + " 'x') WHERE v.document_id = ?",
                other);
        assertThat(file(worker, reference, other, 1).statusCode()).isEqualTo(500);
    }

    @Test
    void a_large_file_is_kept_in_pieces_and_one_that_is_too_large_is_refused_in_words() {
        byte[] large = new byte[9 * 1024 * 1024];
        new Random(7).nextBytes(large);
        System.arraycopy(pdf("large"), 0, large, 0, 12);
        saved(add(worker, reference, "scan.pdf", large, false));
        String document = DocumentDesk.newest(reference);
        assertThat(number(PIECES, document)).isEqualTo(37);
        assertThat(file(worker, reference, document, 1).body()).isEqualTo(large);
        byte[] tooLarge = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy(large, 0, tooLarge, 0, 12);
        refused(
                add(worker, reference, "scan.pdf", tooLarge, false),
                "This file is larger than 20 megabytes.");
        assertThat(DocumentDesk.newest(reference)).isEqualTo(document);
    }

    @Test
    void what_is_not_what_it_is_called_is_refused_and_nothing_is_kept() {
        String before = added(worker, reference, "Before", false);
        for (String content :
                new String[] {
                    "MZ\u0001\u0002 program",
                    "<html><script>x</script></html>",
                    "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"
                }) {
            refused(
                    add(worker, reference, "letter.pdf", content.getBytes(), false),
                    "This kind of file is not taken.");
        }
        refused(
                add(worker, reference, "photo.jpg", new byte[] {-1, -40, -1, -32, 0}, false),
                "This picture cannot be read.");
        refused(add(worker, reference, "", new byte[0], false), "Choose a file that is not empty.");
        assertThat(DocumentDesk.newest(reference)).isEqualTo(before);
    }

    @Test
    void a_newer_version_counts_both_can_be_read_and_what_is_removed_opens_no_more() {
        String document = added(worker, reference, "First", false);
        refused(
                DocumentDesk.renew(worker, reference, document, pdf("Second"), " "),
                "Say what is different now.");
        saved(DocumentDesk.renew(worker, reference, document, pdf("Second"), "Signed now"));
        assertThat(text(file(worker, reference, document, 1))).contains("First");
        assertThat(text(file(worker, reference, document, 2))).contains("Second");
        String all = page(reference) + "&d=" + document;
        assertThat(worker.get(all).body()).contains("Version 2", "Signed now", "Version 1");

        refused(
                DocumentDesk.remove(worker, reference, document, ""),
                "Say why the document is removed.");
        saved(DocumentDesk.remove(worker, reference, document, "Belongs to somebody else"));
        assertThat(file(worker, reference, document, 1).statusCode()).isEqualTo(404);
        assertThat(file(worker, reference, document, 2).statusCode()).isEqualTo(404);
        assertThat(file(worker, reference, document, 3).statusCode()).isEqualTo(404);
        assertThat(worker.get(all).body())
                .contains("Belongs to somebody else", "Removed")
                .doesNotContain("id=\"renewing\"", "/casework/document?");
        assertThat(CaseDesk.line(reference, "Document removed"))
                .isEqualTo("Belongs to somebody else");
    }

    @Test
    void whoever_may_not_read_the_case_gets_the_same_answer_as_for_what_is_not_there() {
        String document = added(worker, reference, "Mine", false);
        String own = RightsMatrix.text(RightsMatrix.CASE_OF, "amara.okafor");
        Visitor colleague = Visitor.person("amara.okafor");
        String nothing = shown(file(colleague, own, "17", 1));
        assertThat(nothing).isNotBlank();
        assertThat(shown(file(colleague, own, document, 1))).as("swapped").isEqualTo(nothing);
        for (Visitor other : new Visitor[] {colleague, Visitor.person("leroy.samuels")}) {
            HttpResponse<byte[]> answer = file(other, reference, document, 1);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(text(answer)).doesNotContain("Mine");
            assertThat(other.get(page(reference)).statusCode()).isEqualTo(404);
        }
        assertThat(colleague.get(page(own) + "&d=" + document).statusCode()).isEqualTo(404);
        assertThat(file(worker, reference, document, 2).statusCode()).isEqualTo(404);
        assertThat(file(worker, reference, "x", 1).statusCode()).isEqualTo(404);
        for (String name : new String[] {"oliver.pemberton", "pc.sandhu", "gloria.mbeki"}) {
            assertThat(file(Visitor.person(name), reference, document, 1).statusCode())
                    .as(name)
                    .isEqualTo(403);
        }
        assertThat(file(Visitor.stranger(), reference, document, 1).statusCode()).isEqualTo(302);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'DocumentQuery.download' AND outcome = 'REFUSED' AND actor ="
                                        + " 'amara.okafor' AND detail LIKE ?",
                                "%" + reference + "%"))
                .isPositive();
    }

    @Test
    void a_therapeutic_document_is_for_its_author_and_others_learn_that_it_is_there() {
        String crime = "DocumentsOfCounselling" + System.nanoTime();
        String counselled = CaseDesk.opened(FeedLineText.of(crime), crime);
        saved(CaseDesk.give("UNALLOCATED", counselled, "ingrid.solberg", ""));
        Visitor counsellor = Visitor.person("ingrid.solberg");
        String document = added(counsellor, counselled, "Session", true);
        assertThat(counsellor.get(page(counselled)).body()).contains("Session.pdf", "Only you");
        assertThat(file(counsellor, counselled, document, 1).statusCode()).isEqualTo(200);
        Visitor manager = CaseDesk.manager();
        assertThat(manager.get(page(counselled)).body())
                .contains("A therapeutic document")
                .doesNotContain("Session.pdf", "d=" + document, "id=\"therapeutic\"");
        assertThat(manager.get(page(counselled) + "&d=" + document).statusCode()).isEqualTo(404);
        assertThat(file(manager, counselled, document, 1).statusCode()).isEqualTo(404);
        add(manager, counselled, "mine.pdf", pdf("Mine"), true);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM case_document d JOIN support_case c ON c.id ="
                                        + " d.case_id WHERE c.reference = ? AND d.therapeutic",
                                counselled))
                .as("a manager keeps nothing to themselves")
                .isEqualTo(1);
    }

    @Test
    void a_closed_case_can_be_read_and_takes_no_more() {
        String closed = allocated("DocumentsClosed");
        String document = added(worker, closed, "Kept", false);
        HttpResponse<String> open = worker.get(page(closed));
        saved(CaseDesk.close(worker, closed, "DUPLICATE", ""));
        assertThat(worker.get(page(closed)).body())
                .contains("Kept.pdf")
                .doesNotContain("\"adding\"");
        assertThat(file(worker, closed, document, 1).statusCode()).isEqualTo(200);
        Map<String, String> late = new HashMap<>(Visitor.fields(open, "adding"));
        late.put("adding", "adding");
        late.put("add", "add");
        worker.upload(page(closed), late, "file", "late.pdf", pdf("Late"));
        assertThat(DocumentDesk.newest(closed)).isEqualTo(document);
    }

    @Test
    void a_restricted_case_takes_its_documents_with_it() {
        String restricted = allocated("DocumentsRestricted");
        Visitor manager = CaseDesk.manager();
        String document = added(manager, restricted, "Named only", false);
        Colleagues.prepare();
        Visitor other = Visitor.person(Colleagues.MANAGER);
        assertThat(file(other, restricted, document, 1).statusCode()).isEqualTo(200);
        saved(RestrictedDesk.restrict(manager, restricted));
        assertThat(file(manager, restricted, document, 1).statusCode()).isEqualTo(200);
        assertThat(file(other, restricted, document, 1).statusCode()).isEqualTo(404);
        assertThat(other.get(page(restricted)).statusCode()).isEqualTo(404);
    }

    private static String allocated(String name) {
        String crime = name + System.nanoTime();
        return CaseDesk.allocated(FeedLineText.of(crime), crime);
    }

    private static long audited(String action) {
        return number(
                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id = e.case_id AND"
                        + " c.person_id = e.person_id WHERE c.reference = ? AND e.action = ? AND"
                        + " e.outcome = 'DONE' AND e.actor = ?",
                reference,
                action,
                CaseDesk.WORKER);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** What a page says, without the marks of its scripts, which differ each time. */
    private static String shown(HttpResponse<byte[]> page) {
        return text(page).replaceAll("(?s).*<main|</main>.*", "");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
