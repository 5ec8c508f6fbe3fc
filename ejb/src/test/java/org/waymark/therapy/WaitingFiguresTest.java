package org.waymark.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void nobody_waits() {
        assertThat(WaitingFigures.of(List.of(), TODAY)).isEqualTo(new WaitingFigures(0, 0, 0, 0));
    }

    @Test
    void of_twenty_the_nineteenth_is_the_95_percent() {
        List<WaitingFigures.Wait> waits =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(days -> wait(days * 10, days <= 3 ? 0 : -1))
                        .toList();
        assertThat(WaitingFigures.of(waits, TODAY)).isEqualTo(new WaitingFigures(20, 200, 190, 3));
    }

    @Test
    void who_waits_alone_is_the_longest_and_the_95_percent() {
        assertThat(WaitingFigures.of(List.of(wait(457, -7)), TODAY))
                .isEqualTo(new WaitingFigures(1, 457, 457, 0));
    }

    private static WaitingFigures.Wait wait(int days, int overdue) {
        return new WaitingFigures.Wait(TODAY.minusDays(days), TODAY.minusDays(overdue));
    }
}
