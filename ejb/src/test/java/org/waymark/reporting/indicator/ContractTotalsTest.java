package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractTotalsTest {

    private static final Indicator RECEIVED = indicator("M1", null, "referrals");
    private static final Indicator PLANNED = indicator("M10", "of", "cases");
    private static final Indicator DAYS = indicator("M22-1", "of", "days");

    /** 120 and 80 referrals are 200; 30 of 40 and 10 of 40 planned endings are 40 of 80. */
    @Test
    void what_is_shown_of_each_service_is_added_up() {
        List<Figure> total =
                ContractTotals.of(
                        List.of(
                                List.of(count(120), share(exact(30), exact(40))),
                                List.of(count(80), share(exact(10), exact(40)))),
                        "");
        assertThat(total.get(0).numerator()).isEqualTo("200");
        assertThat(total.get(1).numerator()).isEqualTo("40");
        assertThat(total.get(1).denominator()).isEqualTo("80");
        assertThat(total.get(1).percent()).isEqualTo("50.0%");
    }

    @Test
    void a_hidden_or_small_number_leaves_no_sum_and_is_not_in_it() {
        for (PublishedCount hidden :
                List.of(PublishedCount.hidden(), PublishedCount.fewerThan(5))) {
            Figure total =
                    ContractTotals.of(
                                    List.of(
                                            List.of(count(120)),
                                            List.of(Figure.of(RECEIVED, hidden, null, ""))),
                                    "")
                            .get(0);
            assertThat(total.numerator()).isEqualTo("*");
            assertThat(total.result()).isEqualTo("Not told: a number of one service is not shown");
        }
    }

    /** About 30 and about 10, each two more or less, are 36 to 44. */
    @Test
    void rounded_numbers_stay_rounded_and_may_be_off_by_more() {
        Figure total =
                ContractTotals.of(
                                List.of(
                                        List.of(share(about(30), about(40))),
                                        List.of(share(about(10), about(40)))),
                                "")
                        .get(0);
        assertThat(total.numerator()).isEqualTo("about 40");
        assertThat(total.denominator()).isEqualTo("about 80");
    }

    @Test
    void days_are_not_added() {
        Figure days = Figure.of(DAYS, exact(3), exact(40), "");
        assertThat(ContractTotals.of(List.of(List.of(days), List.of(days)), "").get(0).result())
                .isEqualTo("Days cannot be added: see each service");
    }

    /** 120 and 80 are 200 of two services; the third is counted elsewhere. */
    @Test
    void a_service_that_stands_with_another_contract_is_named_and_there_is_no_standing() {
        Figure other = Figure.countedWith(RECEIVED, "C2");
        String leftOut =
                ContractTotals.leftOut(
                        List.of(contract("A", null), contract("B", null), contract("C", "C2")));
        assertThat(leftOut).isEqualTo("without C (counted with C2)");
        Figure two =
                ContractTotals.of(
                                List.of(List.of(count(120)), List.of(count(80)), List.of(other)),
                                leftOut)
                        .get(0);
        assertThat(two.numerator()).isEqualTo("200");
        assertThat(two.result()).isEqualTo("200 referrals, without C (counted with C2)");
        assertThat(two.completeness()).isEqualTo("2 of 3 services");
        assertThat(two.standing()).isEqualTo(Standing.UNKNOWN);
        Figure one =
                ContractTotals.of(List.of(List.of(count(120)), List.of(other)), leftOut).get(0);
        assertThat(one.result()).isEqualTo("120 referrals, without C (counted with C2)");
        assertThat(one.completeness()).isEqualTo("1 of 2 services");
        assertThat(ContractTotals.of(List.of(List.of(other), List.of(other)), leftOut).get(0))
                .isEqualTo(other);
    }

    private static IndicatorContractsReader.Contract contract(String service, String with) {
        return new IndicatorContractsReader.Contract(
                1, "C1", "Title", 10, null, null, "Holder", service, with, true);
    }

    private static Figure count(long count) {
        return Figure.of(RECEIVED, exact(count), null, "");
    }

    private static Figure share(PublishedCount part, PublishedCount whole) {
        return Figure.of(PLANNED, part, whole, "");
    }

    private static PublishedCount exact(long count) {
        return PublishedCount.exact(count);
    }

    private static PublishedCount about(long count) {
        return PublishedCount.rounded(count);
    }

    private static Indicator indicator(String code, String of, String unit) {
        return new Indicator(
                code,
                1,
                "ACTIVITY",
                code,
                "",
                "",
                of,
                "",
                "",
                unit,
                null,
                Indicator.Direction.NONE,
                BigDecimal.ZERO,
                LocalDate.of(2000, 1, 1),
                null,
                1);
    }
}
