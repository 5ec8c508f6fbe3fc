package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Letters are written to those who may be written to, the others stand on the sheet with the
 * reason, and what has become unsafe is not printed.
 */
class LettersIT extends Running {

    @Test
    void a_safe_letter_is_an_attempt_and_an_unsafe_one_stands_on_the_sheet() {
        String safe = "Letter" + System.nanoTime();
        String reference = first(CaseDesk.opened(line(safe, "Y"), safe));
        String unsafe = "NoLetter" + System.nanoTime();
        first(CaseDesk.opened(line(unsafe, "N"), unsafe));
        Visitor manager = CaseDesk.manager();
        String page = manager.get("/caseload/letters").body();
        assertThat(page).contains("Person " + safe).contains("Person " + unsafe);
        CaseDesk.refused(write(manager, reference, ""), "Enter the number");
        HttpResponse<String> written = write(manager, reference, "020 7946 0018");
        CaseDesk.saved(written);
        String run =
                RightsMatrix.text(
                        "SELECT l.run_id FROM letter l JOIN support_case c ON c.id = l.case_id WHERE"
                                + " c.reference = ? AND l.is_written",
                        reference);
        assertThat(manager.get("/caseload/letter-run?id=" + run).body())
                .contains("Person " + safe)
                .contains("Person " + unsafe)
                .contains("Letter is marked not safe");
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(t.channel, ' ', t.outcome) FROM contact_attempt t JOIN"
                                        + " support_case c ON c.id = t.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo("LETTER LETTER_SENT");
        HttpResponse<byte[]> file = manager.file("/caseload/letters.pdf?id=" + run);
        assertThat(new String(file.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("letters.pdf");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry e JOIN support_case c ON c.id ="
                                        + " e.case_id WHERE c.reference = ? AND e.action ="
                                        + " 'Letters.print'",
                                reference))
                .isEqualTo(1);
        Visitor other = Visitor.person("leroy.samuels");
        assertThat(other.get("/caseload/letter-run?id=" + run).statusCode()).isEqualTo(404);
        assertThat(other.get("/caseload/letters.pdf?id=" + run).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(CaseDesk.WORKER).get("/caseload/letters").statusCode())
                .isEqualTo(403);

        RightsMatrix.change(
                "UPDATE contact_point p JOIN support_case c ON c.person_id = p.person_id SET"
                        + " p.write_safe = 'N' WHERE c.reference = ?",
                reference);
        assertThat(manager.get("/caseload/letters.pdf?id=" + run).statusCode())
                .as("unsafe by now")
                .isEqualTo(404);
    }

    @Test
    void one_letter_is_written_from_the_case_where_it_is_safe_and_nowhere_else() {
        String name = "OneLetter" + System.nanoTime();
        String reference = CaseDesk.allocated(line(name, "Y"), name);
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        CaseDesk.refused(letter(worker, reference, "ring me"), "Enter a telephone number");
        CaseDesk.saved(letter(worker, reference, "020 7946 0018"));
        String id =
                RightsMatrix.text(
                        "SELECT l.id FROM letter l JOIN support_case c ON c.id = l.case_id WHERE"
                                + " c.reference = ?",
                        reference);
        String file = "/casework/letter.pdf?c=" + reference + "&l=" + id;
        assertThat(new String(worker.file(file).body(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(Visitor.person("leroy.samuels").get(file).statusCode()).isEqualTo(404);
        assertThat(
                        RightsMatrix.text(
                                "SELECT CONCAT(t.channel, ' ', t.outcome) FROM contact_attempt t JOIN"
                                        + " support_case c ON c.id = t.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo("LETTER LETTER_SENT");
        RightsMatrix.change(
                "UPDATE contact_point p JOIN support_case c ON c.person_id = p.person_id SET"
                        + " p.write_safe = 'N' WHERE c.reference = ?",
                reference);
        assertThat(worker.get(file).statusCode()).as("unsafe by now").isEqualTo(404);
        assertThat(worker.get("/casework/letter?c=" + reference).body())
                .contains("No letter may be written", "Letter is marked not safe")
                .doesNotContain("id=\"write\"");
    }

    @Test
    void a_safe_text_waits_in_the_outbox_in_neutral_words_and_an_unsafe_one_is_listed() {
        String safe = "Text" + System.nanoTime();
        String reference =
                first(CaseDesk.opened(line(safe, "N").with("phone_text_safe", "Y"), safe));
        String unsafe = "NoText" + System.nanoTime();
        first(CaseDesk.opened(line(unsafe, "N"), unsafe));
        Visitor manager = CaseDesk.manager();
        CaseDesk.refused(text(manager, reference, ""), "Enter the number");
        CaseDesk.saved(text(manager, reference, "020 7946 0018"));
        String run =
                RightsMatrix.text(
                        "SELECT l.run_id FROM text_line l JOIN support_case c ON c.id = l.case_id WHERE"
                                + " c.reference = ? AND l.state = 'WAITING'",
                        reference);
        assertThat(manager.get("/caseload/text-run?id=" + run).body())
                .contains("Person " + safe, "Waits to leave", "Person " + unsafe)
                .contains("Text message is marked not safe");
        String message =
                RightsMatrix.text(
                        "SELECT CONCAT(m.channel, ' ', m.recipient, ' ', m.body) FROM outbox_message m"
                                + " JOIN support_case c ON c.id = m.case_id WHERE c.reference = ? AND"
                                + " m.kind = 'TEXT'",
                        reference);
        assertThat(message)
                .startsWith("TEXT contact point ")
                .contains("020 7946 0018", reference.substring(0, 4) + "-")
                .doesNotContain("07700", safe, "Victim", "crime", "theft");
        assertThat(number(ATTEMPTS, reference)).as("no attempt before it has left").isZero();
        assertThat(manager.get("/caseload/texts").body())
                .as("not twice")
                .contains("A text waits to leave already");
        assertThat(Visitor.person("leroy.samuels").get("/caseload/text-run?id=" + run).statusCode())
                .isEqualTo(404);
    }

    private static final String ATTEMPTS =
            "SELECT COUNT(*) FROM contact_attempt t JOIN support_case c ON c.id = t.case_id WHERE"
                    + " c.reference = ?";

    private static HttpResponse<String> letter(Visitor worker, String reference, String phone) {
        return CaseDesk.submit(
                worker,
                "/casework/letter?c=" + reference,
                "writing",
                "write",
                Map.of("template", "1", "phone", phone));
    }

    private static HttpResponse<String> text(Visitor manager, String reference, String phone) {
        return CaseDesk.submit(
                manager,
                "/caseload/texts",
                "writing",
                "write",
                Map.of("chosen", reference, "phone", phone));
    }

    /** Nobody waits longer: it is on the first page whatever else is there. */
    private static String first(String reference) {
        RightsMatrix.change(
                "UPDATE support_case SET opened_at = '2019-01-01' + INTERVAL ? MICROSECOND WHERE"
                        + " reference = ?",
                System.nanoTime() % 1_000_000,
                reference);
        return reference;
    }

    private static FeedLineText line(String crime, String safe) {
        return FeedLineText.of(crime)
                .with("offence_code", "44")
                .with("phone_text_safe", "N")
                .with("address", "1 High Street, London")
                .with("postcode", "E1 6AN")
                .with("letter_safe", safe);
    }

    private static HttpResponse<String> write(Visitor manager, String reference, String phone) {
        return CaseDesk.submit(
                manager,
                "/caseload/letters",
                "writing",
                "write",
                Map.of("chosen", reference, "template", "1", "phone", phone));
    }
}
