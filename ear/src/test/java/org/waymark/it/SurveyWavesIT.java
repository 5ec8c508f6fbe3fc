package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.CaseDesk.refused;
import static org.waymark.it.CaseDesk.saved;
import static org.waymark.it.CaseDesk.submit;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A wave from its opening to its answers, by link, paper and telephone, over HTTP: who may be asked
 * is asked once, one answer is taken for each, and nobody of another provider sees any of it.
 */
class SurveyWavesIT extends Running {

    private static final String NAME = "SurveyWavesIT";
    private static final String CLOSED =
            "SELECT c.id, c.reference, c.person_id FROM support_case c JOIN person p ON p.id ="
                    + " c.person_id JOIN referral r ON r.id = c.referral_id WHERE c.service_id = 1000"
                    + " AND c.is_open = FALSE AND c.restricted = FALSE AND p.restricted = FALSE AND"
                    + " p.do_not_contact = FALSE AND c.contacted_at IS NOT NULL AND r.victim_type <>"
                    + " 'WITNESS' AND c.closure_reason NOT IN ('DECEASED', 'DUPLICATE') AND (SELECT"
                    + " COUNT(*) FROM person q WHERE q.identity_id = p.identity_id) = 1 AND NOT EXISTS"
                    + " (SELECT 1 FROM support_case o WHERE o.person_id = p.id AND o.id <> c.id) AND EXISTS"
                    + " (SELECT 1 FROM contact_point e WHERE e.person_id = p.id AND e.kind = 'EMAIL'"
                    + " AND e.ended_at IS NULL AND e.sealed IS NULL AND e.suspended_at IS NULL AND"
                    + " e.write_safe = 'Y') AND EXISTS (SELECT 1 FROM contact_point t WHERE"
                    + " t.person_id = p.id AND t.kind = 'PHONE' AND t.ended_at IS NULL AND t.sealed IS"
                    + " NULL AND t.suspended_at IS NULL AND t.call_safe = 'Y') AND NOT EXISTS (SELECT"
                    + " 1 FROM processing_limit l WHERE l.person_id = p.id) AND NOT EXISTS (SELECT 1"
                    + " FROM consent x WHERE x.person_id = p.id AND x.purpose = 'FEEDBACK') AND NOT"
                    + " EXISTS (SELECT 1 FROM conflict k WHERE k.person_id = p.id) ORDER BY c.id LIMIT"
                    + " 3";

    private final Visitor manager = Visitor.person("patricia.ferguson");
    private final Visitor elsewhere = Visitor.person("leroy.samuels");
    private final List<Runnable> undo = new ArrayList<>();
    private final List<Long> cases = new ArrayList<>();
    private final List<String> references = new ArrayList<>();

    @AfterEach
    void asItWas() {
        for (long each : cases) {
            RightsMatrix.change("DELETE FROM outbox_message WHERE case_id = ?", each);
            RightsMatrix.change("DELETE FROM survey_asked WHERE case_id = ?", each);
            RightsMatrix.change("DELETE FROM survey_wave_case WHERE case_id = ?", each);
        }
        String ours = " IN (SELECT id FROM survey_wave WHERE name = '" + NAME + "')";
        RightsMatrix.change(
                "DELETE a FROM wave_answer a JOIN wave_response r ON r.id = a.response_id WHERE"
                        + " r.wave_id"
                        + ours);
        for (String table :
                List.of(
                        "wave_response",
                        "wave_invitation",
                        "survey_wave_case",
                        "survey_wave_service")) {
            RightsMatrix.change("DELETE FROM " + table + " WHERE wave_id" + ours);
        }
        RightsMatrix.change("DELETE FROM survey_wave WHERE name = ?", NAME);
        RightsMatrix.change("DELETE FROM survey_question WHERE survey = 'SURVEYWAVESIT'");
        RightsMatrix.change("DELETE FROM survey WHERE code = 'SURVEYWAVESIT'");
        RightsMatrix.change("DELETE FROM survey_draft WHERE survey = 'SURVEYWAVESIT'");
        undo.forEach(Runnable::run);
    }

