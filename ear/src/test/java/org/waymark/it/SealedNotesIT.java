package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is said in counselling is read by whoever wrote it, and found by nobody else anywhere. */
class SealedNotesIT extends Running {

    private static final String COUNSELLOR = "ingrid.solberg";
    private static final String SHOWN = "A sealed note was written by Ingrid Solberg";
    private static final String PERSON_OF =
            "SELECT CAST(person_id AS CHAR) FROM support_case WHERE reference = ?";

    private final String crime = "sealed-" + System.nanoTime();
    private final String words = "nightingale" + System.nanoTime();

    private String reference;
    private Visitor counsellor;

    private void counselled() {
        reference = CaseDesk.opened(FeedLineText.of(crime), crime);
        CaseDesk.saved(CaseDesk.give("UNALLOCATED", reference, COUNSELLOR, ""));
        counsellor = Visitor.person(COUNSELLOR);
    }

    private String page() {
        return "/casework/sealed?c=" + reference;
    }

    private HttpResponse<String> written(String text) {
        return CaseDesk.submit(counsellor, page(), "sealing", "seal", Map.of("text", text));
    }

    private String person() {
        return RightsMatrix.text(PERSON_OF, reference);
    }

    @Test
    void neither_a_draft_nor_a_note_is_in_the_database_or_on_a_page_of_anybody_else() {
        counselled();
        String draft = "/api/drafts/sealed:" + reference;
        String content = "{\"content\":{\"text\":\"" + words + " begun\"}}";
        assertThat(counsellor.send("PUT", draft, "application/json", content).statusCode())
                .isEqualTo(200);
        assertThat(counsellor.get(draft).body()).contains(words + " begun");
        assertThat(Canary.columnsWith(words)).as("of the draft").isEmpty();

        CaseDesk.saved(written(words + " said"));
        assertThat(counsellor.get(page()).body()).contains(words + " said").contains(SHOWN);
        assertThat(counsellor.get(draft).statusCode()).as("the draft is gone").isEqualTo(204);
        assertThat(Canary.columnsWith(words)).isEmpty();

        Visitor manager = CaseDesk.manager();
        assertThat(manager.get(page()).body()).contains(SHOWN).doesNotContain(words);
        for (String other : new String[] {"case", "notes", "contact", "plan", "close"}) {
            HttpResponse<String> answer = manager.get("/casework/" + other + "?c=" + reference);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(words);
        }
        assertThat(manager.get("/casework/case?c=" + reference).body()).contains("Sealed note");
        Visitor auditor = Visitor.person("auditor.marsh");
        for (String path : new String[] {"/access/audit?record=", "/access/seen?record="}) {
            assertThat(auditor.get(path + reference).body())
                    .contains("sealed note")
                    .doesNotContain(words);
        }
        assertThat(manager.get(draft).body()).doesNotContain(words);
    }

    @Test
    void the_search_for_words_finds_what_is_not_sealed() {
        counselled();
        CaseDesk.saved(
                CaseDesk.submit(
                        counsellor,
                        "/casework/notes?c=" + reference,
                        "writing",
                        "save",
                        Map.of("text", words, "kind", "FACTUAL")));
        assertThat(Canary.columnsWith(words)).containsExactly("note.text");
    }

    @Test
    void neither_a_caseworker_nor_a_manager_writes_one_and_who_worked_the_case_before_reads_none() {
        counselled();
        Map<String, String> form = Visitor.fields(counsellor.get(page()), "sealing");
        CaseDesk.saved(written(words));
        Visitor manager = CaseDesk.manager();
        assertThat(manager.get(page()).body()).doesNotContain("id=\"sealing\"");
        form.putAll(Map.of("text", "not mine to write", "seal", "Seal the note"));
        manager.post(page(), form);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM sealed_note n JOIN support_case c ON c.id ="
                                        + " n.case_id WHERE c.reference = ?",
                                reference))
                .isEqualTo(1);
        RightsMatrix.change(
                "UPDATE support_case SET worker_id = ? WHERE reference = ?",
                CaseDesk.account(CaseDesk.WORKER),
                reference);
        assertThat(counsellor.get(page()).statusCode()).isEqualTo(404);
        assertThat(Visitor.person(CaseDesk.WORKER).get(page()).body())
                .contains(SHOWN)
                .doesNotContain(words);
    }

    @Test
    void without_its_key_a_note_cannot_be_opened_now_and_all_else_goes_on() {
        counselled();
        CaseDesk.saved(written(words));
        assertThat(ready(200)).isEqualTo(200);
        String key =
                RightsMatrix.text("SELECT kek_id FROM person_key WHERE person_id = ?", person());
        RightsMatrix.change(
                "UPDATE person_key SET kek_id = '9-00000000' WHERE person_id = ?", person());
        try {
            HttpResponse<String> shown = counsellor.get(page());
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body())
                    .contains("cannot be opened or sealed now")
                    .contains(SHOWN)
                    .doesNotContain(words);
            CaseDesk.refused(written(words + " again"), "cannot be opened or sealed now");
            assertThat(counsellor.get("/casework/notes?c=" + reference).statusCode())
                    .isEqualTo(200);
            assertThat(ready(503)).isEqualTo(503);
            Waymark.Said said = Waymark.waymark("check", "keys");
            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.text()).contains("9-00000000 is missing");
        } finally {
            RightsMatrix.change(
                    "UPDATE person_key SET kek_id = ? WHERE person_id = ?", key, person());
        }
        assertThat(counsellor.get(page()).body()).contains(words);
        assertThat(ready(200)).isEqualTo(200);
    }

    /** The answer of readiness, which is kept for two seconds, once it is this one. */
    private static int ready(int wanted) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        int answer = get("/health/ready").statusCode();
        while (answer != wanted && System.nanoTime() < patience) {
            answer = get("/health/ready").statusCode();
        }
        return answer;
    }

    @Test
    void a_new_key_of_the_installation_wraps_all_and_all_still_opens() {
        counselled();
        CaseDesk.saved(written(words));
        Waymark.Said said = Waymark.waymark("keys", "rotate").well();
        assertThat(said.text()).containsPattern("[1-9]\\d* keys of people are wrapped anew");
        assertThat(number("SELECT COUNT(DISTINCT kek_id) FROM person_key")).isEqualTo(1);
        CaseDesk.saved(written(words + " later"));
        assertThat(counsellor.get(page()).body()).contains(words + " later");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'RotateKeys.rotate' AND outcome = 'DONE'"))
                .isPositive();
        assertThat(Waymark.waymark("check", "keys").well().text()).contains("wraps");
    }

    @Test
    void once_the_key_is_destroyed_the_page_says_when() {
        counselled();
        CaseDesk.saved(written(words));
        RightsMatrix.change(
                "UPDATE person_key SET kek_id = NULL, wrapped = NULL, destroyed_at = '2026-03-02"
                        + " 10:00:00' WHERE person_id = ?",
                person());
        assertThat(counsellor.get(page()).body())
                .contains("This was destroyed on 2 March 2026.")
                .contains(SHOWN)
                .doesNotContain(words);
    }
}
