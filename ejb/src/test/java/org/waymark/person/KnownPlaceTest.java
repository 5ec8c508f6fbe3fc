package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a colleague knows, sealed under the colleague's own key. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownPlaceTest {

    private final LabelledSeal seal = new LabelledSeal();

    @ParameterizedTest
    @CsvSource({"07700900123,,", "07700900123,,E84CK", ",'14 High Street\nLondon',E84CK", ",,"})
    void number_address_and_postcode_open_as_they_were(
            String phone, String address, String postcode) {
        KnownPlace place = new KnownPlace(phone, address, postcode);
        byte[] sealed = place.sealed(seal, 7, 70);
        assertThat(KnownPlace.opened(seal, 7, 70, sealed)).isEqualTo(place);
        if (postcode != null) {
            assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain(postcode);
        }
    }
}
