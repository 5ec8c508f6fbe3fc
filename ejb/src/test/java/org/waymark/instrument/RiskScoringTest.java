package org.waymark.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.outcome.Measurement.Point;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RiskScoringTest {

    private static final Instrument DASH = ShippedInstruments.of("DASH_SL");
    private static final Instrument POLICE = ShippedInstruments.of("DASH_POLICE");

    /** Items of the 24 that raise nothing by themselves, as many as the vectors need. */
    private static final List<String> QUIET =
            List.of(
                    "Q01", "Q03", "Q04", "Q05", "Q06", "Q07", "Q09", "Q13", "Q16", "Q18", "Q19",
                    "Q20", "Q21", "Q22", "Q23", "Q24");

    @Test
    void one_has_twenty_four_questions_and_the_other_twenty_seven() {
        assertThat(DASH.items()).hasSize(24);
        assertThat(POLICE.items()).hasSize(27);
    }

    @Test
    void the_young_peoples_dash_has_the_same_places_as_the_one_for_adults() {
        Instrument young = ShippedInstruments.of("DASH_YP");
        assertThat(young.items()).hasSameSizeAs(DASH.items());
        assertThat(young.raisers())
                .extracting(Raiser::code, Raiser::items, Raiser::effect)
                .containsExactlyElementsOf(
                        DASH.raisers().stream()
                                .map(each -> tuple(each.code(), each.items(), each.effect()))
                                .toList());
        assertThat(young.bands()).isEqualTo(DASH.bands());
        assertThat(young.fits(12)).isTrue();
        assertThat(young.fits(18)).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} alone is {2}")
    @CsvSource({
        "STALKING, Q09, HIGH",
        "STALKING, Q04+Q05, HIGH",
        "CSE, Q11, HIGH",
        "CSE, Q02+Q03, HIGH",
        "CSE, Q20+Q07, HIGH",
        "CSE, Q04+Q05+Q09, MEDIUM",
        "FM_HBA, Q03, HIGH",
        "FM_HBA, Q12, HIGH",
        "FM_HBA, Q01, MEDIUM",
        "FM_HBA, Q08+Q09+Q10+Q13, HIGH",
    })
    void signs_of_the_special_checklists_weigh_as_they_should(
            String code, String items, Risk expected) {
        Instrument checklist = ShippedInstruments.of(code);
        Map<String, Answer> answers = new HashMap<>();
        checklist.items().forEach(item -> answers.put(item.code(), Answer.of(0)));
        assertThat(score(checklist, answers).risk()).isEqualTo(Risk.STANDARD);
        for (String item : items.split("\\+")) {
            answers.put(item, Answer.of(1));
        }
        assertThat(score(checklist, answers).risk()).isEqualTo(expected);
    }

    @Test
    void a_checklist_of_another_kind_is_never_taken_for_a_dash() {
        assertThat(ShippedInstruments.codes().stream().filter(code -> code.startsWith("DASH")))
                .as("the criteria of a MARAC count what begins with DASH")
                .containsExactlyInAnyOrder("DASH_SL", "DASH_POLICE", "DASH_YP");
    }

    @ParameterizedTest(name = "{0} yes is {1}")
    @CsvSource({
        "0, STANDARD",
        "9, STANDARD",
        "10, MEDIUM",
        "13, MEDIUM",
        "14, HIGH",
        "16, HIGH",
    })
    void the_count_of_yeses_has_its_band(int yeses, Risk expected) {
        Result result = score(DASH, answers(yeses, Answer.of(0)));
        assertThat(result.score()).isEqualByComparingTo(Integer.toString(yeses));
        assertThat(result.risk()).isEqualTo(expected);
        assertThat(result.isComplete()).isTrue();
    }

    @ParameterizedTest(name = "police, {0} yes is {1}")
    @CsvSource({"0, STANDARD", "9, STANDARD", "10, MEDIUM", "13, MEDIUM", "14, HIGH"})
    void the_police_form_has_the_same_bands_over_its_twenty_seven(int yeses, Risk expected) {
        Map<String, Answer> answers = quietPolice(yeses);
        assertThat(score(POLICE, answers).risk()).isEqualTo(expected);
        assertThat(score(POLICE, answers).isComplete()).isTrue();
        answers.remove("Q27");
        assertThat(score(POLICE, answers).isComplete()).as("26 of 27").isFalse();
        if (expected == Risk.STANDARD) {
            assertThat(score(POLICE, answers).risk()).as("incomplete is never low").isNull();
        }
    }

    /** Answers of the police form of which those that say yes raise nothing by themselves. */
    private static Map<String, Answer> quietPolice(int yeses) {
        List<String> loud =
                POLICE.raisers().stream()
                        .flatMap(raiser -> raiser.items().stream())
                        .filter(item -> !item.equals("Q01"))
                        .toList();
        Map<String, Answer> answers = new HashMap<>();
        POLICE.items().forEach(item -> answers.put(item.code(), Answer.of(0)));
        POLICE.items().stream()
                .map(Item::code)
                .filter(code -> !loud.contains(code) && !code.equals("Q27"))
                .limit(yeses)
                .forEach(code -> answers.put(code, Answer.of(1)));
        assertThat(answers.values().stream().filter(Answer.of(1)::equals)).hasSize(yeses);
        return answers;
    }

    @Test
    void being_very_frightened_asks_unless_the_service_has_it_make_the_risk_high() {
        Map<String, Answer> frightened = answers(0, Answer.of(0));
        frightened.put("Q02", Answer.of(1));
        assertThat(score(DASH, frightened).risk()).isEqualTo(Risk.STANDARD);
        assertThat(score(DASH, frightened).questions()).hasSize(1);
        Instrument weighed =
                DASH.asWeighed(
                        Map.of("FRIGHTENED", Raiser.Effect.RAISE, "KILL", Raiser.Effect.ASK));
        Result raised = score(weighed, frightened);
        assertThat(raised.risk()).isEqualTo(Risk.HIGH);
        assertThat(raised.raisers()).extracting(Raiser::code).containsExactly("FRIGHTENED");
        Map<String, Answer> threatened = answers(0, Answer.of(0));
        threatened.put("Q14", Answer.of(1));
        assertThat(score(weighed, threatened).risk())
                .as("what raises for everybody raises here")
                .isEqualTo(Risk.HIGH);
    }

    @Test
    void thirteen_yeses_and_eleven_times_not_known_is_medium_and_says_what_is_not_known() {
        Result result = score(DASH, answers(13, Answer.of(Missing.DONT_KNOW)));
        assertThat(result.risk()).isEqualTo(Risk.MEDIUM);
        assertThat(result.unknown()).isEqualTo(11);
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void fourteen_yeses_stay_high_when_the_worker_says_medium() {
        assertThat(score(DASH, answers(14, Answer.of(0))).effective(Risk.MEDIUM))
                .isEqualTo(Risk.HIGH);
    }

    @Test
    void eleven_yeses_are_high_when_the_worker_says_high() {
        Result result = score(DASH, answers(11, Answer.of(0)));
        assertThat(result.risk()).isEqualTo(Risk.MEDIUM);
        assertThat(result.effective(Risk.HIGH)).isEqualTo(Risk.HIGH);
        assertThat(result.effective(Risk.STANDARD)).isEqualTo(Risk.MEDIUM);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9})
    void with_twenty_three_answered_it_is_incomplete_and_not_low(int yeses) {
        Map<String, Answer> answers = answers(yeses, Answer.of(0));
        answers.put("Q24", Answer.of(Missing.NOT_ASKED));
        Result result = score(DASH, answers);
        assertThat(result.isComplete()).isFalse();
        assertThat(result.answered()).isEqualTo(23);
        assertThat(result.band()).isEqualTo("Incomplete");
        assertThat(result.risk()).as("nothing follows, least of all standard").isNull();
        assertThat(result.effective(null)).isNull();
        assertThat(result.effective(Risk.MEDIUM)).isEqualTo(Risk.MEDIUM);
    }

    @Test
    void an_incomplete_one_is_at_least_what_its_yeses_say() {
        Map<String, Answer> medium = answers(12, Answer.of(0));
        medium.remove("Q17");
        assertThat(score(DASH, medium).band()).isEqualTo("Incomplete");
        assertThat(score(DASH, medium).risk()).isEqualTo(Risk.MEDIUM);
        Map<String, Answer> high = answers(14, Answer.of(0));
        high.remove("Q17");
        assertThat(score(DASH, high).band()).isEqualTo("High");
        assertThat(score(DASH, high).risk()).isEqualTo(Risk.HIGH);
    }

    @ParameterizedTest(name = "{0} {1} raises: {2}")
    @CsvSource({
        "DASH_SL, Q15, STRANGLED",
        "DASH_SL, Q14, KILL",
        "DASH_SL, Q17, HONOUR",
        "DASH_SL, Q08, STALKED",
        "DASH_SL, Q01+Q06+Q12, SEPARATION",
        "DASH_SL, Q10+Q11, ESCALATION",
        "DASH_POLICE, Q18, STRANGLED",
        "DASH_POLICE, Q17, KILL",
        "DASH_POLICE, Q20, HONOUR",
        "DASH_POLICE, Q08, STALKED",
        "DASH_POLICE, Q01+Q06+Q15, SEPARATION",
        "DASH_POLICE, Q13+Q14, ESCALATION",
    })
    void what_weighs_more_than_its_count_makes_it_high_even_alone(
            String code, String items, String raiser) {
        Map<String, Answer> answers = new HashMap<>();
        for (String item : items.split("\\+")) {
            answers.put(item, Answer.of(1));
        }
        Result result = score(ShippedInstruments.of(code), answers);
        assertThat(result.risk()).isEqualTo(Risk.HIGH);
        assertThat(result.raisers()).extracting(Raiser::code).containsExactly(raiser);
        assertThat(result.effective(Risk.STANDARD)).isEqualTo(Risk.HIGH);
    }

    @Test
    void a_part_of_what_raises_together_does_not() {
        Map<String, Answer> answers = answers(0, Answer.of(0));
        answers.put("Q01", Answer.of(1));
        answers.put("Q06", Answer.of(1));
        answers.put("Q12", Answer.of(Missing.DONT_KNOW));
        assertThat(score(DASH, answers).risk()).isEqualTo(Risk.STANDARD);
    }

    @Test
    void being_very_frightened_asks_the_worker_and_does_not_decide() {
        Map<String, Answer> answers = answers(0, Answer.of(0));
        answers.put("Q02", Answer.of(1));
        Result result = score(DASH, answers);
        assertThat(result.risk()).isEqualTo(Risk.STANDARD);
        assertThat(result.questions()).extracting(Raiser::code).containsExactly("FRIGHTENED");
    }

    @Test
    void whatever_is_answered_judgement_never_lowers_and_another_yes_never_lowers() {
        SplittableRandom random = new SplittableRandom(20261126);
        for (int round = 0; round < 5_000; round++) {
            Instrument instrument = random.nextBoolean() ? DASH : POLICE;
            Map<String, Answer> answers = drawn(instrument, random);
            Result result = score(instrument, answers);
            for (Risk judgement : Risk.values()) {
                Risk effective = result.effective(judgement);
                assertThat(effective).isGreaterThanOrEqualTo(judgement);
                if (result.risk() != null) {
                    assertThat(effective).isGreaterThanOrEqualTo(result.risk());
                }
            }
            if (!result.isComplete()) {
                assertThat(result.risk()).isNotEqualTo(Risk.STANDARD);
                assertThat(result.band()).isNotEqualTo("Standard");
            }
            Item more = instrument.items().get(random.nextInt(instrument.items().size()));
            answers.put(more.code(), Answer.of(1));
            Risk after = score(instrument, answers).risk();
            if (result.risk() != null) {
                assertThat(after).isGreaterThanOrEqualTo(result.risk());
            }
        }
    }

    private static Map<String, Answer> drawn(Instrument instrument, SplittableRandom random) {
        Map<String, Answer> answers = new HashMap<>();
        int likely = random.nextInt(1, 9);
        for (Item item : instrument.items()) {
            int thrown = random.nextInt(10);
            if (thrown < likely) {
                answers.put(item.code(), Answer.of(random.nextInt(2)));
            } else if (thrown < 9) {
                answers.put(
                        item.code(),
                        random.nextBoolean() ? Answer.of(0) : Answer.of(Missing.DONT_KNOW));
            }
        }
        return answers;
    }

    private static Result score(Instrument instrument, Map<String, Answer> answers) {
        return Scoring.of(instrument, answers, Point.ENTRY);
    }

    /** So many yeses to items that raise nothing, all others answered alike. */
    private static Map<String, Answer> answers(int yeses, Answer others) {
        Map<String, Answer> answers = new HashMap<>();
        DASH.items().forEach(item -> answers.put(item.code(), others));
        QUIET.subList(0, yeses).forEach(item -> answers.put(item, Answer.of(1)));
        return answers;
    }
}
