package org.waymark.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.VariationMeasure;
import org.waymark.reporting.VariationReport;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnknownWordsTest {

    private static VariationReport report(List<RecordedField> seldom, String... narrowedTo) {
        VariationReport.Places none = new VariationReport.Places(List.of(), Optional.empty());
        return new VariationReport(
                VariationMeasure.ENGAGED,
                Quarter.parse("2026Q1"),
                List.of(narrowedTo).stream()
                        .map(each -> new OutcomesReport.Choice(each, "X", "X"))
                        .toList(),
                true,
                List.of(),
                Optional.empty(),
                List.of(),
                seldom,
                none,
                none);
    }

    @Test
    void a_chart_says_that_the_fact_it_is_by_is_seldom_known() {
        VariationReport report =
                report(List.of(RecordedField.BOROUGH, RecordedField.GROUP), "borough");
        assertThat(UnknownWords.overTime(report))
                .startsWith(" More than 30% unknown: in so many referrals borough of residence")
                .doesNotContain("crime group");
        assertThat(UnknownWords.places(report, "borough")).contains("borough of residence");
        assertThat(UnknownWords.places(report, "service")).isEmpty();
    }

    @Test
    void a_chart_of_all_london_depends_on_neither_and_says_nothing() {
        assertThat(UnknownWords.overTime(report(List.of(RecordedField.BOROUGH)))).isEmpty();
        assertThat(UnknownWords.overTime(report(List.of(), "borough"))).isEmpty();
    }
}
