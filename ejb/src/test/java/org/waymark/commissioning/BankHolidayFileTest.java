package org.waymark.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BankHolidayFileTest {

    @Test
    void the_days_of_england_and_wales_are_read_and_those_of_others_are_not() {
        assertThat(
                        BankHolidayFile.read(
                                "{\"england-and-wales\":{\"division\":\"england-and-wales\","
                                        + "\"events\":[{\"title\":\"Boxing Day\",\"date\":\"2028-12-26\","
                                        + "\"notes\":\"\",\"bunting\":true},{\"title\":\"Christmas Day\","
                                        + "\"date\":\"2028-12-25\",\"notes\":\"\",\"bunting\":true}]},"
                                        + "\"scotland\":{\"division\":\"scotland\",\"events\":[{\"title\":"
                                        + "\"2nd January\",\"date\":\"2028-01-03\"}]}}"))
                .containsExactly(
                        Map.entry(LocalDate.of(2028, 12, 25), "Christmas Day"),
                        Map.entry(LocalDate.of(2028, 12, 26), "Boxing Day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"england-and-wales\":[]}",
                "{\"england-and-wales\":{\"events\":[]}}",
                "{\"england-and-wales\":{\"events\":[{\"title\":\"A\"}]}}",
                "{\"england-and-wales\":{\"events\":[{\"title\":\"A\",\"date\":\"26/12/2028\"}]}}",
                "{\"england-and-wales\":{\"events\":[{\"title\":\"\",\"date\":\"2028-12-26\"}]}}",
                "{\"england-and-wales\":{\"events\":[7]}}"
            })
    void anything_else_is_refused_in_words(String text) {
        assertThatThrownBy(() -> BankHolidayFile.read(text)).isInstanceOf(BadInput.class);
    }
}
