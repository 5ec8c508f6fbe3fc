package org.waymark.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.shared.BadInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredEvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Test
    void they_are_asked_four_weeks_before_it_is_destroyed() {
        assertThat(StoredEvidence.askBy(LocalDate.of(2028, 6, 15), TODAY))
                .isEqualTo(LocalDate.of(2028, 5, 18));
    }

    @Test
    void they_are_asked_today_where_it_goes_sooner() {
        assertThat(StoredEvidence.askBy(TODAY.plusDays(27), TODAY)).isEqualTo(TODAY);
        assertThat(StoredEvidence.askBy(TODAY.plusDays(29), TODAY)).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void while_nobody_knows_until_when_that_is_found_out_soon() {
        assertThat(StoredEvidence.askBy(null, TODAY)).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void a_day_that_is_known_stays_until_another_is_typed_or_it_is_unknown_after_all() {
        LocalDate known = TODAY.plusYears(2);
        assertThat(lastDay(MarkerAnswer.YES, null, known, false)).isEqualTo(known);
        assertThat(lastDay(MarkerAnswer.YES, TODAY.plusDays(9), known, false))
                .isEqualTo(TODAY.plusDays(9));
        assertThat(lastDay(MarkerAnswer.YES, null, known, true)).isNull();
        assertThat(lastDay(MarkerAnswer.NO, null, known, false)).isNull();
        assertThatThrownBy(() -> lastDay(MarkerAnswer.YES, known, known, true))
                .isInstanceOf(BadInput.class);
    }

    private static LocalDate lastDay(
            MarkerAnswer answer, LocalDate typed, LocalDate before, boolean unknown) {
        return StoredEvidence.lastDay(StoredEvidence.STORED, answer, typed, before, unknown);
    }

    @Test
    void only_what_is_stored_has_a_last_day_after_the_first() {
        assertThatCode(
                        () ->
                                StoredEvidence.check(
                                        StoredEvidence.STORED,
                                        MarkerAnswer.YES,
                                        TODAY,
                                        TODAY.plusDays(1)))
                .doesNotThrowAnyException();
        assertThatCode(() -> StoredEvidence.check("HIV_PEP", MarkerAnswer.YES, TODAY, null))
                .doesNotThrowAnyException();
        assertThatThrownBy(
                        () ->
                                StoredEvidence.check(
                                        StoredEvidence.STORED, MarkerAnswer.YES, TODAY, TODAY))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(
                        () ->
                                StoredEvidence.check(
                                        StoredEvidence.STORED,
                                        MarkerAnswer.DECLINED,
                                        TODAY,
                                        TODAY.plusDays(9)))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(
                        () ->
                                StoredEvidence.check(
                                        "HIV_PEP", MarkerAnswer.YES, TODAY, TODAY.plusDays(9)))
                .isInstanceOf(BadInput.class);
    }
}
