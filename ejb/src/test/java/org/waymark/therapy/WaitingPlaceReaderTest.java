package org.waymark.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingPlaceReaderTest {

    @Test
    void who_manages_the_case_sees_its_number_among_those_they_may_know_of() {
        assertThat(WaitingPlaceReader.words(4, true, 2)).isEqualTo("3");
        assertThat(WaitingPlaceReader.words(0, true, 0)).isEqualTo("1");
    }

    @Test
    void everybody_else_sees_a_band_and_no_number_that_tells_of_somebody_hidden() {
        assertThat(WaitingPlaceReader.words(0, false, 0)).isEqualTo("Among the first 5");
        assertThat(WaitingPlaceReader.words(4, false, 0)).isEqualTo("Among the first 5");
        assertThat(WaitingPlaceReader.words(5, false, 0)).isEqualTo("Among the first 10");
    }
}
