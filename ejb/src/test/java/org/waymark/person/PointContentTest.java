package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a way to reach a restricted person is sealed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PointContentTest {

    private final LabelledSeal seal = new LabelledSeal();

    @ParameterizedTest
    @CsvSource({
        "07700 900123,",
        "someone@example.org,",
        "'14 High Street\nLondon', E8 4CK",
        "x, E1"
    })
    void what_was_sealed_opens_as_it_was(String value, String postcode) {
        PointContent content = new PointContent(value, postcode);
        byte[] sealed = content.sealed(seal, 7, 70);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(value);
        assertThat(PointContent.opened(seal, 7, 70, sealed)).isEqualTo(content);
    }

    @Test
    void it_opens_for_its_own_person_and_row_alone() {
        byte[] sealed = new PointContent("07700 900123", null).sealed(seal, 7, 70);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> PointContent.opened(seal, 8, 70, sealed));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> PointContent.opened(seal, 7, 71, sealed));
    }

    @Test
    void a_postcode_alone_is_found_by_a_hash_that_is_the_same_however_it_is_written() {
        MatchKeys keys = MatchKeys.under("one");
        assertThat(keys.ofPostcode("E8 4CK")).isNotNull().isEqualTo(keys.ofPostcode("e84ck"));
        assertThat(keys.ofPostcode("E8 4CK")).isNotEqualTo(keys.ofPostcode("E8 4CM"));
        assertThat(keys.ofPostcode("E8 4CK"))
                .isNotEqualTo(MatchKeys.under("another").ofPostcode("E8 4CK"));
        assertThat(keys.ofPostcode(null)).isNull();
        assertThat(keys.ofPostcode("ZZ99 3VZ")).as("no fixed abode").isNull();
    }
}
