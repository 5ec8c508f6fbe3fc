package org.waymark.operation.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.NotFound;
import org.waymark.shared.RequestMark;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonLinesTest {

    private static final String QUOTED = "Duplicate entry 'Jane Doe' for key 'uk_person'";

    @AfterEach
    void end() {
        RequestMark.end();
    }

    @Test
    void a_line_says_which_request_of_which_account_and_ends() {
        String request = RequestMark.begin();
        RequestMark.account(4711L);
        LogRecord record = record("org.waymark.access.SignIn", "Two\nlines");
        String line = new JsonLines().format(record);
        assertThat(line).endsWith("}\n").hasLineCount(1);
        JsonObject read = read(line);
        assertThat(read.getString("request")).isEqualTo(request).matches("[0-9A-Z]{10,13}");
        assertThat(read.getJsonNumber("account").longValue()).isEqualTo(4711);
        assertThat(read.getString("message")).isEqualTo("Two\nlines");
        assertThat(read.getString("level")).isEqualTo("WARNING");
        assertThat(read.getString("time")).isEqualTo(record.getInstant().toString());
    }

    @Test
    void outside_of_a_request_there_is_neither() {
        assertThat(read(new JsonLines().format(record("org.waymark.x", "Sealed"))))
                .doesNotContainKeys("request", "account");
    }

    @Test
    void what_a_database_quotes_is_left_out_of_the_words_and_of_every_cause() {
        LogRecord record = record("org.eclipse.persistence", "Call failed: " + QUOTED);
        record.setThrown(
                new IllegalArgumentException(
                        "for Jane Doe",
                        new SQLIntegrityConstraintViolationException(QUOTED, "23000", 1062)));
        String line = new JsonLines().format(record);
        assertThat(line).doesNotContain("Jane").contains("Call failed", "left out");
        assertThat(read(line).getJsonArray("error").toString())
                .contains("IllegalArgumentException", "state 23000, error 1062");
        assertThat(line).contains("JsonLinesTest.what_a_database_quotes");
    }

    @Test
    void what_we_say_about_a_setting_stays_and_a_refusal_keeps_its_words_to_itself() {
        assertThat(Harmless.of(new IllegalStateException("waymark.x is not set")).toString())
                .contains("waymark.x is not set");
        assertThat(Harmless.of(new NotFound()).toString()).isEqualTo(NotFound.class.getName());
    }

    @Test
    void a_failure_that_is_its_own_cause_ends() {
        Exception one = new Exception("one");
        one.initCause(new Exception("two", one));
        Throwable harmless = Harmless.of(one);
        assertThat(harmless.getCause().getCause()).isNull();
        assertThat(Harmless.of(harmless)).isSameAs(harmless);
    }

    private static LogRecord record(String logger, String message) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName(logger);
        return record;
    }

    private static JsonObject read(String line) {
        return Json.createReader(new StringReader(line)).readObject();
    }
}
