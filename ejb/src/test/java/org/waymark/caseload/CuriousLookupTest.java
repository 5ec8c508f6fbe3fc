package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CuriousLookupTest {

    @Test
    void a_shared_surname_comes_before_what_was_opened_often() {
        CuriousLookup often = new CuriousLookup(1, 10L, null, 9, false);
        CuriousLookup once = new CuriousLookup(1, null, 11L, 1, false);
        CuriousLookup namesake = new CuriousLookup(2, 12L, null, 1, true);
        assertThat(CuriousLookup.worthAsking(List.of(once, often, namesake)))
                .containsExactly(namesake, often, once);
        assertThat(namesake.why()).isEqualTo("Same surname as the person");
    }

    @Test
    void there_are_never_more_than_ten() {
        List<CuriousLookup> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(new CuriousLookup(1, (long) i, null, i, false));
        }
        assertThat(CuriousLookup.worthAsking(many)).hasSize(10);
    }

    @Test
    void last_week_began_on_the_monday_before_the_last_one() {
        LocalDate monday = LocalDate.parse("2026-07-06");
        assertThat(CuriousWatch.lastWeek(monday)).isEqualTo(LocalDate.parse("2026-06-29"));
        assertThat(CuriousWatch.lastWeek(monday.plusDays(6)))
                .isEqualTo(LocalDate.parse("2026-06-29"));
    }
}
