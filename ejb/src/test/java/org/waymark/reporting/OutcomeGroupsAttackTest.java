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
 * outcome of London and of services, its band of completion, and what became of each group: by
 * three characteristics on one question, or by one on two questions of the same cases, all at once.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomeGroupsAttackTest {

    private static final List<String> CODES = List.of("A", "B");
    private static final int ROUNDS = 20;
    private static final MojOutcome ITEM = MojOutcome.HEALTH;
    private static final List<MojOutcome> ITEMS = List.of(ITEM, MojOutcome.SAFETY);

    /** A closed case: of which service, what became of it, and what is known of them by list. */
    private record Closed(
            String service, Map<MojOutcome, Change> changes, Map<Characteristic, String> of) {

        Change change(MojOutcome item) {
            return changes.get(item);
        }
    }

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void no_group_of_a_few_can_be_worked_out_of_all_characteristics_together(long seed) {
        attack(seed, 3, List.of(ITEM), ROUNDS, 200, 100);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void no_group_of_a_few_can_be_worked_out_of_two_questions_together(long seed) {
        attack(seed, 1, ITEMS, 4, 10, 5);
    }

    /** Three, three and three on one question, four, three and two on the other: always nine. */
    @Test
    void nine_people_are_not_told_apart_by_two_questions() {
        List<Closed> cases = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Change change = i < 120 ? Change.IMPROVED : i < 160 ? Change.SAME : Change.WORSE;
            cases.add(
                    new Closed(
                            "A",
                            Map.of(ITEM, change, ITEMS.get(1), change),
                            Map.of(Characteristic.SEX, "F")));
        }
        for (int i = 0; i < 9; i++) {
            Change one = i < 3 ? Change.IMPROVED : i < 6 ? Change.SAME : Change.UNPAIRED;
            Change other = i < 4 ? Change.IMPROVED : i < 7 ? Change.SAME : Change.UNPAIRED;
            cases.add(
                    new Closed(
                            "A",
                            Map.of(ITEM, one, ITEMS.get(1), other),
                            Map.of(Characteristic.SEX, "M")));
        }
        PublishedQuarter quarter = published(cases, DisclosureRule.STANDARD, ITEMS);
        int[] done = attack(cases, quarter, List.of(Characteristic.SEX), ITEMS, "nine");
        assertThat(done[0]).as("small numbers that were looked for").isGreaterThan(5);
        assertThat(done[1]).as("numbers that are told").isPositive();
    }

    private void attack(
            long seed,
            int characteristics,
            List<MojOutcome> items,
            int rounds,
            int small,
            int shown) {
        random = new Random(seed);
        int tried = 0;
        int told = 0;
        for (int round = 0; round < rounds; round++) {
            List<Characteristic> lists = lists(round).subList(0, characteristics);
            List<Closed> cases = cases(lists, items);
            PublishedQuarter quarter = published(cases, rule(), items);
            int[] done = attack(cases, quarter, lists, items, "round " + round);
            tried += done[0];
            told += done[1];
        }
        assertThat(tried).as("small numbers that were looked for").isGreaterThan(small);
        assertThat(told).as("numbers that are told").isGreaterThan(shown);
    }

    /** How many small numbers were looked for, and how many numbers are told of groups. */
    private static int[] attack(
            List<Closed> cases,
            PublishedQuarter quarter,
            List<Characteristic> lists,
            List<MojOutcome> items,
            String name) {
        Reader reader = new Reader();
        List<String[]> pairs = new ArrayList<>();
        int tried = 0;
        int told = 0;
        london(reader, pairs, cases, quarter, items);
        for (MojOutcome item : items) {
            for (OutcomeGroups each : OutcomeGroups.of(quarter, item)) {
                if (lists.contains(each.characteristic())) {
                    told += groups(reader, pairs, cases, quarter, each, item);
                }
            }
        }
        for (String[] pair : pairs) {
            long truth = reader.truth(pair[0], pair[1]);
            if (truth > 0 && truth < quarter.rule().once().threshold()) {
                assertThat(reader.determines(pair[0], pair[1]))
                        .as("%s less %s, %s", pair[0], pair[1], name)
                        .isFalse();
                tried++;
            }
        }
        return new int[] {tried, told};
    }

    @Test
    void a_group_is_named_that_improved_less_often_than_the_others() {
        List<Closed> cases = new ArrayList<>();
        add(cases, Characteristic.SEX, "F", 400, 100, 20);
        add(cases, Characteristic.SEX, "M", 60, 60, 20);
        PublishedQuarter quarter = published(cases, DisclosureRule.STANDARD);
        OutcomeGroups sex = quarter.groups(ITEM).get(0);
        assertThat(quarter.groups(ITEM)).as("suppressed once").isSameAs(quarter.groups(ITEM));
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
                        cases.add(new Closed("A", Map.of(ITEM, change), Map.of(list, category)));
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

    private List<Closed> cases(List<Characteristic> lists, List<MojOutcome> items) {
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
                Map<MojOutcome, Change> changes = new LinkedHashMap<>();
                items.forEach(item -> changes.put(item, change(measured)));
                cases.add(new Closed(service, changes, of));
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
            List<Closed> cases,
            MojOutcome item,
            String service,
            Change change,
            Characteristic list,
            String value) {
        return cases.stream()
                .filter(each -> service == null || each.service().equals(service))
                .filter(
                        each ->
                                change == null
                                        ? each.change(item).paired()
                                        : each.change(item) == change)
                .filter(each -> list == null || value.equals(category(each, list)))
                .count();
    }

    private static String category(Closed each, Characteristic list) {
        return each.of().getOrDefault(list, Characteristic.UNKNOWN);
    }

    private static void london(
            Reader reader,
            List<String[]> pairs,
            List<Closed> cases,
            PublishedQuarter quarter,
            List<MojOutcome> items) {
        long pairsOfAll = 0;
        int asked = 0;
        for (MojOutcome item : items) {
            london(reader, pairs, cases, quarter, item);
            PublishedCount paired = quarter.outcomes(item).count(0, Selection.everyone());
            if (paired.shown() && paired.value() > 0) {
                pairsOfAll += paired.value();
                asked++;
            }
        }
        Completion band = quarter.completion(Selection.everyone());
        reader.number(
                "CLOSED",
                cases.size(),
                band == Completion.NOT_SHOWN ? Range.ANY : band.cases(pairsOfAll, asked));
        for (MojOutcome item : items) {
            String unpaired = item + " UNPAIRED";
            reader.number(
                    unpaired, cases.size() - count(cases, item, null, null, null, null), Range.ANY);
            reader.sum("CLOSED", List.of(item + " PAIRED", unpaired));
            pairs.add(new String[] {unpaired, null});
        }
    }

    private static void london(
            Reader reader,
            List<String[]> pairs,
            List<Closed> cases,
            PublishedQuarter quarter,
            MojOutcome item) {
        for (Change change : new Change[] {null, Change.IMPROVED, Change.SAME, Change.WORSE}) {
            List<String> parts = new ArrayList<>();
            String london = item + " " + name(change);
            for (String service : new String[] {"A", "B", null}) {
                String name = london + (service == null ? "" : " " + service);
                OutcomeFigures figures =
                        OutcomeFigures.of(
                                quarter.outcomes(item),
                                Selection.everyone().with("service", service));
                reader.number(
                        name,
                        count(cases, item, service, change, null, null),
                        Range.of(figure(figures, change), quarter.rule().once()));
                pairs.add(new String[] {name, null});
                if (service != null) {
                    parts.add(name);
                }
            }
            reader.sum(london, parts);
        }
        for (String service : new String[] {" A", " B", ""}) {
            reader.sum(
                    item + " PAIRED" + service,
                    List.of(
                            item + " IMPROVED" + service,
                            item + " SAME" + service,
                            item + " WORSE" + service));
        }
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
            OutcomeGroups list,
            MojOutcome item) {
        Map<String, List<String>> parts = new TreeMap<>();
        int told = 0;
        for (OutcomeGroups.Group group : list.groups()) {
            String all = list.characteristic() + " " + group.category();
            String of = item + " " + all + " ";
            Map<Change, PublishedCount> figures = new LinkedHashMap<>();
            figures.put(null, group.paired());
            figures.put(Change.IMPROVED, group.improved().part());
            figures.put(Change.SAME, group.same().part());
            figures.put(Change.WORSE, group.worse().part());
            figures.put(Change.UNPAIRED, PublishedCount.hidden());
            figures.forEach(
                    (change, figure) -> {
                        String name = name(change);
                        reader.number(
                                of + name,
                                count(
                                        cases,
                                        item,
                                        null,
                                        change,
                                        list.characteristic(),
                                        group.category()),
                                Range.of(figure, quarter.rule().rounded()));
                        pairs.add(new String[] {of + name, null});
                        pairs.add(new String[] {item + " " + name, of + name});
                        if (change != null && change.paired()) {
                            pairs.add(new String[] {of + "PAIRED", of + name});
                        }
                        parts.computeIfAbsent(item + " " + name, none -> new ArrayList<>())
                                .add(of + name);
                    });
            told +=
                    (int)
                            figures.values().stream()
                                    .filter(each -> each.shown() && each.value() > 0)
                                    .count();
            reader.sum(of + "PAIRED", List.of(of + "IMPROVED", of + "SAME", of + "WORSE"));
            reader.number(
                    all,
                    cases.stream()
                            .filter(
                                    each ->
                                            group.category()
                                                    .equals(category(each, list.characteristic())))
                            .count(),
                    Range.ANY);
            reader.sum(all, List.of(of + "PAIRED", of + "UNPAIRED"));
        }
        parts.forEach(reader::sum);
        return told;
    }

    private static PublishedQuarter published(List<Closed> cases, DisclosureRule rule) {
        return published(cases, rule, List.of(ITEM));
    }

    private static PublishedQuarter published(
            List<Closed> cases, DisclosureRule rule, List<MojOutcome> items) {
        List<Line> lines = new ArrayList<>();
        Map<String, Long> outcomes = new TreeMap<>();
        Map<String, Long> groups = new TreeMap<>();
        for (Closed each : cases) {
            for (MojOutcome item : items) {
                String change = item.item() + " " + each.change(item);
                outcomes.merge(change + " " + each.service() + " - -", 1L, Long::sum);
                outcomes.merge(change + " - E09000007 -", 1L, Long::sum);
                outcomes.merge(change + " - - HATE", 1L, Long::sum);
                for (Characteristic list : Characteristic.values()) {
                    groups.merge(
                            list
                                    + ":"
                                    + category(each, list)
                                    + ":"
                                    + item
                                    + ":"
                                    + each.change(item),
                            1L,
                            Long::sum);
                }
            }
        }
        outcomes.forEach(
                (key, count) -> {
                    String[] of = key.split(" ");
                    lines.add(new Line(of[0], of[1], of[2], of[3], of[4], List.of(count)));
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
