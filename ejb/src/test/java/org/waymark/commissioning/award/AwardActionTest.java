package org.waymark.commissioning.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwardActionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @Test
    void it_is_overdue_from_the_day_after_its_last_one() {
        assertThat(action(null).says(DUE)).isEqualTo("Open");
        assertThat(action(null).says(DUE.plusDays(1))).isEqualTo("Overdue");
    }

    @Test
    void done_too_late_stays_late() {
        assertThat(action(DUE).says(DUE.plusYears(1))).isEqualTo("Done");
        assertThat(action(DUE.plusDays(1)).says(DUE.plusYears(1))).isEqualTo("Done, late");
        assertThat(action(DUE).isOpen()).isFalse();
    }

    private static AwardAction action(LocalDate done) {
        return new AwardAction(
                1, "2026Q2", null, "Ask everybody twice", "Provider", DUE, done, null);
    }
}
