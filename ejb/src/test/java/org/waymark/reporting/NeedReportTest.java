package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedReportTest {

    private static NeedReport report(String quarter, Map<String, Map<CrimeGroup, Long>> offences) {
        PublishedCount hidden = PublishedCount.hidden();
        return new NeedReport(
                Quarter.parse(quarter),
                Instant.EPOCH,
                List.of(
                        new ReachReport.AreaRow(
                                "CAMDEN",
                                "Camden",
                                hidden,
                                hidden,
                                210_100,
                                Optional.empty(),
                                offences.isEmpty() ? null : 30L,
                                Optional.empty())),
                offences,
                hidden,
                hidden);
    }

    @ParameterizedTest
    @CsvSource({"2026Q1, 2025", "2026Q2, 2025", "2026Q3, 2026", "2026Q4, 2026"})
    void hospitals_are_of_the_last_year_that_was_over_with_the_quarter(String quarter, int year) {
        assertThat(report(quarter, Map.of()).lastWholeYear()).isEqualTo(year);
    }

    @Test
    void only_groups_that_anything_was_recorded_of_are_told_and_an_airport_is_no_borough() {
        NeedReport report =
                report(
                        "2026Q1",
                        Map.of(
                                "CAMDEN",
                                Map.of(CrimeGroup.VIOLENCE, 30L),
                                "AIRPORT",
                                Map.of(CrimeGroup.ROBBERY, 4L)));
        assertThat(report.groups()).containsExactly(CrimeGroup.VIOLENCE);
        assertThat(report.allOffences()).isEqualTo(30);
        assertThat(report.crimeLoaded()).isTrue();
        assertThat(report("2026Q1", Map.of()).crimeLoaded()).isFalse();
    }
}
