package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is left of a failure in the log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarefulFilterTest {

    private static final SQLException DUPLICATE =
            new SQLException("Duplicate entry 'Mary Holt' for key 'name'", "23000", 1062);

    @Test
    void the_words_of_a_failure_and_its_causes_are_left_out_and_their_numbers_stay() {
        LogRecord line = logged("It failed", new IllegalStateException("Mary Holt", DUPLICATE));
        assertThat(text(line))
                .doesNotContain("Holt")
                .contains("java.lang.IllegalStateException: [words withheld]")
                .contains("java.sql.SQLException: SQL state 23000, error 1062")
                .contains("CarefulFilterTest");
    }

    @Test
    void a_text_that_has_taken_over_the_words_loses_them_too() {
        LogRecord line = logged("It failed: " + DUPLICATE.getMessage(), DUPLICATE);
        assertThat(line.getMessage()).isEqualTo("It failed: [words withheld]");
    }

    @Test
    void so_do_values_that_are_set_into_a_text() {
        LogRecord line = new LogRecord(Level.WARNING, "Failed: {0}");
        line.setParameters(new Object[] {DUPLICATE});
        new CarefulFilter(null).isLoggable(line);
        assertThat(line.getParameters()[0].toString()).doesNotContain("Holt").contains("1062");
    }

    @Test
    void what_is_suppressed_or_goes_round_in_a_circle_is_told_as_well() {
        Exception first = new Exception("Mary");
        Exception second = new Exception("Holt", first);
        first.initCause(second);
        first.addSuppressed(DUPLICATE);
        assertThat(text(logged("It failed", first)))
                .doesNotContain("Mary", "Holt")
                .contains("Suppressed: java.sql.SQLException");
    }

    @Test
    void the_number_of_a_failure_of_persistence_is_kept_and_where_a_null_was() {
        assertThat(
                        text(
                                logged(
                                        "x",
                                        new RuntimeException(
                                                "Exception [EclipseLink-4002] (Eclipse): Holt"))))
                .contains("RuntimeException: EclipseLink-4002 [words withheld]");
        assertThat(text(logged("x", new NullPointerException("because \"name\" is null"))))
                .contains("because \"name\" is null");
    }

    @Test
    void a_line_without_a_failure_stays_as_it_is() {
        LogRecord line = logged("Message 17 was not sent", null);
        assertThat(line.getMessage()).isEqualTo("Message 17 was not sent");
    }

    private static LogRecord logged(String text, Throwable failure) {
        LogRecord line = new LogRecord(Level.SEVERE, text);
        line.setThrown(failure);
        assertThat(new CarefulFilter(null).isLoggable(line)).isTrue();
        return line;
    }

    private static String text(LogRecord line) {
        StringWriter text = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
