package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** "Who has seen my record?", asked of the running system and answered in plain words. */
class WhoHasSeenIT extends Running {

    private static final String NAMES =
            "SELECT CONCAT(p.given_names, ' ', p.surname) FROM support_case c JOIN person p ON p.id ="
                    + " c.person_id WHERE c.reference = ?";

    private static String reference;
    private static Visitor auditor;

    @BeforeAll
    static void somebodyHasLooked() {
        reference = RightsMatrix.filled("{case}");
        Visitor.person("amara.okafor").get("/casework/notes?c=" + reference);
        // A colleague of another team who has no business with this case.
        assertThat(Visitor.person("zahra.ahmadi").get("/casework/case?c=" + reference).statusCode())
                .isEqualTo(404);
        auditor = Visitor.person("auditor.marsh");
    }

    @Test
    void the_page_says_who_did_what_in_words_and_names_neither_the_person_nor_a_class() {
        String page = auditor.get("/access/seen?record=" + reference).body();
        assertThat(page)
                .contains("Amara Okafor, caseworker at Victim Support")
                .contains("read the case notes")
                .contains("tried to use this record and was not allowed to")
                .doesNotContain("NoteQuery")
                .doesNotContain("NotFound:")
                .doesNotContain(RightsMatrix.text(NAMES, reference));
    }

    @Test
    void the_letter_says_the_same_in_plain_english_with_a_neutral_title() {
        HttpResponse<String> letter = auditor.get("/access/seen-letter?record=" + reference);
        assertThat(letter.body())
                .contains("<title>Letter")
                .contains("You asked who has looked at your record")
                .contains("Amara Okafor, caseworker at Victim Support")
                .doesNotContain(RightsMatrix.text(NAMES, reference));
    }

    @Test
    void a_record_that_came_in_a_file_was_seen_by_an_automatic_import() {
        String mark = "seen-" + System.nanoTime();
        FeedClient.imported(FeedLineText.file(FeedLineText.of(mark)));
        String sent =
                RightsMatrix.text(
                        "SELECT r.reference FROM audit_entry a JOIN referral r ON r.id ="
                                + " a.referral_id WHERE a.action = 'FeedImport.store' ORDER BY a.id DESC"
                                + " LIMIT 1");
        assertThat(auditor.get("/access/seen?record=" + sent).body())
                .contains("An automatic import")
                .contains("took the referral, or news of it, from a file");
    }

    @Test
    void the_records_of_one_human_being_are_answered_for_together() {
        String pair =
                "FROM support_case c JOIN person p ON p.id = c.person_id JOIN person q ON"
                        + " q.identity_id = p.identity_id AND q.id <> p.id JOIN audit_entry a ON"
                        + " a.person_id = q.id ";
        if (number("SELECT COUNT(*) " + pair) == 0) {
            RightsMatrix.change(
                    "UPDATE person SET identity_id = (SELECT person_id FROM support_case WHERE"
                            + " reference = ?) WHERE id = ?",
                    reference,
                    number(
                            "SELECT MAX(person_id) FROM audit_entry WHERE action ="
                                    + " 'FeedImport.store'"));
        }
        String one = RightsMatrix.text("SELECT c.reference " + pair + "LIMIT 1");
        long rows =
                number(
                        "SELECT COUNT(*) FROM person WHERE identity_id = (SELECT p.identity_id FROM"
                                + " person p JOIN support_case c ON c.person_id = p.id WHERE"
                                + " c.reference = ?)",
                        one);
        long before = asked(one);
        auditor.get("/access/seen?record=" + one);
        assertThat(asked(one) - before)
                .as("the question is in the audit of each of them")
                .isEqualTo(rows)
                .isGreaterThan(1);
    }

    private static long asked(String record) {
        return number(
                "SELECT COUNT(*) FROM audit_entry a JOIN person p ON p.id = a.person_id WHERE"
                        + " a.action = 'WhoHasSeenQuery.page' AND p.identity_id = (SELECT"
                        + " q.identity_id FROM person q JOIN support_case c ON c.person_id = q.id"
                        + " WHERE c.reference = ?)",
                record);
    }

    @Test
    void what_is_no_reference_is_answered_beside_the_field_and_nobody_is_found() {
        assertThat(auditor.get("/access/seen?record=Okafor").body())
                .contains("There is a problem")
                .contains("Enter a reference");
        assertThat(auditor.get("/access/seen?record=0000-0000-0000").body())
                .contains("No referral and no case has this reference");
    }

    @Test
    void the_audit_is_searched_by_who_whose_what_and_when_and_the_terms_are_kept() {
        String search = "/access/audit?who=amara.okafor&what=READ&record=" + reference;
        String page = auditor.get(search).body();
        assertThat(page).contains("Read the case notes").doesNotContain("Was refused</td>");
        assertThat(auditor.get("/access/audit?what=REFUSED&record=" + reference).body())
                .contains("zahra.ahmadi")
                .doesNotContain("Read the case notes");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN support_case c ON c.person_id"
                                        + " = a.person_id WHERE a.action = 'AuditQuery.search' AND"
                                        + " c.reference = ? AND a.detail LIKE ?",
                                reference,
                                "account amara.okafor, record " + reference + ", what READ%"))
                .isPositive();
        assertThat(auditor.get("/access/audit?from=2026-01-01&to=2026-11-26").body())
                .contains("Search at most 31 days at once");
    }
}
