package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
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
import org.waymark.reporting.QuarterCounts.Line;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

/**
 * Random quarters of answers to the survey at the end of a case. A reader has the exact number of
 * answers about overall satisfaction, knows that everybody answered all questions, and has what is
 * told of two of them, of London, services and crime groups, all at once.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndAnswersAttackTest {

    private static final List<String> SERVICES = List.of("A", "B", "C");
    private static final List<String> GROUPS = List.of("HATE", "FRAUD");
    private static final List<EndQuestion> ASKED =
            List.of(EndQuestion.LISTENED, EndQuestion.WAITED);
    private static final int ROUNDS = 30;

    private Random random;

    /** What somebody answered: good or not, to each question. */
    private record Said(String service, String group, Map<EndQuestion, Boolean> good) {

        boolean is(String key) {
            return key.isEmpty() || key.strip().equals(service) || key.strip().equals(group);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void no_answer_of_a_few_can_be_worked_out(long seed) {
        random = new Random(seed);
        int tried = 0;
        int told = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Said> answers = answers();
            int[] done = attack(answers, published(answers, rule()), "round " + round);
            tried += done[0];
            told += done[1];
        }
        assertThat(tried).as("small numbers that were looked for").isGreaterThan(60);
        assertThat(told).as("shares that are told").isGreaterThan(60);
    }

    /** How many small numbers were looked for, and how many shares are told. */
    private static int[] attack(List<Said> answers, PublishedQuarter quarter, String name) {
        Reader reader = new Reader();
        List<String> names = new ArrayList<>();
        int told = 0;
        for (String key : keys()) {
            List<Said> of = answers.stream().filter(each -> each.is(key)).toList();
            reader.number(
                    "said" + key,
                    of.size(),
                    Range.of(quarter.satisfaction().count(1, by(key)), quarter.rule().once()));
            for (EndAnswers each : EndAnswers.of(quarter)) {
                if (ASKED.contains(each.question())) {
                    Share share = share(each, key);
                    number(reader, names, of, share, each.question(), key, quarter.rule());
                    told += share.percentage().shown() ? 1 : 0;
                }
            }
        }
        for (String number : List.of("said", good(ASKED.get(0)), good(ASKED.get(1)))) {
            reader.sum(number, SERVICES.stream().map(key -> number + " " + key).toList());
            reader.sum(number, GROUPS.stream().map(key -> number + " " + key).toList());
        }
        int tried = 0;
        for (String each : names) {
            long truth = reader.truth(each, null);
            if (truth > 0 && truth < quarter.rule().once().threshold()) {
                assertThat(reader.determines(each, null)).as("%s, %s", each, name).isFalse();
                tried++;
            }
        }
        return new int[] {tried, told};
    }

    private static void number(
            Reader reader,
            List<String> names,
            List<Said> of,
            Share share,
            EndQuestion question,
            String key,
            DisclosureRule rule) {
        long good = of.stream().filter(each -> each.good().get(question)).count();
        String said = "said" + key;
        String yes = good(question) + key;
        String no = question + " other" + key;
        reader.number(said, of.size(), Range.of(share.base(), rule.rounded()));
        reader.number(yes, good, Range.of(share.part(), rule.rounded()));
        reader.number(no, of.size() - good, Range.ANY);
        reader.sum(said, List.of(yes, no));
        names.addAll(List.of(yes, no));
    }

    private static String good(EndQuestion question) {
        return question + " good";
    }

    /** All of London, each service and each group. */
    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(""));
        SERVICES.forEach(each -> keys.add(" " + each));
        GROUPS.forEach(each -> keys.add(" " + each));
        return keys;
    }

    private static String dimension(String key) {
        return SERVICES.contains(key.strip()) ? "service" : "group";
    }

    private static Selection by(String key) {
        return key.isEmpty()
                ? Selection.everyone()
                : Selection.everyone().with(dimension(key), key.strip());
    }

    private static Share share(EndAnswers answers, String key) {
        return key.isEmpty() ? answers.london() : answers.by().get(dimension(key)).get(key.strip());
    }

    @Test
    void a_large_quarter_tells_what_people_said_to_the_nearest_five() {
        List<Said> answers = new ArrayList<>();
        add(answers, "A", "HATE", 80, 23);
        add(answers, "B", "FRAUD", 41, 19);
        add(answers, "C", "FRAUD", 3, 1);
        EndAnswers listened = EndAnswers.of(published(answers, DisclosureRule.STANDARD)).get(0);
        assertThat(listened.london().percentage().text()).isEqualTo("75.8%");
        assertThat(listened.london().base().value()).isEqualTo(165);
        assertThat(listened.by().get("service").get("A").part().value()).isEqualTo(80);
        assertThat(listened.by().get("service").get("C").part().shown()).isFalse();
        assertThat(listened.by().get("service").get("C").base().shown()).isFalse();
    }

    @Test
    void a_quarter_that_was_counted_before_has_none() {
        QuarterCounts counts = new QuarterCounts(SERVICES, List.of("UNKNOWN"), GROUPS, List.of());
        PublishedQuarter quarter =
                new PublishedQuarter(
                        Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
        assertThat(EndAnswers.of(quarter)).isEmpty();
    }

    private static void add(List<Said> answers, String service, String group, int good, int other) {
        for (int i = 0; i < good + other; i++) {
            Map<EndQuestion, Boolean> said = new TreeMap<>();
            for (EndQuestion question : EndQuestion.values()) {
                said.put(question, i < good);
            }
            answers.add(new Said(service, group, said));
        }
    }

    private List<Said> answers() {
        int size = List.of(15, 40, 120, 300).get(random.nextInt(4));
        int good = List.of(50, 80, 95, 99).get(random.nextInt(4));
        List<Said> answers = new ArrayList<>();
        for (String service : SERVICES) {
            int all = random.nextInt(size + 1);
            for (int i = 0; i < all; i++) {
                Map<EndQuestion, Boolean> said = new TreeMap<>();
                for (EndQuestion question : EndQuestion.values()) {
                    said.put(question, random.nextInt(100) < good);
                }
                answers.add(new Said(service, GROUPS.get(random.nextInt(8) / 7), said));
            }
        }
        return answers;
    }

    private DisclosureRule rule() {
        return random.nextInt(3) > 0 ? DisclosureRule.STANDARD : DisclosureRule.of(8, 1, 5);
    }

    private static PublishedQuarter published(List<Said> answers, DisclosureRule rule) {
        List<Line> lines = new ArrayList<>();
        Map<String, Long> satisfied = new TreeMap<>();
        Map<String, long[]> said = new TreeMap<>();
        for (Said each : answers) {
            satisfied.merge(each.service() + " E09000007 " + each.group(), 1L, Long::sum);
            each.good()
                    .forEach(
                            (question, good) -> {
                                count(said, question + " " + each.service() + " -", good);
                                count(said, question + " - " + each.group(), good);
                            });
        }
        satisfied.forEach(
                (key, count) -> {
                    String[] of = key.split(" ");
                    List<Long> steps = List.of(count, count, count);
                    lines.add(new Line("SATISFACTION", "-", of[0], of[1], of[2], steps));
                });
        lines.add(new Line(QuarterCounts.END_ANSWER, "COUNTED", "-", "-", "-", List.of(0L, 0L)));
        said.forEach(
                (key, counts) -> {
                    String[] of = key.split(" ");
                    lines.add(
                            new Line(
                                    QuarterCounts.END_ANSWER,
                                    of[0],
                                    of[1],
                                    "-",
                                    of[2],
                                    List.of(counts[0], counts[1])));
                });
        QuarterCounts counts =
                new QuarterCounts(SERVICES, List.of("E09000007", "UNKNOWN"), GROUPS, lines)
                        .by(rule);
        return new PublishedQuarter(
                Quarter.parse("2026Q1"), new Edition("FINAL"), Instant.EPOCH, counts);
    }

    private static void count(Map<String, long[]> said, String key, boolean good) {
        long[] counts = said.computeIfAbsent(key, none -> new long[2]);
        counts[0]++;
        counts[1] += good ? 1 : 0;
    }
}
