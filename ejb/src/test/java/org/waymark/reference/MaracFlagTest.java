package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaracFlagTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 2, 10);

    @Test
    void it_stands_for_twelve_months_from_the_last_referral_and_goes_by_itself() {
        LocalDate last = LocalDate.of(2027, 2, 10);
        assertThat(MaracFlag.standing(REFERRED, last)).isEqualTo(last);
        assertThat(MaracFlag.standing(REFERRED, last.plusDays(1))).isNull();
    }

    @Test
    void who_was_never_referred_has_none() {
        assertThat(MaracFlag.standing(null, REFERRED)).isNull();
    }
}
