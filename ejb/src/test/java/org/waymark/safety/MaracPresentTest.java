package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.safety.MaracRule.Automatic;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaracPresentTest {

    @Test
    void each_dash_is_read_by_its_own_numbers() {
        assertThat(MaracPresent.of("DASH_SL:Q15,DASH_SL:Q17,DASH_SL:Q01", null))
                .containsExactlyInAnyOrder(Automatic.STRANGULATION, Automatic.HBA);
        assertThat(MaracPresent.of("DASH_POLICE:Q15,DASH_POLICE:Q17,DASH_POLICE:Q20", null))
                .as("control and a threat to kill are none of them")
                .containsExactly(Automatic.HBA);
    }

    @Test
    void the_marks_of_the_sender_count_too() {
        assertThat(MaracPresent.of(null, "FORCED_MARRIAGE;ONLINE;KNIFE"))
                .containsExactlyInAnyOrder(Automatic.FORCED_MARRIAGE, Automatic.WEAPON);
    }

    @Test
    void without_any_there_is_nothing() {
        assertThat(MaracPresent.of(null, null)).isEmpty();
        assertThat(MaracPresent.of("", "")).isEmpty();
    }
}
