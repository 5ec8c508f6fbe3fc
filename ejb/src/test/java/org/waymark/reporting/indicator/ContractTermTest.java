package org.waymark.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Quarter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractTermTest {

    private static final long IDVA = 10;
    private static final long HAVEN = 20;

    /** April to June 2026. */
    private static final Quarter SUMMER = Quarter.parse("2026Q1");

    @Test
    void one_contract_follows_another_and_the_quarter_stands_with_the_next() {
        ContractTerm first = term(1, IDVA, "2024-04-01", "2026-04-30");
        ContractTerm next = term(2, IDVA, "2026-05-01", "2028-03-31");
        assertThat(counting(List.of(first, next), SUMMER)).isEqualTo("C2");
        assertThat(counting(List.of(first, next), SUMMER.previous())).isEqualTo("C1");
        assertThat(counting(List.of(first, next), SUMMER.next())).isEqualTo("C2");
    }

    @Test
    void of_two_that_run_beside_each_other_it_is_the_one_that_began_first() {
        ContractTerm grown = term(2, IDVA, "2025-04-01", "2028-03-31");
        ContractTerm old = term(3, IDVA, "2024-04-01", "2027-03-31");
        assertThat(counting(List.of(grown, old), SUMMER)).isEqualTo("C3");
        assertThat(counting(List.of(grown, old), Quarter.parse("2026Q4")))
                .as("both to its end")
                .isEqualTo("C3");
        assertThat(counting(List.of(grown, old), Quarter.parse("2027Q1"))).isEqualTo("C2");
    }

    @Test
    void other_services_other_commissioners_and_other_times_have_no_part_in_it() {
        ContractTerm haven = term(1, HAVEN, "2024-04-01", "2028-03-31");
        ContractTerm theirs =
                new ContractTerm(
                        2, "C2", 101, IDVA, LocalDate.of(2024, 4, 1), LocalDate.of(2028, 3, 31));
        ContractTerm over = term(3, IDVA, "2020-04-01", "2022-03-31");
        assertThat(ContractTerm.counting(List.of(haven, theirs, over), 100, IDVA, SUMMER))
                .isEmpty();
        assertThat(counting(List.of(haven, theirs, over), Quarter.parse("2021Q4"))).isEqualTo("C3");
    }

    private static String counting(List<ContractTerm> terms, Quarter quarter) {
        return ContractTerm.counting(terms, 100, IDVA, quarter).orElseThrow().reference();
    }

    private static ContractTerm term(long award, long service, String first, String last) {
        return new ContractTerm(
                award, "C" + award, 100, service, LocalDate.parse(first), LocalDate.parse(last));
    }
}
