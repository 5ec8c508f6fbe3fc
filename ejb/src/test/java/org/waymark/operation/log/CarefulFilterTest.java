package org.waymark.operation.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is left of a failure in the server's own log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarefulFilterTest {

    private static final SQLException REFUSED =
            new SQLException("Nobody is called Mary Holt", "23000", 1062);

    @Test
    void the_words_of_a_failure_and_its_causes_are_left_out_and_their_numbers_stay() {
        LogRecord line = logged("It failed", new RuntimeException("Mary Holt", REFUSED));
        assertThat(text(line))
                .doesNotContain("Holt")
                .contains("java.lang.RuntimeException")
                .contains("java.sql.SQLException (state 23000, error 1062)")
                .contains("CarefulFilterTest");
    }

    @Test
    void words_of_our_own_stay_unless_they_only_hand_on_those_of_the_cause() {
        assertThat(text(logged("It failed", new IllegalStateException("The spool is full"))))
                .contains("The spool is full");
        assertThat(text(logged("It failed", new IllegalStateException(REFUSED))))
                .doesNotContain("Holt")
                .contains("java.lang.IllegalStateException", "1062");
    }

    @Test
    void a_text_that_has_taken_over_the_words_loses_them_too() {
        LogRecord line = logged("It failed: " + REFUSED.getMessage(), REFUSED);
        assertThat(line.getMessage()).isEqualTo("It failed: (left out)");
    }

    @Test
    void so_do_values_that_are_set_into_a_text() {
        LogRecord line = new LogRecord(Level.WARNING, "Failed: {0}");
        line.setParameters(new Object[] {REFUSED});
        new CarefulFilter(null).isLoggable(line);
        assertThat(line.getParameters()[0].toString()).doesNotContain("Holt").contains("1062");
    }

    @Test
    void a_line_without_a_failure_stays_as_it_is() {
        LogRecord line = logged("Message 17 was not sent", null);
        assertThat(line.getMessage()).isEqualTo("Message 17 was not sent");
        assertThat(line.getThrown()).isNull();
    }

    @Test
    void what_was_not_let_through_before_is_not_now() {
        LogRecord line = new LogRecord(Level.INFO, "Nothing");
        assertThat(new CarefulFilter(each -> false).isLoggable(line)).isFalse();
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
