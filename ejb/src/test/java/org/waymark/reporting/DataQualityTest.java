package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataQualityTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @Test
    void a_return_is_late_from_the_day_after_it_was_due_by_the_london_calendar() {
        assertThat(says("2026-06-30T22:30:00Z")).as("half past eleven").isEqualTo("In time");
        assertThat(says("2026-06-30T23:30:00Z"))
                .as("half past midnight")
                .isEqualTo("Late by 1 day");
        assertThat(says("2026-07-10T12:00:00Z")).isEqualTo("Late by 10 days");
        DataQuality.DueReturn open = new DataQuality.DueReturn("R", "T", DUE, null);
        assertThat(open.says(DUE)).isEqualTo("Not due yet");
        assertThat(open.says(DUE.plusDays(1))).isEqualTo("Not submitted, and due");
    }

    @Test
    void more_than_thirty_per_cent_unknown_is_said_and_nothing_of_nobody() {
        assertThat(new DataQuality.Known(RecordedField.SEX, 69, 100, 69).isSeldom()).isTrue();
        assertThat(new DataQuality.Known(RecordedField.SEX, 70, 100, 70).isSeldom()).isFalse();
        assertThat(new DataQuality.Known(RecordedField.SEX, 0, 0, 0).isSeldom()).isFalse();
        assertThat(new DataQuality.Known(RecordedField.SEX, 69, 100, 69).missing()).isEqualTo(31);
    }

    @Test
    void not_asked_and_not_said_stand_apart() {
        DataQuality.Known religion = new DataQuality.Known(RecordedField.RELIGION, 40, 100, 55);
        assertThat(religion.unsaid()).as("would rather not, or does not know").isEqualTo(15);
        assertThat(religion.notAsked()).isEqualTo(45);
        assertThat(religion.missing()).isEqualTo(60);
    }

    @Test
    void an_answer_that_says_nothing_is_an_answer() {
        assertThat(RecordedField.RELIGION.answered()).isEqualTo("q.religion IS NOT NULL");
        assertThat(RecordedField.ETHNICITY.answered()).isEqualTo("p.ethnicity IS NOT NULL");
        assertThat(RecordedField.GROUP.answered()).isEqualTo(RecordedField.GROUP.known());
        assertThat(RecordedField.RELIGION.canBeUnsaid()).isTrue();
        assertThat(RecordedField.GROUP.canBeUnsaid()).as("a code that no list knows").isFalse();
        assertThat(RecordedField.IN_TIME.canBeUnsaid()).isFalse();
    }

    private static String says(String submitted) {
        return new DataQuality.DueReturn("R", "T", DUE, Instant.parse(submitted)).says(DUE);
    }
}
