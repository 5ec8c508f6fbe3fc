package org.waymark.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The measures of a case in order, each with what became of somebody since the last one and since
 * the first one. Only the same version of the same instrument is compared, and of goals only those
 * that are the same.
 */
public final class MeasureHistory {

    /**
     * One measure with its changes.
     *
     * @param difference of the scores, later less earlier; null when there is nothing to compare
     */
    public record Line(
            MeasureRow row, BigDecimal difference, ScoreChange sinceLast, ScoreChange sinceFirst) {}

    private MeasureHistory() {}

    /**
     * Newest first.
     *
     * @param rows oldest first
     * @param goals the answers of those measures whose goals may differ, by measure
     */
    static List<Line> of(List<MeasureRow> rows, Map<Long, Map<String, Answer>> goals) {
        List<Line> lines = new ArrayList<>();
        Map<String, MeasureRow> first = new HashMap<>();
        Map<String, MeasureRow> last = new HashMap<>();
        for (MeasureRow row : rows) {
            if (!row.isCounting()) {
                lines.add(new Line(row, null, ScoreChange.UNPAIRED, ScoreChange.UNPAIRED));
                continue;
            }
            String key = row.code() + ":" + row.version();
            BigDecimal[] now = pair(last.get(key), row, goals);
            BigDecimal[] whole = pair(first.get(key), row, goals);
            lines.add(
                    new Line(
                            row,
                            now[0] == null || now[1] == null ? null : now[1].subtract(now[0]),
                            row.rule().between(now[0], now[1]),
                            row.rule().between(whole[0], whole[1])));
            if (row.score() != null) {
                first.putIfAbsent(key, row);
                last.put(key, row);
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    /** The two scores to compare; of goals the means of those that both have. */
    private static BigDecimal[] pair(
            MeasureRow before, MeasureRow after, Map<Long, Map<String, Answer>> goals) {
        if (before == null) {
            return new BigDecimal[] {null, after.score()};
        }
        if (after.engine() != Engine.MEAN) {
            return new BigDecimal[] {before.score(), after.score()};
        }
        Map<String, Answer> earlier = goals.getOrDefault(before.id(), Map.of());
        Map<String, Answer> later = goals.getOrDefault(after.id(), Map.of());
        List<String> same =
                earlier.keySet().stream()
                        .filter(item -> isSameGoal(earlier.get(item), later.get(item)))
                        .toList();
        return new BigDecimal[] {mean(same, earlier), mean(same, later)};
    }

    private static boolean isSameGoal(Answer one, Answer other) {
        return other != null
                && one.value() != null
                && other.value() != null
                && ItemChange.isSame(one.words(), other.words());
    }

    private static BigDecimal mean(List<String> items, Map<String, Answer> answers) {
        if (items.isEmpty()) {
            return null;
        }
        int total =
                items.stream()
                        .map(answers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Answer::value)
                        .sum();
        return BigDecimal.valueOf(total)
                .divide(BigDecimal.valueOf(items.size()), 2, RoundingMode.HALF_UP);
    }
}
