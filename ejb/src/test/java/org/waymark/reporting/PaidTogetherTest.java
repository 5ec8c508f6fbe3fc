package org.waymark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reporting.suppression.PublishedCount;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaidTogetherTest {

    /**
     * The first contract pays 900 for A and B, the second 100 for B alone, the third 50 for C: A
     * and B cost 1,000 together, for 30 and 20 engaged referrals 20 each; C 50 for 10.
     */
    @Test
    void neither_money_nor_people_of_contracts_that_share_a_service_count_twice() {
        List<PaidTogether> together =
                PaidTogether.of(List.of(paid(900, "A", "B"), paid(100, "B"), paid(50, "C")));
        assertThat(together)
                .containsExactlyInAnyOrder(
                        new PaidTogether(Set.of("A", "B"), 1_000),
                        new PaidTogether(Set.of("C"), 50));
        UnitCost unit =
                UnitCost.of(
                        List.of(
                                new UnitCost.Service(
                                        1_000,
                                        List.of(
                                                PublishedCount.exact(30),
                                                PublishedCount.exact(20))),
                                new UnitCost.Service(50, PublishedCount.exact(10))));
        assertThat(unit).isEqualTo(new UnitCost(1_050, 60, 3, 0));
    }

    @Test
    void a_chain_of_contracts_is_one() {
        assertThat(
                        PaidTogether.of(
                                List.of(paid(1, "A", "B"), paid(2, "C", "D"), paid(4, "B", "C"))))
                .containsExactly(new PaidTogether(Set.of("A", "B", "C", "D"), 7));
    }

    @Test
    void where_one_number_is_hidden_all_that_are_paid_with_it_are_left_out() {
        UnitCost unit =
                UnitCost.of(
                        List.of(
                                new UnitCost.Service(
                                        1_000,
                                        List.of(
                                                PublishedCount.exact(30),
                                                PublishedCount.fewerThan(5))),
                                new UnitCost.Service(50, PublishedCount.exact(10))));
        assertThat(unit).isEqualTo(new UnitCost(50, 10, 1, 2));
    }

    private static PaidTogether.Contract paid(long pence, String... services) {
        return new PaidTogether.Contract(Set.of(services), pence);
    }
}
