package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.allocated;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who else works with somebody of any service: how they are reached, and what they are told. */
class ProfessionalsIT extends Running {

    private final Visitor worker = Visitor.person(CaseDesk.WORKER);

    @Test
    void a_solicitor_is_added_corrected_and_ended_and_two_at_once_are_noticed() {
        String crime = "Network" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        String page = "/casework/network?c=" + reference;
        assertThat(worker.get(page).body()).contains("Nobody is known.");
        HttpResponse<String> wrong = save(page, with("proEmail", "nowhere"));
        refused(wrong, "Enter an e-mail address");
        assertThat(wrong.body()).contains("value=\"Ada Field\"");
        saved(save(page, form()));
        assertThat(worker.get(page).body())
                .contains("Ada Field", "Solicitor or barrister", "ada@example.org")
                .contains("That we work with them, nothing more");
        String id =
                RightsMatrix.text(
                        "SELECT CAST(p.id AS CHAR) FROM case_professional p JOIN support_case c ON"
                                + " c.id = p.case_id WHERE c.reference = ?",
                        reference);
        String one = page + "&p=" + id;
        HttpResponse<String> opened = worker.get(one);
        assertThat(opened.body()).contains("value=\"ada@example.org\"");
        Map<String, String> early = new HashMap<>(Visitor.fields(opened, "adding"));
        saved(save(one, with("proPhone", "020 7946 0111")));
        assertThat(worker.get(page).body()).contains("020 7946 0111");
        early.putAll(with("proPhone", "020 7946 0222"));
        early.put("adding", "adding");
        early.put("add", "add");
        refused(worker.post(one, early), "Somebody else changed this");
        saved(submit(worker, page, "network-list", "network-list:pros:0:end", Map.of()));
        assertThat(worker.get(page).body()).contains("Stopped");
        assertThat(worker.get(one).statusCode())
                .as("whoever stopped is not changed")
                .isEqualTo(404);
        assertThat(Visitor.person("rosa.valencia").get(page).statusCode())
                .as("a worker of another provider")
                .isEqualTo(404);
    }

    @Test
    void a_letter_says_no_more_than_its_reader_may_be_told_and_is_a_document_of_the_case() {
        String crime = "NetLetter" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        String page = "/casework/network?c=" + reference;
        saved(save(page, form()));
        String to =
                RightsMatrix.text(
                        "SELECT CAST(p.id AS CHAR) FROM case_professional p JOIN support_case c ON"
                                + " c.id = p.case_id WHERE c.reference = ?",
                        reference);
        HttpResponse<String> more = letter(page, to, "1/6/2026", "He hit her in May");
        refused(more, "that you work with them, and nothing more");
        assertThat(more.body()).as("what was typed").contains("He hit her in May");
        refused(letter(page, to, "", ""), "Enter the day on which they agreed to this letter.");
        saved(letter(page, to, "1/6/2026", ""));
        assertThat(worker.get("/casework/documents?c=" + reference).body())
                .contains("Letter to Field and Partners.pdf");
        assertThat(CaseDesk.line(reference, "Letter to a professional: Solicitor or barrister"))
                .contains("1 June 2026");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.id ="
                                        + " a.case_id WHERE c.reference = ? AND a.action ="
                                        + " 'ProfessionalLetters.write' AND a.outcome = 'DONE'",
                                reference))
                .isEqualTo(1);
        saved(submit(worker, page, "network-list", "network-list:pros:0:end", Map.of()));
        assertThat(worker.get(page).body()).doesNotContain("id=\"lettering\"");
    }

    @Test
    void nobody_is_written_to_by_an_emergency_or_of_what_is_only_kept() {
        String crime = "NetKept" + System.nanoTime();
        String reference = allocated(FeedLineText.of(crime), crime);
        String page = "/casework/network?c=" + reference;
        saved(save(page, form()));
        String to =
                RightsMatrix.text(
                        "SELECT CAST(p.id AS CHAR) FROM case_professional p JOIN support_case c ON"
                                + " c.id = p.case_id WHERE c.reference = ?",
                        reference);
        RightsMatrix.change(
                "INSERT INTO processing_limit (id, person_id, request_id, ground, set_at, set_by)"
                        + " SELECT c.id, c.person_id, c.id, 'OBJECTED', UTC_TIMESTAMP(6), 'x' FROM"
                        + " support_case c WHERE c.reference = ?",
                reference);
        refused(letter(page, to, "1/6/2026", ""), "it is kept and not passed on");
        RightsMatrix.change(
                "DELETE l FROM processing_limit l JOIN support_case c ON c.id = l.id WHERE c.reference"
                        + " = ?",
                reference);
        saved(RestrictedDesk.restrict(CaseDesk.manager(), reference));
        Visitor emergency = Visitor.person("amara.okafor");
        saved(
                submit(
                        emergency,
                        "/casework/emergency",
                        "breaking",
                        "break",
                        Map.of(
                                "reference",
                                reference,
                                "reason",
                                "She called for help",
                                "password",
                                Visitor.PASSWORD)));
        refused(
                letter(emergency, page, to, "1/6/2026", ""),
                "You opened this case in an emergency.");
        RightsMatrix.change(
                "DELETE b FROM break_glass b JOIN support_case c ON c.id = b.case_id WHERE c.reference"
                        + " = ?",
                reference);
        assertThat(worker.get("/casework/documents?c=" + reference).body())
                .doesNotContain("Letter to Field and Partners.pdf");
    }

    private HttpResponse<String> letter(String page, String to, String agreed, String words) {
        return letter(worker, page, to, agreed, words);
    }

    private static HttpResponse<String> letter(
            Visitor visitor, String page, String to, String agreed, String words) {
        return submit(
                visitor,
                page,
                "lettering",
                "write",
                Map.of(
                        "letterTo", to,
                        "letterAddress", "1 High Street, London",
                        "letterAgreedOn", agreed,
                        "letterWords", words,
                        "phone", "020 7946 0018"));
    }

    private HttpResponse<String> save(String page, Map<String, String> form) {
        return submit(worker, page, "adding", "add", form);
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> form = form();
        form.put(field, value);
        return form;
    }

    private static Map<String, String> form() {
        return new HashMap<>(
                Map.of(
                        "proName", "Ada Field",
                        "proRole", "SOLICITOR",
                        "proOrganisation", "Field and Partners",
                        "proPhone", "",
                        "proEmail", "ada@example.org",
                        "mayShare", "THAT_WE_WORK",
                        "shareDetail", ""));
    }
}
