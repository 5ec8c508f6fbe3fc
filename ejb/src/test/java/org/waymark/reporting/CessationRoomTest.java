package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.Range;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CessationRoomTest {

    private static final List<String> SERVICES = List.of("A", "B", "C");

    /**
     * 24, 23, 23 and 22 pairs are 80 % or more of 24 to 28 cases. About 30 that were asked how safe
     * they feel are 28 at least: so it would be 28, and four of them not measured. About 25 is kept
     * back as well, so that nobody who knows this learns it from there being none.
     */
    @Test
    void nothing_is_told_where_it_would_say_how_many_cases_there_were() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        service(lines, "A", 28, 24, 23, 23, 22);
        PublishedQuarter all = safer(lines, List.of(28L));
        assertThat(all.completion().of("A")).isEqualTo(Completion.HIGH);
        assertThat(shown(all, "A")).as("about 30").isFalse();
        assertThat(shown(all, null)).as("all London is this service").isFalse();
        assertThat(CessationFigures.asked(all, "A", Cessation.SAFE)).isEmpty();
        assertThat(shown(safer(lines, List.of(24L)), "A")).as("about 25").isFalse();
        PublishedQuarter fewer = safer(lines, List.of(20L));
        assertThat(shown(fewer, "A")).as("about 20").isTrue();
        assertThat(CessationFigures.cases(fewer, "A")).isEqualTo(new Range(24, 28));
    }

    /** London, about 90, less the other one, about 60, leaves 26 at least of at most 28. */
    @Test
    void nothing_is_told_where_london_less_the_other_services_would_say_it() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        service(lines, "A", 28, 24, 23, 23, 22);
        service(lines, "B", 80, 70, 70, 70, 70);
        PublishedQuarter quarter = safer(lines, List.of(28L, 60L));
        assertThat(shown(quarter, null)).isFalse();
        assertThat(shown(quarter, "B")).as("by itself it could be told").isFalse();
        assertThat(shown(safer(lines, List.of(20L, 60L)), "B")).isTrue();
    }

    private static void service(List<Line> lines, String service, long cases, long... pairs) {
        List<String> items = List.of("HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE");
        for (int i = 0; i < pairs.length; i++) {
            for (List<String> by :
                    List.of(
                            List.of(service, "-", "-"),
                            List.of("-", "UNKNOWN", "-"),
                            List.of("-", "-", "HATE"))) {
                lines.add(outcome(items.get(i), "IMPROVED", by, pairs[i]));
                lines.add(outcome(items.get(i), "UNPAIRED", by, cases - pairs[i]));
            }
        }
    }

    private static PublishedQuarter safer(List<Line> outcomes, List<Long> asked) {
        List<Line> lines = new ArrayList<>(outcomes);
        lines.add(cessation("COUNTED", "-", 0, 0));
        for (int i = 0; i < asked.size(); i++) {
            lines.add(cessation("SAFE", SERVICES.get(i), asked.get(i), asked.get(i) / 2));
        }
        return published(new QuarterCounts(SERVICES, List.of("UNKNOWN"), List.of("HATE"), lines));
    }

    private static boolean shown(PublishedQuarter quarter, String service) {
        CessationFigures safer =
                CessationFigures.of(quarter).stream()
                        .filter(each -> each.what() == Cessation.SAFE)
                        .findFirst()
                        .orElseThrow();
        Share share = service == null ? safer.london() : safer.services().get(service);
        return share.base().shown();
    }

    private static Line outcome(String item, String change, List<String> by, long cases) {
        return new Line(item, change, by.get(0), by.get(1), by.get(2), List.of(cases));
    }

    private static Line cessation(String detail, String service, long all, long good) {
        return new Line(QuarterCounts.CESSATION, detail, service, "-", "-", List.of(all, good));
    }

    private static PublishedQuarter published(QuarterCounts counts) {
        return new PublishedQuarter(
                Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
    }
}
