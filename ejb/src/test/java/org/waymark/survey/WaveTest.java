package org.waymark.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaveTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Test
    void six_weeks_after_the_end_means_cases_closed_six_weeks_before_each_of_its_days() {
        Wave wave = wave(Wave.Basis.BEFORE, 6, null);
        assertThat(wave.closedFrom()).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(wave.closedBefore(FIRST)).isEqualTo(LocalDate.of(2026, 7, 22));
        assertThat(wave.closedBefore(LAST.plusDays(9))).isEqualTo(LocalDate.of(2026, 8, 20));
    }

    @Test
    void during_the_wave_means_cases_closed_in_it() {
        Wave wave = wave(Wave.Basis.DURING, 0, null);
        assertThat(wave.closedFrom()).isEqualTo(FIRST);
        assertThat(wave.closedBefore(FIRST.plusDays(3))).isEqualTo(FIRST.plusDays(4));
        assertThat(wave.closedBefore(LAST.plusDays(9))).isEqualTo(LAST.plusDays(1));
    }

    @Test
    void no_link_outlives_the_day_from_which_on_its_figures_never_change() {
        Wave wave = wave(Wave.Basis.BEFORE, 6, null);
        assertThat(wave.expiry(FIRST)).isEqualTo(FIRST.plusDays(42));
        assertThat(wave.expiry(LAST)).isEqualTo(wave.closesOn());
        assertThat(wave.expiry(LAST.plusDays(3))).isEqualTo(wave.closesOn());
        assertThat(wave.isFinal(wave.closesOn().minusDays(1))).isFalse();
        assertThat(wave.isFinal(wave.closesOn())).isTrue();
    }

    @Test
    void nobody_is_asked_before_it_after_it_or_once_it_was_stopped() {
        Wave wave = wave(Wave.Basis.BEFORE, 6, null);
        assertThat(wave.isRunning(FIRST.minusDays(1))).isFalse();
        assertThat(wave.isRunning(FIRST)).isTrue();
        assertThat(wave.isRunning(LAST)).isTrue();
        assertThat(wave.isRunning(LAST.plusDays(1))).isFalse();
        assertThat(wave(Wave.Basis.BEFORE, 6, FIRST).isRunning(FIRST)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_18",
        "17, UNDER_18",
        "18, A18_24",
        "24, A18_24",
        "25, A25_34",
        "34, A25_34",
        "35, A35_44",
        "54, A45_54",
        "64, A55_64",
        "65, A65",
        "101, A65",
        ", UNKNOWN",
        "-1, UNKNOWN"
    })
    void ages_are_kept_in_wide_groups_only(Integer age, AgeGroup group) {
        assertThat(AgeGroup.of(age)).isEqualTo(group);
    }

    private static Wave wave(Wave.Basis basis, int weeks, LocalDate stopped) {
        return new Wave(1, 2, "W", "MINIMUM", 1, basis, weeks, FIRST, LAST, stopped, List.of(3L));
    }
}
