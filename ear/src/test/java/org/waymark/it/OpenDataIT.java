package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;

/** What a commissioner takes away, and what everybody may read. */
class OpenDataIT extends Running {

    private static final Clock CLOCK = Clock.systemUTC();

    private static final String ANALYST = "oliver.pemberton";
    private static final String CHECKER = "helena.stroud";
    private static final Quarter SETTLED = OutcomesCsv.lastFinal(CLOCK.instant());
    private static final String HERE = "?quarter=" + SETTLED.code();
    private static final String EARLIER = "?quarter=" + SETTLED.previous().code();

    @AfterEach
    void nothing_is_public() {
        RightsMatrix.change("DELETE FROM open_quarter");
        RightsMatrix.change("DELETE FROM open_quarter_proposal");
        RightsMatrix.change("DELETE FROM open_quarter_note");
    }

    @Test
    void a_quarter_is_everybodys_when_a_commissioner_has_made_it_public() {
        Visitor stranger = Visitor.stranger();
        assertThat(stranger.get("/open-data").body()).contains("No figures are public yet");
        assertThat(stranger.get("/open-data" + HERE).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/open-data/outcomes.csv").statusCode()).isEqualTo(404);

        Visitor analyst = Visitor.person(ANALYST);
        Visitor checker = Visitor.person(CHECKER);
        CaseDesk.saved(press(analyst, "propose", SETTLED));
        assertThat(press(analyst, "release", SETTLED).body())
                .as("not by whoever proposed it")
                .contains("somebody else checks it and makes it public");
        assertThat(stranger.get("/open-data" + HERE).statusCode()).isEqualTo(404);
        assertThat(checker.get("/reporting/outcomes" + EARLIER).body())
                .as("told on the page of any quarter")
                .contains(SETTLED.label() + " waits to be checked");
        assertThat(analyst.get("/reporting/outcomes" + EARLIER).body())
                .as("not to whoever proposed it")
                .doesNotContain("waits to be checked");
        CaseDesk.saved(press(checker, "takeBack", SETTLED));
        assertThat(press(checker, "release", SETTLED).body()).contains("Nobody proposed");
        CaseDesk.saved(press(analyst, "propose", SETTLED));
        CaseDesk.saved(press(checker, "release", SETTLED));
        assertThat(analyst.get("/reporting/outcomes" + HERE).body())
                .contains("open data page")
                .doesNotContain(
                        "waits to be checked", "Propose to make it public", "I have checked it");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                        + " 'OutcomesQuery.release' AND outcome = 'DONE' AND detail"
                                        + " LIKE ?",
                                "%" + SETTLED.code() + "%"))
                .isPositive();

