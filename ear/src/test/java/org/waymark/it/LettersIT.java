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
