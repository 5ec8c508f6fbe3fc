package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.instrument.Answer;
import org.waymark.instrument.Instrument;
import org.waymark.instrument.Result;
import org.waymark.instrument.ResultWords;
import org.waymark.instrument.Scoring;
import org.waymark.instrument.ShippedInstruments;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureStoryTest {

    @Test
    void every_result_of_the_city_is_what_the_rules_make_of_its_answers() {
        List<MeasureStory.Asked> all = new ArrayList<>(MeasureStory.ofDistress());
        for (Risk risk : Risk.values()) {
            all.addAll(MeasureStory.ofAbuse(risk));
        }
        for (int number = 0; number < 42; number++) {
            all.addAll(MeasureStory.ofAbuseThatEnded(number));
        }
        for (MeasureStory.Asked asked : all) {
            Instrument instrument = ShippedInstruments.of(asked.code());
            Map<String, Answer> answers = new HashMap<>();
            for (int i = 0; i < asked.answers().size(); i++) {
                String item = MeasureWriter.item(asked.code(), i);
                assertThat(instrument.item(item)).as(item).isPresent();
                answers.put(item, Answer.of(asked.answers().get(i)));
            }
            Result result = Scoring.of(instrument, answers, asked.point());
            if (asked.score() == null) {
                assertThat(result.score()).isNull();
            } else {
                assertThat(result.score()).isEqualByComparingTo(asked.score());
            }
            assertThat(result.band()).isEqualTo(asked.band());
            assertThat(result.risk()).isEqualTo(asked.risk());
            assertThat(result.alerts()).isEmpty();
            assertThat(instrument.name()).isEqualTo(asked.name());
            assertThat(asked.words())
                    .isEqualTo(
                            ResultWords.of(
                                    instrument.engine(),
                                    result.score(),
                                    result.band(),
                                    result.answered(),
                                    result.asked(),
                                    result.risk()));
        }
    }
}
