package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CessationTest {

    private static final long IDVA = 20;
    private static final List<String> SERVICES = List.of("A", "B", "C");

    @Test
    void abuse_that_was_there_at_intake_and_not_at_exit_has_ended() {
        CessationPairs pairs = new CessationPairs();
        both(pairs, 1, Cessation.PHYSICAL, 3, 0);
        both(pairs, 2, Cessation.PHYSICAL, 2, 1);
        both(pairs, 3, Cessation.PHYSICAL, 0, 0);
        both(pairs, 5, Cessation.PHYSICAL, 0, 2);
        pairs.add(answer(4, 1, false, Cessation.PHYSICAL, 2));
        assertThat(counts(pairs, Cessation.PHYSICAL))
                .as("not there at intake, and asked once, are in no figure")
                .containsExactly(2, 1);
    }

    @Test
    void the_first_at_intake_and_the_last_at_exit_count_and_nothing_before_it() {
        CessationPairs pairs = new CessationPairs();
        pairs.add(answer(1, 1, false, Cessation.CONTROL, 1));
        pairs.add(answer(1, 1, false, Cessation.CONTROL, 0));
        pairs.add(answer(1, 1, true, Cessation.CONTROL, 2));
        pairs.add(answer(1, 1, true, Cessation.CONTROL, 0));
        pairs.add(answer(2, 1, true, Cessation.CONTROL, 0));
        pairs.add(answer(2, 1, false, Cessation.CONTROL, 3));
        assertThat(counts(pairs, Cessation.CONTROL))
                .as("the exit of number 2 is before its intake")
                .containsExactly(1, 1);
    }

    @Test
    void safer_is_one_point_more_and_the_worker_says_it_at_exit_only() {
        CessationPairs pairs = new CessationPairs();
        both(pairs, 1, Cessation.SAFE, 2, 3);
        both(pairs, 2, Cessation.SAFE, 4, 4);
        pairs.add(answer(3, 1, false, Cessation.SAFE, 5));
        pairs.add(answer(1, 1, true, Cessation.WORKER, 4));
        pairs.add(answer(2, 1, true, Cessation.WORKER, 5));
        pairs.add(answer(2, 1, true, Cessation.WORKER, 3));
        assertThat(counts(pairs, Cessation.SAFE)).containsExactly(2, 1);
        assertThat(counts(pairs, Cessation.WORKER)).as("the last one").containsExactly(2, 1);
    }

    @Test
    void what_two_people_answered_is_no_pair() {
        CessationPairs pairs = new CessationPairs();
        pairs.add(answer(1, 1, false, Cessation.SAFE, 2));
        pairs.add(new CessationPairs.Answer(IDVA, 1, 1, true, Cessation.SAFE, 5, true));
        assertThat(pairs.counts()).isEmpty();
    }

    @Test
    void two_versions_are_never_compared() {
        CessationPairs pairs = new CessationPairs();
        pairs.add(answer(1, 1, false, Cessation.SEXUAL, 3));
        pairs.add(answer(1, 2, true, Cessation.SEXUAL, 0));
        assertThat(pairs.counts()).isEmpty();
        pairs.add(answer(2, 1, false, Cessation.SEXUAL, 3));
        pairs.add(answer(2, 1, true, Cessation.SEXUAL, 2));
        pairs.add(answer(2, 2, false, Cessation.SEXUAL, 3));
        pairs.add(answer(2, 2, true, Cessation.SEXUAL, 0));
        assertThat(counts(pairs, Cessation.SEXUAL)).as("the later version").containsExactly(1, 1);
    }

    private static void both(CessationPairs pairs, long caseId, Cessation what, int in, int out) {
        pairs.add(answer(caseId, 1, false, what, in));
        pairs.add(answer(caseId, 1, true, what, out));
    }

    private static CessationPairs.Answer answer(
            long caseId, int version, boolean exit, Cessation what, int value) {
        return new CessationPairs.Answer(IDVA, caseId, version, exit, what, value, false);
    }

    private static long[] counts(CessationPairs pairs, Cessation what) {
        return pairs.counts().get(IDVA).get(what);
    }

    /**
     * Forty of fifty were asked at both ends how safe they feel, about 40 by the rounded number; of
     * outcomes forty-five of fifty are pairs, so 80 % or more, which is 45 to 56 cases. So it is 38
     * of 56 at least and 42 of 45 at most.
     */
    @Test
    void how_complete_it_is_follows_from_what_is_published_and_holds_the_truth() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        for (String item : List.of("HEALTH", "COPING_LIFE", "SAFETY", "JUSTICE")) {
            for (List<String> by :
                    List.of(
                            List.of("A", "-", "-"),
                            List.of("-", "UNKNOWN", "-"),
                            List.of("-", "-", "HATE"))) {
                lines.add(outcome(item, "IMPROVED", by, 45));
                lines.add(outcome(item, "UNPAIRED", by, 5));
            }
        }
        lines.add(cessation("COUNTED", "-", 0, 0));
        lines.add(cessation("CASES", "A", 50, 0));
        lines.add(cessation("SAFE", "A", 40, 20));
        lines.add(cessation("WORKER", "A", 20, 10));
        PublishedQuarter quarter =
                published(new QuarterCounts(SERVICES, List.of("UNKNOWN"), List.of("HATE"), lines));
        assertThat(CessationFigures.asked(quarter, "A", Cessation.SAFE))
                .contains(new Range(67, 94));
        assertThat(CessationFigures.asked(quarter, "A", Cessation.WORKER))
                .as("20 of 50 by the worker, about 20: 18 of 56 at least and 22 of 45 at most")
                .contains(new Range(32, 49));
        assertThat(CessationFigures.asked(quarter, "B", Cessation.SAFE))
                .as("nothing was asked there")
                .isEmpty();
    }

    private static Line outcome(String item, String change, List<String> by, long cases) {
        return new Line(item, change, by.get(0), by.get(1), by.get(2), List.of(cases));
    }

    private static Line cessation(String detail, String service, long all, long good) {
        return new Line(QuarterCounts.CESSATION, detail, service, "-", "-", List.of(all, good));
    }

    /**
     * A reader has all shares of London and of services, and how many cases there were as an exact
     * count is published: which is more than is told of them.
     */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void no_few_cases_can_be_worked_out(long seed) {
        Random random = new Random(seed);
        int tried = 0;
        int told = 0;
        for (int round = 0; round < 60; round++) {
            DisclosureRule rule =
                    round % 3 > 0 ? DisclosureRule.STANDARD : DisclosureRule.of(8, 1, 5);
            int size = List.of(15, 40, 120).get(random.nextInt(3));
            int good = List.of(40, 80, 97).get(random.nextInt(3));
            long[][] counts = new long[SERVICES.size()][];
            for (int i = 0; i < counts.length; i++) {
                long all = random.nextInt(size + 1);
                long ended =
                        IntStream.range(0, (int) all)
                                .filter(each -> random.nextInt(100) < good)
                                .count();
                counts[i] = new long[] {all, ended};
            }
            PublishedQuarter quarter = published(counts, rule);
            CessationFigures figures = CessationFigures.of(quarter).get(0);
            Reader reader = new Reader();
            List<String> names = new ArrayList<>();
            long[] sum = new long[2];
            for (int i = 0; i < counts.length; i++) {
                sum[0] += counts[i][0];
                sum[1] += counts[i][1];
                Share share = figures.services().get(SERVICES.get(i));
                told += share.percentage().shown() ? 1 : 0;
                number(reader, names, " " + SERVICES.get(i), counts[i], share, quarter);
            }
            number(reader, names, "", sum, figures.london(), quarter);
            for (String what : List.of("all", "ended", "other")) {
                reader.sum(what, SERVICES.stream().map(each -> what + " " + each).toList());
            }
            for (String name : names) {
                long truth = reader.truth(name, null);
                if (truth > 0 && truth < rule.once().threshold()) {
                    assertThat(reader.determines(name, null))
                            .as("%s in round %s", name, round)
                            .isFalse();
                    tried++;
                }
            }
        }
        assertThat(tried).as("small numbers that were looked for").isGreaterThan(40);
        assertThat(told).as("shares that are told").isGreaterThan(40);
    }

    private static void number(
            Reader reader,
            List<String> names,
            String key,
            long[] counts,
            Share share,
            PublishedQuarter quarter) {
        Selection of =
                key.isEmpty()
                        ? Selection.everyone()
                        : Selection.everyone().with(PublishedQuarter.SERVICE, key.strip());
        DisclosureRule rule = quarter.rule();
        reader.number(
                "all" + key, counts[0], Range.of(quarter.satisfaction().count(1, of), rule.once()));
        reader.number("all" + key, counts[0], Range.of(share.base(), rule.rounded()));
        reader.number("ended" + key, counts[1], Range.of(share.part(), rule.rounded()));
        reader.number("other" + key, counts[0] - counts[1], Range.ANY);
        reader.sum("all" + key, List.of("ended" + key, "other" + key));
        names.addAll(List.of("ended" + key, "other" + key));
    }

    @Test
    void a_quarter_that_was_counted_before_has_none() {
        QuarterCounts counts =
                new QuarterCounts(SERVICES, List.of("UNKNOWN"), List.of("HATE"), List.of());
        assertThat(CessationFigures.of(published(counts))).isEmpty();
    }

    private static PublishedQuarter published(long[][] counts, DisclosureRule rule) {
        List<Line> lines = new ArrayList<>();
        lines.add(cessation("COUNTED", "-", 0, 0));
        for (int i = 0; i < counts.length; i++) {
            lines.add(cessation("PHYSICAL", SERVICES.get(i), counts[i][0], counts[i][1]));
            if (counts[i][0] > 0) {
                List<Long> steps = List.of(counts[i][0], counts[i][0], counts[i][0]);
                lines.add(new Line("SATISFACTION", "-", SERVICES.get(i), "UNKNOWN", "HATE", steps));
            }
        }
        return published(
                new QuarterCounts(SERVICES, List.of("UNKNOWN"), List.of("HATE"), lines).by(rule));
    }

    private static PublishedQuarter published(QuarterCounts counts) {
        return new PublishedQuarter(
                Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
    }
}
