package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.FeedClient.imported;
import static org.waymark.it.FeedClient.json;
import static org.waymark.it.FeedClient.rows;
import static org.waymark.it.FeedLineText.file;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.demonstration.ClevelandSample;

class FeedIT extends Running {

    private static final String EVERYTHING =
            "SELECT (SELECT COUNT(*) FROM referral) + (SELECT COUNT(*) FROM person) + (SELECT COUNT(*)"
                    + " FROM referral_event) + (SELECT COUNT(*) FROM contact_point) + (SELECT COUNT(*)"
                    + " FROM clock) + (SELECT COUNT(*) FROM outbox_message) + (SELECT COUNT(*) FROM"
                    + " suppression) + (SELECT COUNT(*) FROM referral_fact)";

    @Test
    void three_days_of_cleveland_end_in_their_published_dispositions_and_again_change_nothing(
            @TempDir Path folder) throws IOException {
        Path file = folder.resolve("cleveland.csv");
        ClevelandSample.write(file, LocalDate.now(Clock.systemUTC()));
        String csv = Files.readString(file);

        JsonObject first = imported(csv);
        assertThat(first.get("rows").getAsInt()).isEqualTo(118);
        assertThat(rows(first, "ACCEPTED")).isEqualTo(104);
        assertThat(rows(first, "DUPLICATE")).isEqualTo(5);
        assertThat(rows(first, "EXCLUDED")).isEqualTo(1);
        assertThat(rows(first, "HELD_CONSENT")).isEqualTo(2);
        assertThat(rows(first, "HELD_CONTACT")).isEqualTo(2);
        assertThat(rows(first, "RETURNED")).isEqualTo(4);
        String batch = first.get("id").getAsString();
        assertThat(
                        number(
                                "SELECT COUNT(DISTINCT o.referral_id) FROM outbox_message o JOIN"
                                        + " feed_row f ON f.referral_id = o.referral_id WHERE"
                                        + " f.batch_id = ? AND f.disposition <> 'DUPLICATE'",
                                batch))
                .as("the sender is told of everything held or returned")
                .isEqualTo(8);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM audit_entry a JOIN feed_row f ON f.referral_id ="
                                        + " a.referral_id WHERE a.action = 'FeedImport.store' AND"
                                        + " f.batch_id = ? AND f.disposition <> 'DUPLICATE'",
                                batch))
                .as("one audit row for each person stored")
                .isEqualTo(113);

        long before = number(EVERYTHING);
        JsonObject again = imported(csv);
        assertThat(rows(again, "DUPLICATE")).isEqualTo(118);
        assertThat(number(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void an_update_is_one_visible_change_and_restarts_no_clock() {
        FeedLineText line = FeedLineText.of("U1");
        imported(file(line));
        long clocks =
                number(
                        "SELECT COUNT(*) FROM clock c JOIN referral r ON r.id = c.referral_id WHERE r.crime_ref = 'U1'");
        String due =
                text(
                        "SELECT GROUP_CONCAT(CONCAT(c.kind, c.started_at, c.due_at) ORDER BY c.kind) FROM clock c JOIN referral r ON r.id = c.referral_id WHERE r.crime_ref = 'U1'");

        JsonObject batch =
                imported(
                        file(
                                line.as("UPDATE", "m-U1-2")
                                        .with("phone", "07700 900999")
                                        .with("offence_code", "28F")));

        assertThat(rows(batch, "UPDATED")).isEqualTo(1);
        String diff =
                text(
                        "SELECT e.diff FROM referral_event e JOIN referral r ON r.id = e.referral_id WHERE r.crime_ref = 'U1' AND e.move = 'UPDATE'");
        assertThat(diff)
                .contains("\"phone\":[\"07700 900123\",\"07700 900999\"]")
                .contains("\"offence_code\":[\"28E\",\"28F\"]")
                .doesNotContain("surname");
        assertThat(clocks).isEqualTo(2);
        assertThat(
                        text(
                                "SELECT GROUP_CONCAT(CONCAT(c.kind, c.started_at, c.due_at) ORDER BY c.kind) FROM clock c JOIN referral r ON r.id = c.referral_id WHERE r.crime_ref = 'U1'"))
                .isEqualTo(due);
        assertThat(number("SELECT COUNT(*) FROM referral WHERE crime_ref = 'U1'")).isEqualTo(1);
        assertThat(
                        text(
                                "SELECT GROUP_CONCAT(p.value) FROM contact_point p JOIN referral r ON r.person_id = p.person_id WHERE r.crime_ref = 'U1' AND p.ended_at IS NULL"))
                .isEqualTo("07700 900999");
    }

    @Test
    void a_row_may_be_corrected_or_doubled_by_the_next_row_of_the_same_file() {
        FeedLineText line = FeedLineText.of("S1");
        JsonObject batch =
                imported(
                        file(
                                line,
                                line,
                                line.as("NEW", "m-S1-2"),
                                line.as("UPDATE", "m-S1-3").with("note", "More is known"),
                                line.as("WITHDRAW", "m-S1-4")));
        assertThat(rows(batch, "ACCEPTED")).isEqualTo(1);
        assertThat(rows(batch, "DUPLICATE")).isEqualTo(2);
        assertThat(rows(batch, "UPDATED")).isEqualTo(1);
        assertThat(rows(batch, "WITHDRAWN")).isEqualTo(1);
        assertThat(text("SELECT CONCAT(state, note) FROM referral WHERE crime_ref = 'S1'"))
                .isEqualTo("WITHDRAWNMore is known");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM clock c JOIN referral r ON r.id = c.referral_id WHERE r.crime_ref = 'S1' AND c.stopped_at IS NULL"))
                .isZero();
    }

    @Test
    void consent_that_arrives_later_lets_a_held_referral_go_on() {
        FeedLineText line = FeedLineText.of("C1").with("domestic_abuse", "Y");
        assertThat(rows(imported(file(line)), "HELD_CONSENT")).isEqualTo(1);
        imported(file(line.as("UPDATE", "m-C1-2").with("consent", "EXPLICIT")));
        assertThat(
                        text(
                                "SELECT CONCAT(state, ' ', disposition) FROM referral WHERE crime_ref = 'C1'"))
                .isEqualTo("RECEIVED ACCEPTED");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM referral_event e JOIN referral r ON r.id = e.referral_id WHERE r.crime_ref = 'C1' AND e.move = 'RELEASE'"))
                .isEqualTo(1);
    }

    @Test
    void an_objection_leaves_only_hashes_and_the_next_crime_is_suppressed() {
        FeedLineText line =
                FeedLineText.of("O1").with("surname", "Wexcombe").with("consent", "OBJECTED");
        JsonObject batch = imported(file(line));
        assertThat(rows(batch, "SUPPRESSED")).isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM person WHERE surname = 'Wexcombe'")).isZero();
        assertThat(number("SELECT COUNT(*) FROM referral WHERE crime_ref = 'O1'")).isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM feed_row WHERE batch_id = ? AND raw IS NOT NULL",
                                batch.get("id").getAsString()))
                .isZero();

        JsonObject next =
                imported(
                        file(
                                FeedLineText.of("O2").with("surname", "WEXCOMBE"),
                                FeedLineText.of("O3")
                                        .with("surname", "Wexcombe")
                                        .with("date_of_birth", "1999-01-01")
                                        .with("phone", "07700 900777")));
        assertThat(rows(next, "SUPPRESSED")).isEqualTo(1);
        assertThat(rows(next, "ACCEPTED")).as("a namesake is somebody else").isEqualTo(1);
    }

    @Test
    void a_new_row_that_says_no_ends_the_open_referral_of_the_same_victim() {
        imported(file(FeedLineText.of("O4").with("surname", "Harrowgate")));
        String reference = TriageDesk.reference("O4");
        JsonObject batch =
                imported(
                        file(
                                FeedLineText.of("O4")
                                        .as("NEW", "m-O4-no")
                                        .with("surname", "Harrowgate")
                                        .with("consent", "OBJECTED")));
        assertThat(rows(batch, "DUPLICATE")).isEqualTo(1);
        assertThat(TriageDesk.state(reference)).isEqualTo("SUPPRESSED OBJECTED");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM person p JOIN referral r ON r.person_id = p.id"
                                        + " WHERE r.reference = ? AND p.do_not_contact = TRUE",
                                reference))
                .isEqualTo(1);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM clock c JOIN referral r ON r.id = c.referral_id"
                                        + " WHERE r.reference = ? AND c.stopped_at IS NULL",
                                reference))
                .as("clocks that still run")
                .isZero();
    }

    @Test
    void a_force_sends_for_itself_only_unless_it_passes_on_for_others() {
        FeedLineText other = FeedLineText.of("F1").with("sending_force", "BTP");
        FeedClient.mayRelay(false);
        try {
            JsonObject batch = imported(file(other, FeedLineText.of("F2")));
            assertThat(rows(batch, "INVALID")).isEqualTo(1);
            assertThat(rows(batch, "ACCEPTED")).isEqualTo(1);
            assertThat(
                            FeedClient.get(
                                            "/api/v1/feeds/"
                                                    + batch.get("id").getAsString()
                                                    + "/errors.csv")
                                    .body())
                    .contains("sending_force")
                    .contains("MPS only");
        } finally {
            FeedClient.mayRelay(true);
        }
        assertThat(rows(imported(file(other)), "ACCEPTED")).isEqualTo(1);
    }

    @Test
    void what_breaks_the_format_is_kept_with_its_reason_and_can_be_corrected_and_sent_again() {
        FeedLineText wrong =
                FeedLineText.of("I1").with("consent", "MAYBE").with("date_of_birth", "2031-02-30");
        JsonObject batch = imported(file(wrong, FeedLineText.of("I2").as("UPDATE", "m-I2")));
        assertThat(rows(batch, "INVALID")).isEqualTo(2);
        String errors =
                FeedClient.get("/api/v1/feeds/" + batch.get("id").getAsString() + "/errors.csv")
                        .body();
        assertThat(errors.lines().findFirst()).get().asString().endsWith("note,row,column,error");
        assertThat(errors)
                .contains("date_of_birth, consent")
                .contains("MAYBE")
                .contains("nothing to update");
        String corrected = errors.replace("MAYBE", "NOTIFIED").replace("2031-02-30", "1980-02-28");
        JsonObject again = imported(corrected);
        assertThat(rows(again, "ACCEPTED")).isEqualTo(1);
        assertThat(again.getAsJsonArray("unknownColumns").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "empty, '', is empty",
        "no header of ours, 'a,b\n1,2\n', names none of the columns",
        "a column missing, 'message_id,message_type\n1,NEW\n', required columns are missing",
        "an open quotation mark, 'QUOTE', quotation marks"
    })
    void a_file_that_cannot_be_read_is_refused_as_a_whole_and_nothing_of_it_is_stored(
            String why, String content, String sentence) {
        String body =
                content.equals("QUOTE")
                        ? file(FeedLineText.of("Q1")) + "\"never closed,\n"
                        : content;
        assertRefused(body.getBytes(StandardCharsets.UTF_8), sentence);
    }

    @Test
    void a_wrong_encoding_and_a_spreadsheet_are_refused_with_what_to_do() {
        byte[] latin =
                file(FeedLineText.of("L1").with("surname", "Müller"))
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(latin, "UTF-8");
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, "spreadsheet");
        byte[] huge = new byte[2_000_000];
        Arrays.fill(huge, (byte) 'x');
        assertRefused(huge, "million characters");
    }

    @Test
    void somebody_without_the_right_hears_only_that() {
        assertThat(get("/api/v1/feeds").statusCode()).isEqualTo(401);
        assertThat(FeedClient.get("/api/v1/feeds/1").statusCode()).isEqualTo(404);
    }

    @Test
    void a_single_referral_takes_the_same_way_and_its_sender_may_ask() {
        String json =
                "{\"message_id\":\"one\",\"crime_ref\":\"R1\",\"offence_code\":\"28E\",\"offence_from\":\"2026-04-01\",\"surname\":\"Single\",\"phone\":\"07700 900321\",\"consent\":\"NOTIFIED\"}";
        HttpResponse<String> made = FeedClient.post("/api/v1/referrals", json);
        assertThat(made.statusCode()).isEqualTo(201);
        String reference = json(made).get("reference").getAsString();
        HttpResponse<String> again = FeedClient.post("/api/v1/referrals", json);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("reference").getAsString()).isEqualTo(reference);
        JsonObject status = json(FeedClient.get("/api/v1/referrals/" + reference));
        assertThat(status.get("answer").getAsString()).isEqualTo("WAITING");
        assertThat(FeedClient.post("/api/v1/referrals", "{\"sex\":\"Z\"}").body())
                .contains("\"fields\"")
                .contains("surname");
    }

    private static void assertRefused(byte[] file, String sentence) {
        long before = number(EVERYTHING);
        HttpResponse<String> answer = FeedClient.send(file, "bad.csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        JsonObject body = json(answer);
        assertThat(body.get("status").getAsString()).isEqualTo("REFUSED");
        assertThat(body.get("refusal").getAsString()).contains(sentence);
        assertThat(number(EVERYTHING)).isEqualTo(before);
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM feed_row WHERE batch_id = ?",
                                body.get("id").getAsString()))
                .isZero();
    }

    private static String text(String sql) {
        try (Connection connection = database();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