        String page = stranger.get("/open-data").body();
        assertThat(page)
                .contains(SETTLED.label(), "Coping and recovering", "Open Government Licence")
                .contains("Victim Support")
                .doesNotContain("/reporting/");
        String file = stranger.get("/open-data/outcomes.csv" + HERE).body();
        assertThat(file)
                .as("what the commissioner sees, cell by cell")
                .isEqualTo(analyst.get("/reporting/outcomes.csv" + HERE).body());
        assertThat(stranger.get("/open-data/outcomes.csv" + HERE + "&service=VS").body())
                .as("nothing narrower")
                .isEqualTo(file);
        String columns = stranger.get("/open-data/columns.csv").body();
        for (String column : file.lines().findFirst().orElseThrow().substring(1).split(",")) {
            assertThat(columns.lines()).as(column).anyMatch(line -> line.startsWith(column + ","));
            assertThat(page).as("said on the page").contains("<code>" + column + "</code>");
        }
        Quarter before = SETTLED.plus(-1);
        assertThat(stranger.get("/open-data?quarter=" + before.code()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/open-data?quarter=nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_in_a_public_quarter_is_said_beside_it_and_its_figures_stay() {
        Visitor manager = Visitor.person(CHECKER);
        CaseDesk.saved(press(Visitor.person(ANALYST), "propose", SETTLED));
        CaseDesk.saved(press(manager, "release", SETTLED));
        Visitor stranger = Visitor.stranger();
        String file = stranger.get("/open-data/outcomes.csv" + HERE).body();
        assertThat(noted(manager, "").body()).contains("Enter what is wrong");
        assertThat(noted(manager, "Bexley: 13, not 3").body())
                .contains("Say it without numbers", "value=\"Bexley: 13, not 3\"");
        CaseDesk.saved(noted(manager, "One service sent its <late> cases twice."));
        assertThat(stranger.get("/open-data" + HERE).body())
                .contains("What is wrong in these figures")
                .contains("One service sent its &lt;late&gt; cases twice.");
        assertThat(stranger.get("/open-data/outcomes.csv" + HERE).body()).isEqualTo(file);
        assertThat(Visitor.person(ANALYST).get("/reporting/outcomes" + HERE).body())
                .contains("One service sent its &lt;late&gt; cases twice.")
                .doesNotContain("id=\"noting\"");
        CaseDesk.saved(noted(manager, "A second note."));
        assertThat(stranger.get("/open-data" + HERE).body())
                .as("the newest first")
                .containsSubsequence("A second note.", "cases twice.");
        assertThat(taken(manager, "").body()).contains("Choose the note.");
        String first = RightsMatrix.text("SELECT CAST(MIN(id) AS CHAR) FROM open_quarter_note");
        CaseDesk.saved(taken(manager, first));
        assertThat(stranger.get("/open-data" + HERE).body())
                .contains("A second note.")
                .doesNotContain("cases twice.");
        assertThat(number("SELECT COUNT(*) FROM open_quarter_note WHERE ended_at IS NOT NULL"))
                .as("what was said is kept")
                .isEqualTo(1);
        assertThat(taken(manager, first).body()).contains("does not stand there any more");
        assertThat(stranger.get("/open-data/notes.csv" + HERE).body())
                .as("for whoever loads the file of figures")
                .startsWith("\uFEFFquarter,written_on,note")
                .contains(SETTLED.code() + ",", ",A second note.")
                .doesNotContain("cases twice");
        assertThat(stranger.get("/open-data/notes.csv" + EARLIER).statusCode()).isEqualTo(404);
        assertThat(manager.get("/reporting/outcomes" + EARLIER).body())
                .as("nothing is said beside what is not public")
                .doesNotContain("id=\"noting\"", "cases twice");
    }

    private static HttpResponse<String> noted(Visitor manager, String words) {
        return manager.submit(
                "/reporting/outcomes" + HERE,
                "noting",
                "noteWords",
                words,
                "addNote",
                "Put this note beside them");
    }

    private static HttpResponse<String> taken(Visitor manager, String note) {
        return manager.submit(
                "/reporting/outcomes" + HERE,
                "endingNote",
                "endedNote",
                note,
                "endNote",
                "Take this note back");
    }

    /** Somebody takes it back at the same moment; what was committed first counts. */
    @Test
    void what_is_being_taken_back_is_not_made_public() throws Exception {
        CaseDesk.saved(press(Visitor.person(ANALYST), "propose", SETTLED));
        Visitor checker = Visitor.person(CHECKER);
        CompletableFuture<HttpResponse<String>> release;
        try (Connection connection = database();
                PreparedStatement takingBack =
                        connection.prepareStatement(
                                "DELETE FROM open_quarter_proposal WHERE quarter = ?")) {
            connection.setAutoCommit(false);
            takingBack.setString(1, SETTLED.code());
            takingBack.executeUpdate();
            release = CompletableFuture.supplyAsync(() -> press(checker, "release", SETTLED));
            assertThatThrownBy(() -> release.get(3, TimeUnit.SECONDS))
                    .as("it waits for the other")
                    .isInstanceOf(TimeoutException.class);
            connection.commit();
        }
        assertThat(release.get(60, TimeUnit.SECONDS).body()).contains("Nobody proposed");
        assertThat(number("SELECT COUNT(*) FROM open_quarter")).isZero();
    }

    @Test
    void a_quarter_that_is_not_final_cannot_be_made_public() {
        Visitor analyst = Visitor.person(ANALYST);
        Quarter running = Quarter.of(CLOCK.instant());
        assertThat(analyst.get("/reporting/outcomes?quarter=" + running.code()).body())
                .doesNotContain("Propose to make it public");
        assertThat(analyst.get("/reporting/outcomes" + HERE + "&service=VS").body())
                .as("only all of London")
                .doesNotContain("Propose to make it public");
        HttpResponse<String> answer = press(analyst, "propose", running);
        assertThat(answer.body()).contains("Only a quarter that is final");
        assertThat(number("SELECT COUNT(*) FROM open_quarter")).isZero();
    }

    @Test
    void the_figures_are_taken_away_as_workbook_open_document_and_paper() {
        Visitor analyst = Visitor.person(ANALYST);
        for (String kind : new String[] {"xlsx", "ods"}) {
            HttpResponse<byte[]> file = analyst.file("/reporting/outcomes." + kind + HERE);
            assertThat(file.statusCode()).as(kind).isEqualTo(200);
            assertThat(new String(file.body(), 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .hasValue(
                            "attachment; filename=\"outcomes-"
                                    + SETTLED.code()
                                    + "."
                                    + kind
                                    + "\"");
        }
        HttpResponse<byte[]> paper = analyst.file("/reporting/outcomes.pdf" + HERE);
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(analyst.file("/reporting/outcomes.pdf?service=NOBODY").statusCode())
                .isEqualTo(400);
    }

    /** The form of a page that offers it, sent for any quarter. */
    private static HttpResponse<String> press(Visitor reader, String button, Quarter quarter) {
        return reader.submit(
                "/reporting/outcomes", "releasing", button, button, "quarter", quarter.code());
    }
}
