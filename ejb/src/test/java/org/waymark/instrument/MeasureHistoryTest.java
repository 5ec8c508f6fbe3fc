package org.waymark.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.outcome.Measurement.Point;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureHistoryTest {

    private static final Instrument CORE = ShippedInstruments.of("CORE10");
    private static final Instrument GOALS = ShippedInstruments.of("GOALS");

    @Test
    void each_is_compared_with_the_last_and_with_the_first_that_counts() {
        List<MeasureHistory.Line> lines =
                MeasureHistory.of(
                        List.of(
                                row(CORE, 1, 1, "24", true, false),
                                row(CORE, 2, 1, "30", true, true),
                                row(CORE, 3, 1, "20", true, false),
                                row(CORE, 4, 1, "12", false, false),
                                row(CORE, 5, 1, null, true, false),
                                row(CORE, 6, 1, "10", true, false)),
                        Map.of());
        assertThat(lines)
                .extracting(line -> line.row().id())
                .containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(lines.get(0).difference()).isEqualByComparingTo("-10");
        assertThat(lines.get(0).sinceLast()).isEqualTo(ScoreChange.RECOVERED);
        assertThat(lines.get(0).sinceFirst()).isEqualTo(ScoreChange.RECOVERED);
        assertThat(lines.get(1).difference()).as("no score").isNull();
        assertThat(lines.get(2).sinceLast()).as("not signed").isEqualTo(ScoreChange.UNPAIRED);
        assertThat(lines.get(3).difference()).isEqualByComparingTo("-4");
        assertThat(lines.get(3).sinceLast()).isEqualTo(ScoreChange.SAME);
        assertThat(lines.get(5).difference()).isNull();
    }

    @Test
    void another_version_is_not_compared() {
        List<MeasureHistory.Line> lines =
                MeasureHistory.of(
                        List.of(
                                row(CORE, 1, 1, "24", true, false),
                                row(CORE, 2, 2, "10", true, false)),
                        Map.of());
        assertThat(lines.get(0).sinceLast()).isEqualTo(ScoreChange.UNPAIRED);
    }

    @Test
    void of_goals_only_those_that_stayed_are_compared() {
        Map<Long, Map<String, Answer>> answers =
                Map.of(
                        1L, Map.of("GOAL1", goal("Sleep", 2), "GOAL2", goal("Work", 8)),
                        2L, Map.of("GOAL1", goal("Sleep", 5), "GOAL2", goal("A flat", 0)));
        List<MeasureHistory.Line> lines =
                MeasureHistory.of(
                        List.of(
                                row(GOALS, 1, 1, "5", true, false),
                                row(GOALS, 2, 1, "2.5", true, false)),
                        answers);
        assertThat(lines.get(0).difference()).isEqualByComparingTo("3");
        assertThat(lines.get(0).sinceLast()).isEqualTo(ScoreChange.BETTER);
    }

    @Test
    void a_result_is_told_in_plain_words() {
        assertThat(row(CORE, 1, 1, "22.00", true, false).words()).isEqualTo("22");
        assertThat(ResultWords.number(new BigDecimal("22.20"))).isEqualTo("22.2");
        assertThat(ResultWords.number(new BigDecimal("20.00"))).isEqualTo("20");
        assertThat(ResultWords.number(BigDecimal.ZERO.setScale(2))).isEqualTo("0");
    }

    private static Answer goal(String words, int value) {
        return new Answer(value, null, words, null, false);
    }

    private static MeasureRow row(
            Instrument of, long id, int version, String score, boolean signed, boolean superseded) {
        return new MeasureRow(
                id,
                of.code(),
                version,
                of.name(),
                of.engine(),
                Point.REVIEW,
                Instant.parse("2026-01-01T09:00:00Z").plusSeconds(id * 86_400),
                "Amara Okafor",
                signed,
                score == null ? null : new BigDecimal(score),
                null,
                10,
                10,
                null,
                null,
                null,
                null,
                superseded,
                null,
                null,
                0,
                of.changeRule(),
                40);
    }
}
