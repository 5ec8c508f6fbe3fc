package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

/**
 * Random quarters of closed cases with groups of one, two or three people in them. A reader has the
 * outcome of London and of services, its band of completion, and what became of each group by three
 * characteristics, all at once.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeGroupsAttackTest {

    private static final List<String> CODES = List.of("A", "B");
    private static final int ROUNDS = 20;
    private static final MojOutcome ITEM = MojOutcome.HEALTH;

    /** A closed case: of which service, what became of it, and what is known of them by list. */
    private record Closed(String service, Change change, Map<Characteristic, String> of) {}

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void no_group_of_a_few_can_be_worked_out_of_all_outcomes_together(long seed) {
        random = new Random(seed);
        int tried = 0;
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Closed> cases = cases(lists(round));
            PublishedQuarter quarter = published(cases, rule());
            Reader reader = new Reader();
            List<String[]> pairs = new ArrayList<>();
            london(reader, pairs, cases, quarter);
            for (OutcomeGroups each : OutcomeGroups.of(quarter, ITEM)) {
                if (lists(round).contains(each.characteristic())) {
                    told += groups(reader, pairs, cases, quarter, each);
                }
            }
            for (String[] pair : pairs) {
                long truth = reader.truth(pair[0], pair[1]);
                if (truth > 0 && truth < quarter.rule().once().threshold()) {
                    assertThat(reader.determines(pair[0], pair[1]))
                            .as("%s less %s, round %d", pair[0], pair[1], round)
                            .isFalse();
                    tried++;
                }
            }
        }
        assertThat(tried).as("small numbers that were looked for").isGreaterThan(200);
        assertThat(told).as("numbers that are told").isGreaterThan(300);
    }

    @Test
    void a_group_is_named_that_improved_less_often_than_the_others() {
        List<Closed> cases = new ArrayList<>();
        add(cases, Characteristic.SEX, "F", 400, 100, 20);
        add(cases, Characteristic.SEX, "M", 60, 60, 20);
        OutcomeGroups sex =
                OutcomeGroups.of(published(cases, DisclosureRule.STANDARD), ITEM).get(0);
        OutcomeGroups.Behind behind = sex.clearest().orElseThrow();
        assertThat(behind.group().label()).isEqualTo("Male");
        assertThat(behind.difference().text()).startsWith("\u221234.1 points");
        assertThat(sex.isMuchUnknown()).isFalse();
        assertThat(sex.groups().get(1).improved().text()).startsWith("42.9%");
    }

    @Test
    void a_difference_that_rounding_can_explain_is_none() {
        List<Closed> cases = new ArrayList<>();
        add(cases, Characteristic.SEX, "F", 60, 30, 10);
        add(cases, Characteristic.SEX, "M", 50, 40, 10);
        OutcomeGroups sex =
                OutcomeGroups.of(published(cases, DisclosureRule.STANDARD), ITEM).get(0);
        assertThat(sex.clearest()).isEmpty();
    }

    @Test
    void more_than_thirty_in_a_hundred_unknown_is_said() {
        List<Closed> cases = new ArrayList<>();
        add(cases, Characteristic.SEX, "F", 100, 30, 10);
        add(cases, Characteristic.SEX, Characteristic.UNKNOWN, 50, 20, 10);
        PublishedQuarter quarter = published(cases, DisclosureRule.STANDARD);
        assertThat(OutcomeGroups.of(quarter, ITEM).get(0).isMuchUnknown()).isTrue();
    }

    @Test
    void a_quarter_that_was_counted_before_has_no_groups() {
        QuarterCounts counts =
                new QuarterCounts(CODES, List.of("UNKNOWN"), List.of("UNMAPPED"), List.of());
        PublishedQuarter quarter =
                new PublishedQuarter(
                        Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
        assertThat(OutcomeGroups.of(quarter, ITEM)).isEmpty();
    }

    private static void add(
            List<Closed> cases,
            Characteristic list,
            String category,
            int improved,
            int same,
            int worse) {
        Map<Change, Integer> counts =
                Map.of(Change.IMPROVED, improved, Change.SAME, same, Change.WORSE, worse);
        counts.forEach(
                (change, count) -> {
                    for (int i = 0; i < count; i++) {
                        cases.add(new Closed("A", change, Map.of(list, category)));
                    }
                });
    }

    private static List<Characteristic> lists(int round) {
        List<Characteristic> said = Characteristic.said();
        return List.of(
                said.get(round % said.size()),
                said.get((round + 2) % said.size()),
                round % 2 == 0 ? Characteristic.SEX : Characteristic.DISABILITY);
    }

    private DisclosureRule rule() {
        return random.nextInt(3) > 0 ? DisclosureRule.STANDARD : DisclosureRule.of(8, 1, 5);
    }

    private List<Closed> cases(List<Characteristic> lists) {
        int size = List.of(15, 60, 150, 400).get(random.nextInt(4));
        int asked = List.of(20, 60, 90, 99).get(random.nextInt(4));
        int measured = List.of(45, 70, 90, 98).get(random.nextInt(4));
        List<Closed> cases = new ArrayList<>();
        for (String service : CODES) {
            int all = random.nextInt(size + 1);
            for (int i = 0; i < all; i++) {
                Map<Characteristic, String> of = new LinkedHashMap<>();
                for (Characteristic list : lists) {
                    of.put(list, category(list, asked));
                }
                cases.add(new Closed(service, change(measured), of));
            }
        }
        return cases;
    }

    private Change change(int measured) {
        if (random.nextInt(100) >= measured) {
            return Change.UNPAIRED;
        }
        int what = random.nextInt(20);
        return what < 13 ? Change.IMPROVED : what < 18 ? Change.SAME : Change.WORSE;
    }

    private String category(Characteristic list, int asked) {
        List<String> categories = list.categories();
        if (random.nextInt(100) >= asked) {
            return Characteristic.UNKNOWN;
        }
        return random.nextInt(12) > 0
                ? categories.get(0)
                : categories.get(random.nextInt(categories.size() - 1));
    }

    private static long count(
            List<Closed> cases, String service, Change change, Characteristic list, String value) {
        return cases.stream()
                .filter(each -> service == null || each.service().equals(service))
                .filter(each -> change == null ? each.change().paired() : each.change() == change)
                .filter(each -> list == null || value.equals(category(each, list)))
                .count();
    }

    private static String category(Closed each, Characteristic list) {
        return each.of().getOrDefault(list, Characteristic.UNKNOWN);
    }

    private static void london(
            Reader reader, List<String[]> pairs, List<Closed> cases, PublishedQuarter quarter) {
        for (Change change : new Change[] {null, Change.IMPROVED, Change.SAME, Change.WORSE}) {
            List<String> parts = new ArrayList<>();
            for (String service : new String[] {"A", "B", null}) {
                String name = name(change) + (service == null ? "" : " " + service);
                OutcomeFigures figures =
                        OutcomeFigures.of(
                                quarter.outcomes(ITEM),
                                Selection.everyone().with("service", service));
                reader.number(
                        name,
                        count(cases, service, change, null, null),
                        Range.of(figure(figures, change), quarter.rule().once()));
                pairs.add(new String[] {name, null});
                if (service != null) {
                    parts.add(name);
                }
            }
            reader.sum(name(change), parts);
        }
        for (String service : new String[] {" A", " B", ""}) {
            reader.sum(
                    "PAIRED" + service,
                    List.of("IMPROVED" + service, "SAME" + service, "WORSE" + service));
        }
        long all = cases.size();
        long pairsOfAll = count(cases, null, null, null, null);
        Completion band = quarter.completion(Selection.everyone());
        reader.number(
                "CLOSED",
                all,
                band == Completion.NOT_SHOWN ? Range.ANY : band.cases(pairsOfAll, 1));
        reader.number("UNPAIRED", all - pairsOfAll, Range.ANY);
        reader.sum("CLOSED", List.of("PAIRED", "UNPAIRED"));
        pairs.add(new String[] {"UNPAIRED", null});
    }

    private static String name(Change change) {
        return change == null ? "PAIRED" : change.name();
    }

    private static PublishedCount figure(OutcomeFigures figures, Change change) {
        return change == null
                ? figures.paired()
                : switch (change) {
                    case IMPROVED -> figures.improved().part();
                    case SAME -> figures.same().part();
                    default -> figures.worse().part();
                };
    }

    private static int groups(
            Reader reader,
            List<String[]> pairs,
            List<Closed> cases,
            PublishedQuarter quarter,
            OutcomeGroups list) {
        Map<String, List<String>> parts = new TreeMap<>();
        int told = 0;
        for (OutcomeGroups.Group group : list.groups()) {
            String of = list.characteristic() + " " + group.category() + " ";
            Map<String, PublishedCount> figures = new LinkedHashMap<>();
            figures.put("PAIRED", group.paired());
            figures.put("IMPROVED", group.improved().part());
            figures.put("SAME", group.same().part());
            figures.put("WORSE", group.worse().part());
            figures.put("UNPAIRED", group.unpaired());
            for (Map.Entry<String, PublishedCount> each : figures.entrySet()) {
                Change change =
                        each.getKey().equals("PAIRED") ? null : Change.valueOf(each.getKey());
                reader.number(
                        of + each.getKey(),
                        count(cases, null, change, list.characteristic(), group.category()),
                        Range.of(each.getValue(), quarter.rule().rounded()));
                pairs.add(new String[] {of + each.getKey(), null});
                pairs.add(new String[] {each.getKey(), of + each.getKey()});
                if (change != null && change.paired()) {
                    pairs.add(new String[] {of + "PAIRED", of + each.getKey()});
                }
                parts.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                        .add(of + each.getKey());
                told += each.getValue().shown() && each.getValue().value() > 0 ? 1 : 0;
            }
            reader.sum(of + "PAIRED", List.of(of + "IMPROVED", of + "SAME", of + "WORSE"));
        }
        parts.forEach(reader::sum);
        return told;
    }

    private static PublishedQuarter published(List<Closed> cases, DisclosureRule rule) {
        List<Line> lines = new ArrayList<>();
        Map<String, Long> outcomes = new TreeMap<>();
        Map<String, Long> groups = new TreeMap<>();
        for (Closed each : cases) {
            outcomes.merge(each.change() + " " + each.service() + " - -", 1L, Long::sum);
            outcomes.merge(each.change() + " - E09000007 -", 1L, Long::sum);
            outcomes.merge(each.change() + " - - HATE", 1L, Long::sum);
            for (Characteristic list : Characteristic.values()) {
                groups.merge(
                        list + ":" + category(each, list) + ":" + ITEM + ":" + each.change(),
                        1L,
                        Long::sum);
            }
        }
        outcomes.forEach(
                (key, count) -> {
                    String[] of = key.split(" ");
                    lines.add(new Line(ITEM.item(), of[0], of[1], of[2], of[3], List.of(count)));
                });
        groups.forEach(
                (key, count) ->
                        lines.add(
                                new Line(
                                        QuarterCounts.OUTCOME_BY,
                                        key,
                                        "-",
                                        "-",
                                        "-",
                                        List.of(count))));
        lines.add(new Line(QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        QuarterCounts counts =
                new QuarterCounts(
                                CODES,
                                List.of("E09000007", "UNKNOWN"),
                                List.of("HATE", "UNMAPPED"),
                                lines)
                        .by(rule);
        return new PublishedQuarter(
                Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
    }
}
