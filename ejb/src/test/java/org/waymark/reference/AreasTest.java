package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AreasTest {

    private final Areas areas =
            new Areas(
                    List.of(
                            new Area("E09000007", "Camden", "BOROUGH", 210100),
                            new Area("E09000019", "Islington", "BOROUGH", 216600),
                            new Area("E09000020", "Kensington and Chelsea", "BOROUGH", 143400),
                            new Area("E09000030", "Tower Hamlets", "BOROUGH", 310300),
                            new Area("E09000031", "Waltham Forest", "BOROUGH", 278400),
                            new Area(Area.OUTSIDE, "Outside London", "OUTSIDE", null),
                            new Area(Area.UNKNOWN, "Not known", "UNKNOWN", null)),
                    Map.of("RBKC", "E09000020"),
                    Map.of(
                            "EC1", "E09000019",
                            "EC1N", "E09000007",
                            "E1", "E09000030",
                            "E10", "E09000031",
                            "M", Area.OUTSIDE));

    @ParameterizedTest
    @CsvSource({
        "EC1R 4QE, E09000019",
        "EC1N 8XX, E09000007",
        "ec1n8xx, E09000007",
        "E1 1AA, E09000030",
        "E10 5AA, E09000031",
        "E10, E09000031",
        "M1 1AE, OUTSIDE",
        "E19 1AA, UNKNOWN",
        "ZZ99 3VZ, UNKNOWN",
        "not a postcode, UNKNOWN"
    })
    void a_postcode_is_placed_by_its_first_half(String postcode, String code) {
        assertThat(areas.ofPostcode(postcode).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void no_postcode_is_an_unknown_area(String postcode) {
        assertThat(areas.ofPostcode(postcode).code()).isEqualTo(Area.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kensington and Chelsea",
                "Kensington & Chelsea",
                "KENSINGTON  &CHELSEA",
                "rbkc"
            })
    void every_spelling_of_a_name_is_one_area(String name) {
        assertThat(areas.named(name).code()).isEqualTo("E09000020");
    }

    @Test
    void an_unknown_name_and_an_unknown_code_are_an_unknown_area_and_not_nothing() {
        assertThat(areas.named("Aviation").code()).isEqualTo(Area.UNKNOWN);
        assertThat(areas.find("E09000099").code()).isEqualTo(Area.UNKNOWN);
        assertThat(areas.find(null).code()).isEqualTo(Area.UNKNOWN);
    }

    @Test
    void the_two_areas_that_keep_totals_honest_are_listed_but_are_no_boroughs() {
        assertThat(areas.all()).hasSize(7);
        assertThat(areas.boroughs()).hasSize(5).allMatch(Area::isInLondon);
    }

    @Test
    void only_what_has_the_form_of_a_postcode_is_one() {
        assertThat(Areas.isPostcode("SW1A 1AA")).isTrue();
        assertThat(Areas.isPostcode("SW1A")).isTrue();
        assertThat(Areas.isPostcode("ZZ99 3VZ")).isTrue();
        assertThat(Areas.isPostcode("12345")).isFalse();
        assertThat(Areas.isPostcode("SW1A 1A")).isFalse();
        assertThat(Areas.isPostcode(null)).isFalse();
    }
}
