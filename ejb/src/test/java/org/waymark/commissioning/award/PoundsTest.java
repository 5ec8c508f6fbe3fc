package org.waymark.commissioning.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PoundsTest {

    @Test
    void pounds_are_read_as_people_write_them_and_kept_in_pence() {
        assertThat(Pounds.read("4,999,001")).contains(499_900_100L);
        assertThat(Pounds.read(" £1,499,700.50 ")).contains(149_970_050L);
        assertThat(Pounds.read("-12.5")).contains(-1_250L);
        assertThat(Pounds.read("\u2212£12.50")).contains(-1_250L);
        for (String none : new String[] {"", "ten", "1.234", "1e9", "£", "--1", "9".repeat(20)}) {
            assertThat(Pounds.read(none)).as(none).isEmpty();
        }
        assertThat(Pounds.read(null)).isEmpty();
    }

    @Test
    void what_is_shown_is_read_back_the_same() {
        for (long pence : new long[] {0, 1, 99, 100, 499_900_100L, -1_250L, 7_000_000_000L}) {
            assertThat(Pounds.read(Pounds.text(pence))).contains(pence);
        }
        assertThat(Pounds.text(499_900_100L)).isEqualTo("£4,999,001");
    }

    @Test
    void the_pan_london_contract_is_worth_its_value_and_both_variations() {
        LocalDate begun = LocalDate.of(2015, 7, 1);
        Award award =
                new Award(
                        1,
                        AwardKind.CONTRACT,
                        1L,
                        "IDVA-1",
                        "",
                        "",
                        "",
                        "",
                        null,
                        499_900_100L,
                        begun,
                        LocalDate.of(2017, 6, 30),
                        List.of(
                                new Award.Variation(
                                        begun, 149_970_000L, LocalDate.of(2018, 3, 31), "", null),
                                new Award.Variation(
                                        begun, 199_960_000L, LocalDate.of(2019, 3, 31), "", null)),
                        List.of(
                                new Award.Spent("2015Q2", "", 100, 90),
                                new Award.Spent("2015Q3", "", 100, 0)),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(Pounds.text(award.nowPence())).isEqualTo("£8,498,301");
        assertThat(award.endsOn()).isEqualTo(LocalDate.of(2019, 3, 31));
        assertThat(award.plannedUntil("2015Q2")).isEqualTo(100);
        assertThat(award.paidPence()).isEqualTo(90);
    }
}
