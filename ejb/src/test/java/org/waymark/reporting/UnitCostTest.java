package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitCostTest {

    private static final long RAPE_CRISIS = 126_000_000;

    private static UnitCost.Service service(long pence, PublishedCount supported) {
        return new UnitCost.Service(pence, supported);
    }

    @Test
    void the_field_example_costs_217_pounds_for_each() {
        UnitCost unit = UnitCost.of(List.of(service(RAPE_CRISIS, PublishedCount.exact(5_799))));
        assertThat(unit.each()).hasValue(21_728);
        assertThat(unit.supported()).isEqualTo(5_799);
    }

    /** Two and a half million pounds a year and 2,195 referrals in six months. */
    @Test
    void the_field_example_of_domestic_violence_costs_569_pounds_for_each_referral() {
        UnitCost unit = UnitCost.of(List.of(service(250_000_000, PublishedCount.exact(2 * 2_195))));
        assertThat(unit.each()).hasValue(56_948);
    }

    @Test
    void a_service_whose_number_is_hidden_is_left_out_with_its_money() {
        UnitCost unit =
                UnitCost.of(
                        List.of(
                                service(10_000, PublishedCount.exact(20)),
                                service(999_999, PublishedCount.fewerThan(5)),
                                service(888_888, PublishedCount.hidden())));
        assertThat(unit).isEqualTo(new UnitCost(10_000, 20, 1, 2));
        assertThat(unit.each()).hasValue(500);
    }

    @Test
    void of_fewer_than_ten_and_of_nothing_paid_there_is_none() {
        assertThat(UnitCost.of(List.of(service(10_000, PublishedCount.exact(9)))).each()).isEmpty();
        assertThat(UnitCost.of(List.of(service(0, PublishedCount.exact(90)))).each()).isEmpty();
        assertThat(UnitCost.of(List.of()).each()).isEmpty();
    }
}
