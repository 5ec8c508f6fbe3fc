package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.instrument.ChangeRule;
import org.waymark.outcome.MojOutcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnOutcomesTest {

    private static final ChangeRule CORE10 =
            new ChangeRule(true, BigDecimal.valueOf(6), BigDecimal.valueOf(11));

    @Test
    void core_10_counts_as_changed_only_what_is_reliable() {
        OwnOutcomes.Scale scale =
                OwnOutcomes.Scale.of(
                        "CORE-10",
                        CORE10.reliable(),
                        List.of(
                                CORE10.between(score(22), score(15)),
                                CORE10.between(score(13), score(9)),
                                CORE10.between(score(20), score(10)),
                                CORE10.between(score(10), score(17)),
                                CORE10.between(score(10), null)));
        assertThat(scale.better()).as("22 to 15: reliable, not recovered").isEqualTo(1);
        assertThat(scale.same()).as("13 to 9: crosses, not reliable").isEqualTo(1);
        assertThat(scale.recovered()).isEqualTo(1);
        assertThat(scale.worse()).isEqualTo(1);
        assertThat(scale.unpaired()).isEqualTo(1);
        assertThat(scale.paired()).isEqualTo(4);
        assertThat(scale.share(1)).as("no percentage of four").isEqualTo("1 of 4");
    }

    @Test
    void all_of_forty_six_is_told_with_its_interval() {
        OwnOutcomes.Group pairs = new OwnOutcomes.Group(46, 46, 184, 40, 5);
        OwnOutcomes.Group others = new OwnOutcomes.Group(4, 3, 9, 0, 3);
        OwnOutcomes.Item item = new OwnOutcomes.Item(MojOutcome.COPING, 46, 0, 0, pairs, others);
        assertThat(item.share(item.improved())).isEqualTo("46 of 46, 100.0% (92.3 to 100.0)");
        assertThat(item.completion().text()).isEqualTo("92.0%");
        assertThat(pairs.meanEntry()).isEqualByComparingTo("4.0");
        assertThat(others.meanEntry()).isEqualByComparingTo("3.0");
        assertThat(OwnOutcomes.Group.NONE.meanEntry()).isNull();
    }

    private static BigDecimal score(int points) {
        return BigDecimal.valueOf(points);
    }
}
