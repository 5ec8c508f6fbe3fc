package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.commissioning.Directory;
import org.waymark.instrument.ChangeRule;
import org.waymark.instrument.ScoreChange;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

/** How those with one score only differ, by service, borough and crime group. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BeganFiguresTest {

    private static final SmallNumberRule ROUNDED = DisclosureRule.STANDARD.rounded();
    private static final ChangeRule CORE =
            new ChangeRule(true, new BigDecimal("6"), new BigDecimal("11"));
    private static final List<String> AREAS = List.of("LAMBETH", "BARNET", "UNKNOWN");
    private static final List<String> GROUPS = List.of("VIOLENCE", "SEXUAL");

    /** Services by their ids, as no directory knows them. */
    private static final List<String> SERVICES = List.of("1", "2", "3");

    private static ScalesReader.Ends ends(String first, String last, int at) {
        return new ScalesReader.Ends(
                CORE,
                new BigDecimal(first),
                last == null ? null : new BigDecimal(last),
                new ScalesReader.Place(
                        1 + at % SERVICES.size(),
                        AREAS.get(at % AREAS.size()),
                        GROUPS.get(at % GROUPS.size())));
    }

    private static QuarterCounts counts(List<ScalesReader.Ends> cases) {
        Directory nobody =
                new Directory(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        return new QuarterCounts(
                SERVICES,
                AREAS,
                GROUPS,
                ScaleCounts.lines(
                        List.of(
                                new ScalesReader.Version(
                                        "CORE10", 1, "CORE-10", new BigDecimal("6"), cases)),
                        nobody));
    }

    private static PublishedScale london(QuarterCounts counts) {
        return PublishedScale.of(counts.of(QuarterCounts.SCALE), ROUNDED).get(0);
    }

    @Test
    void both_are_told_by_service_borough_and_group_and_never_added_up() {
        List<ScalesReader.Ends> cases = new ArrayList<>();
        for (int i = 0; i < 60; i++) { // 20 of each service and borough, 30 of each group
            cases.add(ends("22", "15", i));
            cases.add(ends(i % 3 == 0 ? "8" : "20", null, i));
        }
        QuarterCounts counts = counts(cases);
        Map<String, Map<String, BeganFigures>> told =
                BeganFigures.of(counts, london(counts), ROUNDED);
        BeganFigures first = told.get(PublishedQuarter.SERVICE).get("1");
        assertThat(first.paired().text()).startsWith("100.0%").endsWith("n = about 20");
        assertThat(first.single().text()).as("those of one service").startsWith("0.0%");
        assertThat(told.get(PublishedQuarter.SERVICE).get("2").single().text())
                .startsWith("100.0%");
        assertThat(told.get(PublishedQuarter.BOROUGH)).containsOnlyKeys(AREAS);
        assertThat(told.get(PublishedQuarter.GROUP).get("SEXUAL").paired().base().value())
                .isEqualTo(30);
        assertThat(counts.of(QuarterCounts.BEGAN).get(0).detail()).isNotBlank();
    }

    @Test
    void a_quarter_counted_before_tells_nothing_and_few_have_no_percentage() {
        QuarterCounts few = counts(List.of(ends("22", "15", 0), ends("22", null, 1)));
        BeganFigures one =
                BeganFigures.of(few, london(few), ROUNDED).get(PublishedQuarter.SERVICE).get("1");
        assertThat(one.told()).isFalse();
        assertThat(one.paired().percentage().shown()).isFalse();
    }

    /** With reliable change of London, and how many cases of each service were closed. */
    @Test
    void no_small_number_can_be_worked_out_of_all_of_it() {
        Random random = new Random(7);
        int tried = 0;
        for (int round = 0; round < 60; round++) {
            int most = List.of(12, 40, 120).get(random.nextInt(3));
            List<ScalesReader.Ends> cases = new ArrayList<>();
            for (int i = random.nextInt(most); i >= 0; i--) {
                String last = random.nextInt(3) == 0 ? null : Integer.toString(random.nextInt(25));
                cases.add(
                        ends(
                                Integer.toString(5 + random.nextInt(20)),
                                last,
                                random.nextInt(random.nextBoolean() ? 30 : 3)));
            }
            tried += attack(counts(cases), random);
        }
        assertThat(tried).isGreaterThan(200);
    }

    private static int attack(QuarterCounts counts, Random random) {
        PublishedScale london = london(counts);
        Map<String, Map<String, BeganFigures>> told = BeganFigures.of(counts, london, ROUNDED);
        Reader reader = new Reader();
        List<String> names = new ArrayList<>();
        for (String kind : List.of(BeganFigures.PAIRED, BeganFigures.SINGLE)) {
            boolean paired = kind.equals(BeganFigures.PAIRED);
            told.forEach(
                    (dimension, of) -> {
                        List<String> cells = new ArrayList<>();
                        List<String> clinical = new ArrayList<>();
                        of.forEach(
                                (key, figures) -> {
                                    Share share = paired ? figures.paired() : figures.single();
                                    String name = kind + key;
                                    long[] truth = truth(counts, kind, dimension, key);
                                    reader.number(name, truth[0], Range.of(share.base(), ROUNDED));
                                    reader.number(
                                            name + "+", truth[1], Range.of(share.part(), ROUNDED));
                                    reader.part(name, name + "+");
                                    cells.add(name);
                                    clinical.add(name + "+");
                                });
                        long[] all = truth(counts, kind, dimension, null);
                        reader.number(
                                kind,
                                all[0],
                                Range.of(paired ? london.paired() : london.single(), ROUNDED));
                        reader.number(
                                kind + "+",
                                all[1],
                                Range.of(
                                        paired ? london.pairedClinical() : london.singleClinical(),
                                        ROUNDED));
                        reader.sum(kind, cells);
                        reader.sum(kind + "+", clinical);
                        reader.part(kind, kind + "+");
                        names.addAll(cells);
                    });
        }
        results(counts, london, reader);
        closed(counts, reader, random);
        int tried = 0;
        for (String name : names) {
            tried += tried(reader, name, null) + tried(reader, name + "+", null);
            tried += tried(reader, name, name + "+");
        }
        return tried;
    }

    private static int tried(Reader reader, String one, String less) {
        long truth = reader.truth(one, less);
        if (truth < 1 || truth > 4) {
            return 0;
        }
        assertThat(reader.determines(one, less)).as("%s less %s", one, less).isFalse();
        return 1;
    }

    /** What became of the pairs adds up to them. */
    private static void results(QuarterCounts counts, PublishedScale london, Reader reader) {
        List<String> names = new ArrayList<>();
        for (ScoreChange result : PublishedScale.RESULTS) {
            long truth =
                    counts.of(QuarterCounts.SCALE).stream()
                            .filter(line -> line.detail().equals("CORE10:1:" + result))
                            .mapToLong(line -> line.counts().get(0))
                            .sum();
            reader.number(result.name(), truth, Range.of(london.results().get(result), ROUNDED));
            names.add(result.name());
        }
        reader.sum(BeganFigures.PAIRED, names);
    }

    /** The closed cases of a service, rounded: some of them have no score. */
    private static void closed(QuarterCounts counts, Reader reader, Random random) {
        CountCube cube = CountCube.of(1).by("service", SERVICES).build();
        long[] truths = new long[SERVICES.size()];
        for (int i = 0; i < truths.length; i++) {
            String key = SERVICES.get(i);
            truths[i] =
                    reader.truth(BeganFigures.PAIRED + key, null)
                            + reader.truth(BeganFigures.SINGLE + key, null);
            reader.number("scored" + key, truths[i], Range.ANY);
            reader.sum(
                    "scored" + key, List.of(BeganFigures.PAIRED + key, BeganFigures.SINGLE + key));
            truths[i] += random.nextInt(4);
            cube.add(List.of(key), truths[i]);
        }
        PublishedCube told = cube.publish(ROUNDED);
        for (int i = 0; i < truths.length; i++) {
            String key = SERVICES.get(i);
            reader.number(
                    "closed" + key,
                    truths[i],
                    Range.of(told.count(0, Selection.everyone().with("service", key)), ROUNDED));
            reader.part("closed" + key, "scored" + key);
        }
    }

    private static long[] truth(QuarterCounts counts, String kind, String dimension, String key) {
        long[] sum = new long[2];
        for (QuarterCounts.Line line : counts.of(QuarterCounts.BEGAN)) {
            String at =
                    switch (dimension) {
                        case PublishedQuarter.SERVICE -> line.service();
                        case PublishedQuarter.BOROUGH -> line.area();
                        default -> line.group();
                    };
            if (line.detail().endsWith(":" + kind)
                    && (key == null ? !at.equals(QuarterCounts.ALL) : at.equals(key))) {
                sum[0] += line.counts().get(0);
                sum[1] += line.counts().get(1);
            }
        }
        return sum;
    }
}
