package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A copy holds what each capability keeps about somebody, and of others nothing. */
class CopyCoverIT extends Running {

    /** What stands in clear, by table; %1$d an id, %2$d the case, %3$s a mark. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(
                "hearing",
                "(id, case_id, kind, at, court, state, outcome) VALUES (%1$d, %2$d, 'TRIAL', NOW(6),"
                        + " '%3$s', 'HELD', '%3$s')");
        ROWS.put(
                "justice_step",
                "(id, case_id, event, happened_on, known_on, detail, account_id, created_at) VALUES"
                        + " (%1$d, %2$d, 'CHARGED', '2026-05-01', '2026-05-02', '%3$s', 1, NOW(6))");
        ROWS.put(
                "enhanced_right",
                "(id, case_id, category, applies, reason, decided_by, decided_at) VALUES (%1$d, %2$d,"
                        + " 'PERSISTENT', TRUE, '%3$s', 1, NOW(6))");
        ROWS.put(
                "interpreter_choice",
                "(id, case_id, kind, who, confirmed, account_id, at) VALUES (%1$d, %2$d, 'AGENCY',"
                        + " 'Otherone Interpreter', TRUE, 1, NOW(6))");
        ROWS.put(
                "fgm_duty",
                "(id, case_id, known_on, bound, under_18, why_not, account_id, at) VALUES (%1$d,"
                        + " %2$d, '2026-05-01', 'NOBODY', FALSE, '%3$s', 1, NOW(6))");
        ROWS.put(
                "measure",
                "(id, case_id, instrument, version_no, point, begun_at, begun_by, saved_at, saved_by,"
                        + " answered, asked, judgement_reason) VALUES (%1$d, %2$d, 'CORE10', 1, 'ENTRY',"
                        + " NOW(6), 1, NOW(6), 1, 1, 10, '%3$s')");
        ROWS.put(
                "measure_answer",
                "(measure_id, item, value, words, comment) SELECT id, 'Q01', 3, '%3$s', '%3$s' FROM"
                        + " measure WHERE case_id = %2$d");
        ROWS.put(
                "case_transfer",
                "(id, case_id, person_id, referral_id, their_person_id, from_service_id,"
                        + " to_service_id, from_organisation_id, to_organisation_id, afterwards, fields,"
                        + " why, asked_by, asked_at, answer_due, state, is_open, answer) VALUES (%1$d,"
                        + " %2$d, 1, -%1$d, 1, 1000, 1010, 100, 110, 'CLOSE', 'IDENTITY;CONTACT',"
                        + " '%3$s', 1, NOW(6), NOW(6), 'REFUSED', FALSE, '%3$s')");
        ROWS.put(
                "break_glass",
                "(id, account_id, case_id, reason, opened_at, ends_at, review_due_at, reviewed_at,"
                        + " review_note) VALUES (%1$d, (SELECT id FROM account WHERE username ="
                        + " 'amara.okafor'), %2$d, '%3$s', NOW(6), NOW(6), NOW(6), NOW(6), '%3$s')");
    }

    @Test
    void a_copy_says_what_was_done_for_somebodys_safety_and_in_court_and_names_no_child() {
        String crime = "Cover" + System.nanoTime();
        String reference = CaseDesk.allocated(FeedLineText.of(crime), crime);
        Visitor worker = Visitor.person(CaseDesk.WORKER);
        CaseDesk.saved(
                SafetyDesk.plan(worker, reference, "The blue bag", SafetyDesk.ago(-9), null));
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        SafetyDesk.page("children", reference),
                        "keeping",
                        "keep",
                        Map.of("NAME", "Maya Childname", "SCHOOL", "Harbour Primary")));
        CaseDesk.saved(
                SafetyDesk.order(worker, reference, "NMO", SafetyDesk.ago(2), SafetyDesk.ago(-90)));
        CaseDesk.saved(SafetyDesk.refer(worker, reference, SafetyDesk.marac()));
        diaries(worker, reference);
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        "/casework/notes?c=" + reference,
                        "writing",
                        "save",
                        Map.of("kind", "FACTUAL", "text", "Maya Childname waited outside")));
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        "/casework/equality?c=" + reference,
                        "saying",
                        "keep",
                        Map.of("religion", "HINDU", "orientation", "R")));
        long id = System.nanoTime();
        String mark = "Mark" + id;
        long of =
                Long.parseLong(
                        RightsMatrix.text(
                                "SELECT id FROM support_case WHERE reference = ?", reference));
        for (Map.Entry<String, String> row : ROWS.entrySet()) {
            RightsMatrix.change(
                    "INSERT INTO "
                            + row.getKey()
                            + " "
                            + row.getValue().formatted(id++, of, mark + row.getKey()));
        }
        String copy = copy(RequestDesk.filed(reference, "ACCESS"));
        for (String table : ROWS.keySet()) {
            if (!table.equals("interpreter_choice")) {
                assertThat(copy).as(table).contains(mark + table);
            }
        }
        assertThat(copy)
                .contains("Religion or belief: Hindu", "Sexual orientation: Prefers not to say")
                .contains("The blue bag", "Not within a mile", "He choked her on Sunday")
                .contains("Kind: Followed, watched or waited for", "He stood at the bus stop")
                .contains("They did not want police to be told on", "The Lantern refuge")
                .contains("Record of a child", "[left out: about somebody else] waited outside")
                .doesNotContain("Childname", "Harbour Primary", "Otherone")
                .doesNotContain(SafetyDesk.PERPETRATOR, "His mother", "9 Elsewhere Road");
        RightsMatrix.change("DELETE FROM break_glass WHERE case_id = ?", of);
        RightsMatrix.change("DELETE FROM case_transfer WHERE case_id = ?", of);
    }

    /** What happened again, and whom they asked for a safe home. */
    private static void diaries(Visitor worker, String reference) {
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        SafetyDesk.page("incidents", reference),
                        "noting",
                        "note",
                        Map.of(
                                "incidentOn",
                                SafetyDesk.ago(0),
                                "incidentKind",
                                "FOLLOWED",
                                "incidentWhat",
                                "He stood at the bus stop",
                                "police",
                                "UNWANTED")));
        CaseDesk.saved(
                CaseDesk.submit(
                        worker,
                        SafetyDesk.page("home", reference),
                        "asking",
                        "asked",
                        Map.of(
                                "homeKind",
                                "REFUGE",
                                "homeWho",
                                "The Lantern refuge",
                                "homeAskedOn",
                                SafetyDesk.ago(0),
                                "homeState",
                                "NO_SPACE")));
    }

    @Test
    void what_was_told_on_the_public_page_is_in_the_copy_without_who_told_it() {
        String name = "Tellcopy" + Long.toString(System.nanoTime(), 36);
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "ORGANISATION", "They spat at her window");
        TellDesk.contacted(anybody, "YES", "NAMED", name);
        TellDesk.went(
                TellDesk.page(
                        anybody,
                        "reporter",
                        "reporter-name",
                        "Wilma Teller",
                        "reporter-organisation",
                        "Lighthouse Centre"));
        String incident = TellDesk.sent(anybody);
        String copy = copy(ofPerson(incident));
        assertThat(copy)
                .contains("What was told on the public page", "They spat at her window")
                .contains(name)
                .doesNotContain("Wilma Teller");
    }

    @Test
    void
            a_picture_that_was_sent_along_is_weighed_and_goes_beside_the_copy_under_no_name_of_its_own()
                    throws Exception {
        String name = "Tellfile" + Long.toString(System.nanoTime(), 36);
        Visitor anybody = Visitor.stranger();
        TellDesk.begun(anybody, "FRIEND", "They broke her door");
        Map<String, String> fields =
                new HashMap<>(Visitor.fields(anybody.get("/tell/files"), "telling"));
        fields.put("add", "add");
        TellDesk.went(
                anybody.upload("/tell/files", fields, "file", "wilmas-own-door.png", picture()));
        TellDesk.contacted(anybody, "YES", "NO", name, "phone", "07700900457");
        TellDesk.went(TellDesk.page(anybody, "reporter", "reporter-name", "Wilma Teller"));
        String request = ofPerson(TellDesk.sent(anybody));
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        collected(request);
        String part = "?q=" + request + "&part=" + RequestDesk.place(request, "TOLD_FILE");
        assertThat(officer.get("/privacy/part" + part).body())
                .contains("Can anybody else be seen or heard in it?")
                .doesNotContain("Pages of a PDF");
        HttpResponse<byte[]> file = officer.file("/privacy/document" + part);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(file.body())).getWidth()).isEqualTo(7);
        assertThat(Visitor.person("ravi.joshi").file("/privacy/document" + part).statusCode())
                .as("who manages the service and answers no requests")
                .isEqualTo(403);
        assertThat(copied(request))
                .contains("A picture or recording that was sent along", "document-1.png")
                .contains("Sent by: somebody else")
                .doesNotContain("wilmas-own-door", "Wilma Teller");
        RequestDesk.refused(
                RequestDesk.act(officer, request, "answering-form", "answer", "way", "HANDED_OVER"),
                "Take the PDF with the documents first");
        assertThat(RequestDesk.act(officer, request, "taking-form", "zip").body())
                .startsWith("PK")
                .contains("document-1.png", "your-information.pdf")
                .doesNotContain("wilmas-own-door");
        RequestDesk.done(officer, request, "answering-form", "answer", "way", "HANDED_OVER");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    /** A request for the copy of whom something was told about, by who they are. */
    private static String ofPerson(String incident) {
        String referral =
                RightsMatrix.text(
                        "SELECT r.reference FROM referral r JOIN incident i ON i.referral_id = r.id"
                                + " WHERE i.reference = ?",
                        incident);
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        String request = RequestDesk.entered(officer, referral, "ACCESS", "PERSON");
        RequestDesk.done(
                officer,
                request,
                "identifying",
                "identify",
                "identityHow",
                "DOCUMENT",
                "identityNote",
                "Passport");
        return request;
    }

    /** Collected, given as far as nothing of it is marked, approved and taken. */
    private static String copy(String request) {
        collected(request);
        return copied(request);
    }

    private static void collected(String request) {
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        RequestDesk.done(officer, request, "starting", "start");
        RequestDesk.done(officer, request, "collecting", "collect");
    }

    private static String copied(String request) {
        Visitor officer = Visitor.person(RequestDesk.FIRST);
        RightsMatrix.change(
                "UPDATE rights_item i JOIN rights_request r ON r.id = i.request_id SET i.choice ="
                        + " CASE WHEN EXISTS (SELECT 1 FROM rights_span s WHERE s.item_id = i.id) THEN"
                        + " 'PART' ELSE 'INCLUDE' END WHERE r.reference = ?",
                request);
        RequestDesk.agreed(request, "decision", "PARTLY", "grounds", "", "decisionNote", "A copy");
        return RequestDesk.act(officer, request, "taking-form", "json").body();
    }
}
