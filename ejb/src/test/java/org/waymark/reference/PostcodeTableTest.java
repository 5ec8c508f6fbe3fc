package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostcodeTableTest {

    private final PostcodeTable table =
            new PostcodeTable.Builder(7)
                    .add("E14AB", "E09000030")
                    .add("EC1A1BB", "E09000001")
                    .add("M11AE", "OUTSIDE")
                    .build();

    @Test
    void a_postcode_is_found_whatever_its_case_and_spacing() {
        assertThat(table.area("E1 4AB")).contains("E09000030");
        assertThat(table.area(" e1  4ab ")).contains("E09000030");
        assertThat(table.area("ec1a1bb")).contains("E09000001");
        assertThat(table.area("M1 1AE")).contains("OUTSIDE");
    }

    @Test
    void what_is_not_there_is_not_guessed_and_no_fixed_abode_is_no_place() {
        assertThat(table.area("E1 4AC")).isEmpty();
        assertThat(table.area("E1")).isEmpty();
        assertThat(table.area(null)).isEmpty();
        assertThat(table.area("ZZ99 3VZ")).contains(Area.UNKNOWN);
        assertThat(table.area("ZZ99 9ZZ")).contains(Area.UNKNOWN);
        assertThat(PostcodeTable.EMPTY.area("ZZ99 3VZ")).isEmpty();
    }

    @Test
    void postcodes_come_in_their_order_once_each() {
        PostcodeTable.Builder builder = new PostcodeTable.Builder(1).add("E14AB", "OUTSIDE");
        assertThatThrownBy(() -> builder.add("E14AB", "OUTSIDE"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add("E14AA", "OUTSIDE"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
