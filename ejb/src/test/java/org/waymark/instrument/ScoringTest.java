package org.waymark.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.outcome.Measurement.Point;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoringTest {

    private static final Instrument CORE = ShippedInstruments.of("CORE10");
    private static final Instrument YOUNG = ShippedInstruments.of("YP_CORE");
    private static final Instrument GOALS = ShippedInstruments.of("GOALS");
    private static final Instrument EXIT = ShippedInstruments.of("INTAKE_EXIT");
    private static final Instrument NEEDS = ShippedInstruments.of("NEEDS_SCALE");

    @Test
    void of_core_10_the_second_and_third_question_are_reversed_and_all_noughts_are_eight() {
        assertThat(reversed(CORE)).containsExactly("Q02", "Q03");
        assertThat(score(CORE, all(CORE, 0)).score()).isEqualByComparingTo("8");
        assertThat(score(CORE, all(CORE, 4)).score()).isEqualByComparingTo("32");
    }

    @Test
    void of_yp_core_three_questions_are_reversed_and_all_noughts_are_twelve() {
        assertThat(reversed(YOUNG)).containsExactly("Q03", "Q05", "Q10");
        assertThat(score(YOUNG, all(YOUNG, 0)).score()).isEqualByComparingTo("12");
        assertThat(score(YOUNG, all(YOUNG, 0)).band()).as("no bands").isNull();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, Healthy", "5, Healthy", "5.99, Healthy", "6, Low level", "10, Low level",
        "10.99, Low level", "11, Mild", "14, Mild", "15, Moderate", "19, Moderate",
        "20, Moderate to severe", "24, Moderate to severe", "25, Severe", "40, Severe",
    })
    void a_score_of_core_10_has_its_band(BigDecimal score, String band) {
        assertThat(CORE.band(score).orElseThrow().label()).isEqualTo(band);
    }

    @Test
    void one_missing_is_made_up_for_by_the_others_and_two_missing_give_no_score() {
        Map<String, Answer> answers = all(CORE, 2);
        assertThat(score(CORE, answers).score()).isEqualByComparingTo("20");
        answers.put("Q01", Answer.of(Missing.NOT_ASKED));
        Result nine = score(CORE, answers);
        assertThat(nine.score()).isEqualByComparingTo("20");
        assertThat(nine.isComplete()).isFalse();
        answers.put("Q04", Answer.of(4));
        assertThat(score(CORE, answers).score()).isEqualByComparingTo("22.22");
        answers.remove("Q02");
        assertThat(score(CORE, answers).score()).isNull();
        assertThat(score(CORE, answers).band()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"CORE10, Q06", "YP_CORE, Q04"})
    void an_answer_about_ending_their_life_above_nought_is_an_alert_whatever_else_is_there(
            String code, String risky) {
        Instrument instrument = ShippedInstruments.of(code);
        assertThat(score(instrument, all(instrument, 0)).alerts()).isEmpty();
        Map<String, Answer> only = new HashMap<>(Map.of(risky, Answer.of(1)));
        assertThat(score(instrument, only).alerts()).hasSize(1);
        assertThat(score(instrument, only).score()).isNull();
        Map<String, Answer> others = all(instrument, 4);
        others.put(risky, Answer.of(0));
        assertThat(score(instrument, others).alerts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "22, 15, BETTER",
        "13, 9, SAME",
        "16, 10, RECOVERED",
        "17, 11, BETTER",
        "16, 10.5, SAME",
        "17, 10.99, RECOVERED",
        "10, 4, BETTER",
        "12, 18, WORSE",
        "12, 17, SAME",
        "20, 20, SAME",
        ", 20, UNPAIRED",
        "20, , UNPAIRED",
    })
    void between_two_scores_of_core_10_only_six_points_are_a_change(
            BigDecimal before, BigDecimal after, ScoreChange expected) {
        assertThat(ScoreChange.of(CORE, before, after)).isEqualTo(expected);
    }

    @Test
    void where_no_rule_is_known_a_difference_is_not_judged() {
        assertThat(ScoreChange.of(YOUNG, BigDecimal.TEN, BigDecimal.ONE))
                .isEqualTo(ScoreChange.UNJUDGED);
    }

    @Test
    void goals_have_the_mean_of_those_that_were_set() {
        Map<String, Answer> answers = new HashMap<>();
        assertThat(score(GOALS, answers).score()).isNull();
        answers.put("GOAL1", goal("Sleep through", 3));
        assertThat(score(GOALS, answers).score()).isEqualByComparingTo("3");
        answers.put("GOAL2", goal("Go out alone", 4));
        assertThat(score(GOALS, answers).score()).isEqualByComparingTo("3.5");
        assertThat(ScoreChange.of(GOALS, new BigDecimal("3.5"), new BigDecimal("5.95")))
                .isEqualTo(ScoreChange.BETTER);
        assertThat(ScoreChange.of(GOALS, new BigDecimal("3.5"), new BigDecimal("5.9")))
                .isEqualTo(ScoreChange.SAME);
    }

    @Test
    void only_the_same_goal_is_compared() {
        Item first = GOALS.item("GOAL1").orElseThrow();
        assertThat(ItemChange.of(first, goal("Sleep", 3), goal(" sleep ", 6)))
                .isEqualTo(ItemChange.BETTER);
        assertThat(ItemChange.of(first, goal("Sleep", 3), goal("Work", 6)))
                .isEqualTo(ItemChange.UNPAIRED);
    }

    @ParameterizedTest(name = "abuse from {0} to {1}: {2}")
    @CsvSource({"3, 0, ENDED", "3, 1, BETTER", "2, 2, SAME", "1, 2, WORSE", "0, 0, SAME"})
    void abuse_has_ended_or_is_less_the_same_or_more(int before, int after, ItemChange expected) {
        Item physical = EXIT.item("PHYSICAL").orElseThrow();
        assertThat(ItemChange.of(physical, Answer.of(before), Answer.of(after)))
                .isEqualTo(expected);
    }

    @Test
    void of_needs_two_points_are_a_change_and_there_is_no_total() {
        Item health = NEEDS.item("HEALTH").orElseThrow();
        assertThat(ItemChange.of(health, Answer.of(7), Answer.of(6))).isEqualTo(ItemChange.SAME);
        assertThat(ItemChange.of(health, Answer.of(7), Answer.of(5))).isEqualTo(ItemChange.BETTER);
        assertThat(score(NEEDS, all(NEEDS, 5)).score()).isNull();
        assertThat(score(NEEDS, all(NEEDS, 5)).isComplete()).isTrue();
    }

    @Test
    void what_the_worker_sees_as_changed_is_not_asked_at_the_start() {
        assertThat(EXIT.itemsAt(Point.ENTRY)).extracting(Item::code).doesNotContain("WORKER");
        assertThat(EXIT.itemsAt(Point.EXIT)).extracting(Item::code).contains("WORKER");
    }

    @Test
    void each_is_meant_for_its_ages_and_an_unknown_age_fits() {
        assertThat(CORE.fits(16)).isFalse();
        assertThat(CORE.fits(17)).isTrue();
        assertThat(YOUNG.fits(11)).isTrue();
        assertThat(YOUNG.fits(17)).isFalse();
        assertThat(ShippedInstruments.of("DASH_SL").fits(15)).isFalse();
        assertThat(CORE.fits(null)).isTrue();
    }

    @Test
    void an_item_is_better_the_same_way_as_its_instrument_unless_it_is_reversed() {
        for (Instrument instrument : List.of(CORE, YOUNG)) {
            for (Item item : instrument.items()) {
                assertThat(item.higherIsBetter()).as(item.label()).isEqualTo(item.reversed());
            }
        }
    }

    @Test
    void every_shipped_instrument_has_short_topics_and_no_full_wording() {
        for (String code : ShippedInstruments.codes()) {
            Instrument instrument = ShippedInstruments.of(code);
            assertThat(instrument.isWorded()).as(code).isFalse();
            for (Item item : instrument.items()) {
                assertThat(item.label())
                        .as(code)
                        .hasSizeLessThan(61)
                        .doesNotContain("?")
                        .doesNotContain(" I ");
            }
            for (Raiser raiser : instrument.raisers()) {
                assertThat(instrument.items().stream().map(Item::code).toList())
                        .containsAll(raiser.items());
            }
        }
    }

    @Test
    void whatever_is_answered_the_score_lies_on_its_scale_and_a_full_form_is_its_plain_sum() {
        SplittableRandom random = new SplittableRandom(20261126);
        for (int round = 0; round < 5_000; round++) {
            Instrument instrument = random.nextBoolean() ? CORE : YOUNG;
            Map<String, Answer> answers = new HashMap<>();
            int plain = 0;
            int missing = 0;
            for (Item item : instrument.items()) {
                if (random.nextInt(12) == 0) {
                    missing++;
                    continue;
                }
                int value = random.nextInt(5);
                answers.put(item.code(), Answer.of(value));
                plain += item.reversed() ? 4 - value : value;
            }
            Result result = score(instrument, answers);
            if (missing > 1) {
                assertThat(result.score()).isNull();
            } else {
                assertThat(result.score()).isBetween(BigDecimal.ZERO, new BigDecimal(40));
            }
            if (missing == 0) {
                assertThat(result.score()).isEqualByComparingTo(Integer.toString(plain));
            }
        }
    }

    @Test
    void from_one_score_to_another_and_back_is_better_once_and_worse_once() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            BigDecimal one = BigDecimal.valueOf(random.nextInt(4001), 2);
            BigDecimal other = BigDecimal.valueOf(random.nextInt(4001), 2);
            ScoreChange there = ScoreChange.of(CORE, one, other);
            ScoreChange back = ScoreChange.of(CORE, other, one);
            assertThat(there == ScoreChange.SAME).isEqualTo(back == ScoreChange.SAME);
            assertThat(there == ScoreChange.WORSE)
                    .isEqualTo(back == ScoreChange.BETTER || back == ScoreChange.RECOVERED);
        }
    }

    private static List<String> reversed(Instrument instrument) {
        return instrument.items().stream().filter(Item::reversed).map(Item::code).toList();
    }

    private static Answer goal(String words, int value) {
        return new Answer(value, null, words, null, false);
    }

    private static Map<String, Answer> all(Instrument instrument, int value) {
        Map<String, Answer> answers = new HashMap<>();
        instrument.items().forEach(item -> answers.put(item.code(), Answer.of(value)));
        return answers;
    }

    private static Result score(Instrument instrument, Map<String, Answer> answers) {
        return Scoring.of(instrument, answers, Point.ENTRY);
    }
}
