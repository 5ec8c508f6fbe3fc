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
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.population.PopulationStore;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

/**
 * Random quarters with groups of one, two or three people in them. A reader has the journey of
 * London and of services, every list by a protected characteristic and by what a referral brings
 * with it, and the bands of how often each is recorded, all at once.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CharacteristicCubesAttackTest {

    private static final List<String> CODES = List.of("A", "B", "C");
    private static final int RECEIVED = JourneyStep.RECEIVED.ordinal();
    private static final int ENGAGED = JourneyStep.ENGAGED.ordinal();
    private static final List<String> FLAGS = List.of("DOMESTIC_ABUSE", "HATE");
    private static final int ROUNDS = 25;

    /** Somebody: of which service, how far they came, and what is known of them by list. */
    private record Somebody(String service, int step, Map<String, String> of) {

        boolean reached(int wanted) {
            return step >= wanted;
        }
    }

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {77, 1, 2, 3, 4, 5, 6})
    void no_group_of_a_few_can_be_worked_out_of_all_lists_together(long seed) {
        random = new Random(seed);
        int tried = 0;
        int bands = 0;
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Characteristic> lists = lists(round);
            List<Somebody> people = people(lists);
            PublishedQuarter quarter = published(people, lists, rule());
            Reader reader = new Reader();
            List<String[]> pairs = new ArrayList<>();
            journey(reader, pairs, people, quarter);
            for (Characteristic list : lists) {
                told += characteristic(reader, pairs, people, quarter, list);
                bands += bands(reader, pairs, people, quarter, list);
            }
            told += arrivals(reader, pairs, people, quarter);
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
        assertThat(tried).as("small numbers that were looked for").isGreaterThan(250);
        assertThat(bands).as("bands that are told").isGreaterThan(20);
        assertThat(told).as("numbers that are told").isGreaterThan(350);
    }

    @Test
    void the_reader_would_find_the_one_if_lists_were_told_exactly() {
        Reader reader = new Reader();
        reader.number("ENGAGED", 61, new Range(61, 61));
        reader.number("SAME", 40, new Range(40, 40));
        reader.number("DIFFERENT", 1, Range.ANY);
        reader.number("UNKNOWN", 20, new Range(20, 20));
        reader.sum("ENGAGED", List.of("SAME", "DIFFERENT", "UNKNOWN"));
        assertThat(reader.determines("DIFFERENT", null)).isTrue();
    }

    @Test
    void a_single_person_of_another_gender_is_in_no_figure_of_a_busy_quarter() {
        random = new Random(1);
        List<Somebody> people = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            String said = i == 7 ? "DIFFERENT" : i % 5 == 0 ? "UNKNOWN" : "SAME";
            people.add(new Somebody("A", 7, Map.of("GENDER", said)));
        }
        PublishedQuarter quarter =
                published(people, List.of(Characteristic.GENDER), DisclosureRule.STANDARD);
        PublishedQuarter without =
                published(
                        people.stream()
                                .map(
                                        each ->
                                                each.of().containsValue("DIFFERENT")
                                                        ? new Somebody(
                                                                "A", 7, Map.of("GENDER", "SAME"))
                                                        : each)
                                .toList(),
                        List.of(Characteristic.GENDER),
                        DisclosureRule.STANDARD);
        assertThat(tables(quarter).get(0).rows())
                .as("whether there is one or none")
                .isEqualTo(tables(without).get(0).rows());
        assertThat(tables(quarter).get(0).rows())
                .extracting(ReachReport.Row::label)
                .containsExactly(
                        "Same as sex registered at birth",
                        "Different from sex registered at birth",
                        "Prefers not to say",
                        "Does not know",
                        "Not asked");
    }

    /** Two of those that people choose to say, and one of the others. */
    private List<Characteristic> lists(int round) {
        List<Characteristic> said = Characteristic.said();
        return List.of(
                said.get(round % said.size()),
                said.get((round + 1) % said.size()),
                round % 2 == 0 ? Characteristic.SEX : Characteristic.DISABILITY);
    }

    private DisclosureRule rule() {
        return random.nextInt(3) > 0 ? DisclosureRule.STANDARD : DisclosureRule.of(8, 1, 5);
    }

    private List<Somebody> people(List<Characteristic> lists) {
        int size = List.of(30, 90, 200, 600).get(random.nextInt(4));
        int asked = List.of(10, 60, 85, 97).get(random.nextInt(4));
        List<Somebody> people = new ArrayList<>();
        for (String service : CODES) {
            int all = random.nextInt(size + 1);
            for (int i = 0; i < all; i++) {
                int step = random.nextInt(4) == 0 ? random.nextInt(8) : 7;
                Map<String, String> of = new LinkedHashMap<>();
                for (Characteristic list : lists) {
                    of.put(list.name(), category(list, step, asked));
                }
                of.put("INTERPRETER", List.of("Y", "N", "N", "UNKNOWN").get(random.nextInt(4)));
                FLAGS.forEach(flag -> of.put(flag, random.nextInt(12) == 0 ? "Y" : "N"));
                people.add(new Somebody(service, step, of));
            }
        }
        return people;
    }

    /** Most are in the first category, few in each other; only who is engaged could be asked. */
    private String category(Characteristic list, int step, int asked) {
        boolean said = list.list() != null;
        if (random.nextInt(100) >= (said && step < ENGAGED ? 2 : asked)) {
            return Characteristic.UNKNOWN;
        }
        List<String> categories = list.categories();
        return random.nextInt(12) > 0
                ? categories.get(0)
                : categories.get(random.nextInt(categories.size() - 1));
    }

    private static long count(List<Somebody> people, int step, String key, String value) {
        return people.stream()
                .filter(each -> each.reached(step))
                .filter(each -> value == null || value.equals(each.of().get(key)))
                .count();
    }

    private static List<Somebody> in(List<Somebody> people, String service) {
        return people.stream()
                .filter(each -> service == null || each.service().equals(service))
                .toList();
    }

    private static void journey(
            Reader reader, List<String[]> pairs, List<Somebody> people, PublishedQuarter quarter) {
        for (int step : new int[] {RECEIVED, ENGAGED}) {
            List<String> parts = new ArrayList<>();
            for (String service : new String[] {"A", "B", "C", null}) {
                String name = step + of(service);
                PublishedCount count =
                        quarter.journey()
                                .count(step, Selection.everyone().with("service", service));
                reader.number(
                        name,
                        count(in(people, service), step, null, null),
                        Range.of(count, quarter.rule().once()));
                pairs.add(new String[] {name, null});
                if (service != null) {
                    parts.add(name);
                }
                if (step == ENGAGED) {
                    reader.part(RECEIVED + of(service), name);
                }
            }
            reader.sum(Integer.toString(step), parts);
        }
    }

    private static int characteristic(
            Reader reader,
            List<String[]> pairs,
            List<Somebody> people,
            PublishedQuarter quarter,
            Characteristic list) {
        ReachReport.Table table =
                tables(quarter).stream()
                        .filter(each -> each.characteristic() == list)
                        .findFirst()
                        .orElseThrow();
        List<String> received = new ArrayList<>();
        List<String> engaged = new ArrayList<>();
        int told = 0;
        for (ReachReport.Row row : table.rows()) {
            told +=
                    row(
                            reader,
                            pairs,
                            quarter,
                            list + " " + row.category(),
                            new long[] {
                                count(people, RECEIVED, list.name(), row.category()),
                                count(people, ENGAGED, list.name(), row.category())
                            },
                            row.received(),
                            row.engaged());
            received.add(list + " " + row.category() + " received");
            engaged.add(list + " " + row.category() + " engaged");
        }
        reader.sum(Integer.toString(RECEIVED), received);
        reader.sum(Integer.toString(ENGAGED), engaged);
        return told;
    }

    private static int row(
            Reader reader,
            List<String[]> pairs,
            PublishedQuarter quarter,
            String name,
            long[] truth,
            PublishedCount received,
            PublishedCount engaged) {
        reader.number(name + " received", truth[0], Range.of(received, quarter.rule().rounded()));
        reader.number(name + " engaged", truth[1], Range.of(engaged, quarter.rule().rounded()));
        reader.part(name + " received", name + " engaged");
        reader.part(Integer.toString(RECEIVED), name + " received");
        reader.part(Integer.toString(ENGAGED), name + " engaged");
        pairs.add(new String[] {name + " received", null});
        pairs.add(new String[] {name + " engaged", null});
        pairs.add(new String[] {name + " received", name + " engaged"});
        pairs.add(new String[] {Integer.toString(RECEIVED), name + " received"});
        pairs.add(new String[] {Integer.toString(ENGAGED), name + " engaged"});
        return (received.shown() ? 1 : 0) + (engaged.shown() ? 1 : 0);
    }

    /** In how many it is missing: of all received, or of the engaged where only they are asked. */
    private static int bands(
            Reader reader,
            List<String[]> pairs,
            List<Somebody> people,
            PublishedQuarter quarter,
            Characteristic list) {
        RecordedField field = RecordedField.valueOf(list.name());
        int step = field.step().ordinal();
        int bands = 0;
        List<String> parts = new ArrayList<>();
        for (String service : new String[] {"A", "B", "C", null}) {
            String name = list + " without" + of(service);
            Completeness band = quarter.completeness(field, service);
            PublishedCount base =
                    quarter.journey().count(step, Selection.everyone().with("service", service));
            bands += band == Completeness.NOT_SHOWN ? 0 : 1;
            reader.number(
                    name,
                    missing(in(people, service), list, step),
                    band == Completeness.NOT_SHOWN ? Range.ANY : band.missing(base.value()));
            reader.part(step + of(service), name);
            pairs.add(new String[] {name, null});
            pairs.add(new String[] {step + of(service), name});
            if (service != null) {
                parts.add(name);
            }
        }
        reader.sum(list + " without", parts);
        String which = step == RECEIVED ? " received" : " engaged";
        reader.sum(
                list + " without",
                list.categories().stream()
                        .filter(Characteristic::saysNothing)
                        .map(category -> list + " " + category + which)
                        .toList());
        return bands;
    }

    private static long missing(List<Somebody> people, Characteristic list, int step) {
        return people.stream()
                .filter(each -> each.reached(step))
                .filter(each -> Characteristic.saysNothing(each.of().get(list.name())))
                .count();
    }

    private static int arrivals(
            Reader reader, List<String[]> pairs, List<Somebody> people, PublishedQuarter quarter) {
        int told = 0;
        List<ReachReport.FactTable> tables =
                new ArrivalTables(new ReferenceData()).of(quarter, Map.of());
        assertThat(tables).hasSize(2);
        for (ReachReport.FactTable table : tables) {
            boolean whole = table.fact() == ArrivalFact.INTERPRETER;
            List<String> keys = whole ? List.of("Y", "N", "UNKNOWN") : FLAGS;
            List<String> received = new ArrayList<>();
            List<String> engaged = new ArrayList<>();
            for (String key : keys) {
                ReachReport.FactRow row =
                        table.rows().stream()
                                .filter(each -> each.label().equals(ArrivalFact.label(key)))
                                .findFirst()
                                .orElseThrow();
                String fact = whole ? table.fact().name() : key;
                String value = whole ? key : "Y";
                String name = table.fact() + " " + key;
                told +=
                        row(
                                reader,
                                pairs,
                                quarter,
                                name,
                                new long[] {
                                    count(people, RECEIVED, fact, value),
                                    count(people, ENGAGED, fact, value)
                                },
                                row.received(),
                                row.engaged());
                received.add(name + " received");
                engaged.add(name + " engaged");
            }
            if (whole) {
                reader.sum(Integer.toString(RECEIVED), received);
                reader.sum(Integer.toString(ENGAGED), engaged);
            }
        }
        return told;
    }

    private static String of(String service) {
        return service == null ? "" : " " + service;
    }

    private static List<ReachReport.Table> tables(PublishedQuarter quarter) {
        return new ReachTables(
                        new PopulationStore() {
                            @Override
                            public List<Loaded> loaded() {
                                return List.of();
                            }
                        })
                .of(quarter);
    }

    private static PublishedQuarter published(
            List<Somebody> people, List<Characteristic> lists, DisclosureRule rule) {
        List<Line> lines = new ArrayList<>();
        for (String service : CODES) {
            List<Somebody> own = in(people, service);
            List<Long> steps = new ArrayList<>();
            for (int step = 0; step < JourneyStep.values().length; step++) {
                steps.add(count(own, step, null, null));
            }
            lines.add(new Line("JOURNEY", "-", service, "E09000007", "HATE", steps));
            for (Characteristic list : lists) {
                RecordedField field = RecordedField.valueOf(list.name());
                int step = field.step().ordinal();
                long of = count(own, step, null, null);
                lines.add(
                        new Line(
                                "FIELD",
                                field + ":" + service,
                                "-",
                                "-",
                                "-",
                                List.of(of, of - missing(own, list, step))));
            }
        }
        lists.forEach(list -> list(lines, people, "CHARACTERISTIC", list.name(), list.name()));
        list(lines, people, "ARRIVAL", "INTERPRETER", "INTERPRETER");
        for (String flag : FLAGS) {
            lines.add(line(people, "ARRIVAL", "FLAG:" + flag, flag, "Y"));
        }
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

    private static void list(
            List<Line> lines, List<Somebody> people, String figure, String name, String key) {
        Map<String, Integer> values = new TreeMap<>();
        people.forEach(each -> values.put(each.of().getOrDefault(key, "UNKNOWN"), 0));
        values.keySet()
                .forEach(value -> lines.add(line(people, figure, name + ":" + value, key, value)));
    }

    private static Line line(
            List<Somebody> people, String figure, String detail, String key, String value) {
        return new Line(
                figure,
                detail,
                "-",
                "-",
                "-",
                CharacteristicCountsQuery.STEPS.stream()
                        .map(step -> count(people, step.ordinal(), key, value))
                        .toList());
    }
}
