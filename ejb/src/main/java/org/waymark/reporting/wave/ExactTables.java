package org.waymark.reporting.wave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.survey.WaveCountsReader;

/** Counts of a wave as who manages its services reads them: exact, and never published. */
final class ExactTables {

    private ExactTables() {}

    /**
     * By one thing; groups of which nobody was asked are left out. Satisfaction is told of all its
     * groups or of none: where one has fewer answers than are shown, the others would tell them.
     *
     * @param told may it be told who answered? Before that a group of one who was asked would say
     *     whether they did
     */
    static <K> WaveTable table(
            String heading,
            Collection<K> keys,
            Function<K, String> label,
            List<WaveCountsReader.Line> lines,
            Function<WaveCountsReader.Line, K> by,
            boolean told) {
        Map<K, List<WaveCountsReader.Line>> groups = new LinkedHashMap<>();
        for (K key : keys) {
            List<WaveCountsReader.Line> of =
                    lines.stream().filter(line -> key.equals(by.apply(line))).toList();
            if (!of.isEmpty()) {
                groups.put(key, of);
            }
        }
        boolean satisfied = told && groups.values().stream().noneMatch(ExactTables::isFew);
        List<WaveTable.Row> rows = new ArrayList<>();
        groups.forEach(
                (key, of) -> {
                    WaveTable.Row row = row(label.apply(key), of, satisfied);
                    rows.add(told ? row : row.unanswered());
                });
        return new WaveTable(heading, rows);
    }

    private static boolean isFew(List<WaveCountsReader.Line> lines) {
        long said = lines.stream().mapToLong(WaveCountsReader.Line::said).sum();
        return said > 0 && said < OwnWaveQuery.LEAST_ANSWERS;
    }

    /**
     * The sum of some lines.
     *
     * @param told may it be told how satisfied they are?
     */
    static WaveTable.Row row(String label, List<WaveCountsReader.Line> lines, boolean told) {
        long asked = 0;
        long answered = 0;
        long said = 0;
        long satisfied = 0;
        for (WaveCountsReader.Line line : lines) {
            asked += line.asked();
            answered += line.answered();
            said += line.said();
            satisfied += line.satisfied();
        }
        return new WaveTable.Row(
                label,
                share(answered, asked),
                told
                        ? share(satisfied, said)
                        : Share.of(PublishedCount.hidden(), PublishedCount.hidden()));
    }

    static Share share(long part, long base) {
        return Share.of(PublishedCount.exact(part), PublishedCount.exact(base));
    }
}