    @Test
    void who_may_be_asked_answers_once_by_link_paper_or_telephone() throws SQLException {
        threeCasesClosedToday();
        RightsMatrix.change("UPDATE support_case SET risk = 'HIGH' WHERE id = ?", cases.get(2));
        refused(openWave("", "1000"), "Enter a name");
        HttpResponse<String> opened = openWave(NAME, "1000");
        saved(opened);
        long wave = number("SELECT id FROM survey_wave WHERE name = ?", NAME);
        String page = "/survey/wave?w=" + wave;
        saved(submit(manager, page, "asking", "askNow", Map.of()));
        assertThat(verdict(wave, 0)).isEqualTo("ASKED");
        assertThat(verdict(wave, 1)).isEqualTo("ASKED");
        assertThat(verdict(wave, 2)).isEqualTo("HIGH_RISK");
        assertThat(manager.get(page).body())
                .contains("Risk is high", "Shown once nobody can answer any more", NAME)
                .contains("Who answered is shown group by group once nobody");
        assertThat(elsewhere.get(page).statusCode()).isEqualTo(404);
        assertThat(
                        Visitor.person("oliver.pemberton")
                                .get("/reporting/waves?b=" + wave)
                                .statusCode())
                .as("not published while somebody can answer")
                .isEqualTo(404);

        // By the link: nothing at all is no answer, and the second time there is nothing to do.
        String link = token(wave, 0);
        Visitor stranger = Visitor.stranger();
        assertThat(stranger.get(link).body()).contains("Did you feel listened to?");
        HttpResponse<String> nothing = submit(stranger, link, "answers", "send", Map.of());
        refused(nothing, "at least one question");
        Map<String, String> said = Map.of("q_SATISFACTION", "6", "q_HELPED", "<i>Patience</i>");
        Map<String, String> kept =
                new LinkedHashMap<>(Visitor.fields(stranger.get(link), "answers"));
        saved(submit(stranger, link, "answers", "send", said));
        kept.putAll(said);
        kept.put("send", "send");
        assertThat(stranger.post(link, kept).body()).contains("used already");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wave_invitation WHERE wave_id = ? AND used ="
                                        + " TRUE AND case_id IS NULL AND token_hash IS NULL",
                                wave))
                .isEqualTo(1);

        // A call takes the place of the link that was sent before.
        String earlier = token(wave, 1);
        refused(ask(wave, "PAPER", references.get(2)), "Risk is high");
        refused(ask(wave, "PHONE", references.get(0)), "nothing more is open");
        refused(
                submit(
                        Visitor.person("zahra.ahmadi"),
                        "/survey/enter",
                        "finding",
                        "find",
                        Map.of("code", "NOSUCHCODE")),
                "There is nothing to enter");
        HttpResponse<String> paper = ask(wave, "PAPER", references.get(1));
        saved(paper);
        String answers = paper.headers().firstValue("Location").orElseThrow();
        answers = answers.substring(answers.indexOf("/survey/answers"));
        String code = answers.substring(answers.indexOf("k=") + 2);
        assertThat(stranger.get(earlier).body()).contains("used already");
        assertThat(stranger.get("/your-views?t=" + code).body()).contains("used already");
        assertThat(elsewhere.get("/survey/answers?k=" + code).body())
                .contains("There is nothing to enter");
        assertThat(elsewhere.get("/survey/form.pdf?k=" + code).statusCode()).isEqualTo(404);
        assertThat(manager.file("/survey/form.pdf?k=" + code).body())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        saved(submit(manager, answers, "answers", "enter", Map.of("q_SATISFACTION", "2")));
        assertThat(manager.get(answers).body()).contains("There is nothing to enter");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wave_response WHERE wave_id = ? AND way ="
                                        + " 'PAPER'",
                                wave))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM wave_response WHERE wave_id = ?", wave))
                .isEqualTo(2);
        saved(submit(manager, page, "stopping", "stop", Map.of()));
    }

    @Test
    void a_person_with_two_cases_is_asked_about_one_of_them() throws SQLException {
        threeCasesClosedToday();
        long person = personOf(1);
        long identity = number("SELECT identity_id FROM person WHERE id = ?", person);
        undo.add(
                () ->
                        RightsMatrix.change(
                                "UPDATE person SET identity_id = ? WHERE id = ?",
                                identity,
                                person));
        RightsMatrix.change(
                "UPDATE person SET identity_id = ? WHERE id = ?",
                number("SELECT identity_id FROM person WHERE id = ?", personOf(0)),
                person);
        saved(openWave(NAME, "1000"));
        long wave = number("SELECT id FROM survey_wave WHERE name = ?", NAME);
        saved(submit(manager, "/survey/wave?w=" + wave, "asking", "askNow", Map.of()));
        assertThat(List.of(verdict(wave, 0), verdict(wave, 1)))
                .containsExactlyInAnyOrder("ASKED", "LATELY");
        assertThat(verdict(wave, 2)).isEqualTo("ASKED");
    }

    private long personOf(int at) throws SQLException {
        return number("SELECT person_id FROM support_case WHERE id = ?", cases.get(at));
    }

    @Test
    void a_survey_is_written_as_a_draft_and_a_published_version_is_never_changed() {
        HttpResponse<String> begun =
                submit(
                        manager,
                        "/survey/surveys",
                        "beginning",
                        "beginNew",
                        Map.of("newName", NAME, "newCode", "surveywavesit"));
        saved(begun);
        String id =
                RightsMatrix.text(
                        "SELECT id FROM survey_draft WHERE survey = 'SURVEYWAVESIT' AND state ="
                                + " 'DRAFT'");
        String draft = "/survey/survey?d=" + id;
        assertThat(elsewhere.get(draft).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/survey/preview?d=" + id).statusCode()).isEqualTo(404);
        Map<String, String> form = typed();
        form.put("lines:7:choices", "Only one");
        refused(submit(manager, draft, "drafting", "publish", form), "write two to ten answers");
        form.put("lines:7:choices", "The police\nA friend");
        saved(submit(manager, draft, "drafting", "save", form));
        String preview = manager.get("/survey/preview?d=" + id).body();
        assertThat(preview.indexOf("Where did you hear of us?"))
                .isPositive()
                .isLessThan(preview.indexOf("Did you feel listened to?"));
        saved(submit(manager, draft, "drafting", "publish", form));
        assertThat(
                        RightsMatrix.text(
                                "SELECT choices FROM survey_question WHERE survey ="
                                        + " 'SURVEYWAVESIT' AND version_no = 1 AND question = 'Q1'"))
                .isEqualTo("The police\nA friend");
        assertThat(manager.get("/survey/preview?s=SURVEYWAVESIT&v=1").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/survey/preview?s=SURVEYWAVESIT&v=1").statusCode())
                .as("of another provider")
                .isEqualTo(404);
        assertThat(elsewhere.get("/survey/waves").body()).doesNotContain("SURVEYWAVESIT");
        refused(
                submit(
                        elsewhere,
                        "/survey/surveys",
                        "beginning",
                        "beginNew",
                        Map.of("newName", "x", "newCode", "SURVEYWAVESIT")),
                "This one is taken");
    }

    @Test
    void two_waves_are_compared_exactly_by_who_manages_them_and_published_for_all_others() {
        List<String> waves = new ArrayList<>();
        waves.add(RightsMatrix.text("SELECT id FROM survey_wave WHERE name = 'First wave'"));
        waves.add(RightsMatrix.text("SELECT id FROM survey_wave WHERE name = 'Second wave'"));
        String own = manager.get("/survey/compare?a=" + waves.get(0) + "&b=" + waves.get(1)).body();
        assertThat(own)
                .contains(
                        "how satisfied", "points (+", "class=\"chart\"", "Did you wait too long?");
        String exact = manager.get("/survey/wave?w=" + waves.get(1)).body();
        assertThat(exact)
                .contains("By telephone", "65 and over", "Only for the service")
                .contains(">Satisfied</th>", "in which anybody said has 5 answers or more");
        Visitor commissioner = Visitor.person("oliver.pemberton");
        String published =
                commissioner
                        .get("/reporting/waves?a=" + waves.get(0) + "&b=" + waves.get(1))
                        .body();
        assertThat(published)
                .contains("points (+", "class=\"chart\"", "By age", "Small numbers are hidden")
                .contains("What else they said", "Did you feel listened to? (yes)")
                .doesNotContain("Only for the service");
        assertThat(commissioner.get("/reporting/waves.csv?b=" + waves.get(1)).body())
                .contains("Second wave", ",All,All who were asked,460,", ",Sex,Female,");
        for (String words :
                List.of("Somebody listened and did not rush me.", "Getting help with the forms.")) {
            assertThat(published).doesNotContain(words);
        }
        assertThat(
                        elsewhere
                                .get("/survey/compare?a=" + waves.get(0) + "&b=" + waves.get(1))
                                .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> openWave(String name, String service) {
        String today =
                LocalDate.now(ZoneId.of("Europe/London"))
                        .format(java.time.format.DateTimeFormatter.ofPattern("d/M/uuuu"));
        return submit(
                manager,
                "/survey/waves",
                "opening",
                "openWave",
                Map.of(
                        "name", name,
                        "survey", "MINIMUM:1",
                        "services", service,
                        "basis", "DURING",
                        "weeks", "",
                        "firstDay", today,
                        "lastDay", today));
    }

    private HttpResponse<String> ask(long wave, String way, String reference) {
        return submit(
                manager,
                "/survey/enter",
                "asking",
                "begin",
                Map.of("wave", Long.toString(wave), "way", way, "reference", reference));
    }

    /** The minimum survey with another question, the first of all. */
    private static Map<String, String> typed() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("lines:0:kind", "SATISFACTION");
        for (int line = 1; line <= 5; line++) {
            form.put("lines:" + line + ":kind", "YES_NO");
        }
        form.put("lines:6:kind", "TEXT");
        form.put("lines:7:wording", "Where did you hear of us?");
        form.put("lines:7:kind", "CHOICE");
        form.put("lines:7:place", "1");
        return form;
    }

    private String verdict(long wave, int at) {
        return RightsMatrix.text(
                "SELECT verdict FROM survey_wave_case WHERE wave_id = ? AND case_id = ?",
                wave,
                cases.get(at));
    }

    /** A link whose secret is known here: that of the message is kept by nobody. */
    private String token(long wave, int at) {
        String token = "waves" + System.nanoTime();
        RightsMatrix.change(
                "UPDATE wave_invitation SET token_hash = UNHEX(SHA2(?, 256)) WHERE wave_id = ? AND"
                        + " case_id = ?",
                token,
                wave,
                cases.get(at));
        return "/your-views?t=" + token;
    }

    private void threeCasesClosedToday() throws SQLException {
        try (Connection connection = database();
                PreparedStatement query = connection.prepareStatement(CLOSED);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                cases.add(row.getLong(1));
                references.add(row.getString(2));
            }
        }
        assertThat(cases).hasSize(3);
        for (long each : cases) {
            remember(each);
            RightsMatrix.change(
                    "UPDATE support_case SET closed_at = UTC_TIMESTAMP(6), feedback_safe = 'Y',"
                            + " feedback_route = 'EMAIL', risk = 'STANDARD' WHERE id = ?",
                    each);
            RightsMatrix.change("DELETE FROM survey_asked WHERE case_id = ?", each);
        }
    }

    private void remember(long id) throws SQLException {
        try (Connection connection = database();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT c.closed_at, c.feedback_safe, c.feedback_route, c.risk,"
                                        + " s.asked_on FROM support_case c LEFT JOIN survey_asked s ON"
                                        + " s.case_id = c.id WHERE c.id = ?")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                Object[] was = {
                    row.getObject(1), row.getObject(2), row.getObject(3), row.getObject(4), id
                };
                Object asked = row.getObject(5);
                undo.add(
                        () ->
                                RightsMatrix.change(
                                        "UPDATE support_case SET closed_at = ?, feedback_safe = ?,"
                                                + " feedback_route = ?, risk = ? WHERE id = ?",
                                        was));
                if (asked != null) {
                    undo.add(
                            () ->
                                    RightsMatrix.change(
                                            "INSERT INTO survey_asked (case_id, asked_on) VALUES"
                                                    + " (?, ?)",
                                            id,
                                            asked));
                }
            }
        }
    }
}
