package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.QuarterCounts.Line;

/** What is said of a quarter that was counted before something was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountedBeforeTest {

    private static final class Sources extends ReferenceData {

        @Override
        public List<CodeEntry> entries(String list) {
            return List.of(
                    new CodeEntry("POLICE", "Police", null, null, 10, null),
                    new CodeEntry("TRANSFER", "Passed on", null, null, 20, null));
        }

        @Override
        public String label(String list, String code) {
            return code;
        }
    }

    private static final class Codes extends FigureNames {

        @Override
        String value(String dimension, String code) {
            return code;
        }
    }

    private final List<Line> lines = new ArrayList<>();

    CountedBeforeTest() {
        List<Long> journey = List.of(100L, 90L, 80L, 70L, 60L, 50L, 40L, 30L);
        lines.add(new Line("JOURNEY", "-", "VS", "UNKNOWN", "UNMAPPED", journey));
        london("ARRIVAL", "SOURCE:POLICE", 100, 70, 60, 40);
        london("FIELD", "SEX:VS", 100, 95);
    }

    @Test
    void transfers_have_no_row_where_they_were_counted_under_another_source() {
        assertThat(sources()).containsExactly("POLICE", "Not recorded");
        london(QuarterCounts.COMPLETION, "FOUR", 1);
        assertThat(sources()).as("since").containsExactly("POLICE", "TRANSFER", "Not recorded");
    }

    @Test
    void a_fact_that_was_not_counted_is_not_called_hidden() {
        List<RecordedField> wanted = List.of(RecordedField.SEX, RecordedField.RELIGION);
        assertThat(DataQualityQuery.fields(published(), new Codes(), wanted))
                .extracting(ReachReport.FieldRow::field)
                .containsExactly(RecordedField.SEX);
        london("FIELD", "RELIGION:VS", 40, 30);
        assertThat(DataQualityQuery.fields(published(), new Codes(), wanted)).hasSize(2);
    }

    private List<String> sources() {
        ReachReport.FactTable table =
                new ArrivalTables(new Sources()).of(published(), Map.of()).get(0);
        return table.rows().stream().map(ReachReport.FactRow::label).toList();
    }

    private void london(String figure, String detail, long... counts) {
        List<Long> boxed = Arrays.stream(counts).boxed().toList();
        lines.add(new Line(figure, detail, "-", "-", "-", boxed));
    }

    private PublishedQuarter published() {
        QuarterCounts counts =
                new QuarterCounts(
                        List.of("VS", "NONE"), List.of("UNKNOWN"), List.of("UNMAPPED"), lines);
        return new PublishedQuarter(
                Quarter.parse("2026Q1"),
                new Edition("FINAL"),
                Instant.EPOCH,
                QuarterCounts.parse(counts.text()));
    }
}
