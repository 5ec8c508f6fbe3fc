package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.safety.MaracReferral.State;

/** What counts as an earlier referral of the same two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlierReferralTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Perpetrator HE = new Perpetrator("John Doe", "1980", null, null);
    private static final Perpetrator OTHER = new Perpetrator("Somebody Else", null, null, null);

    @Test
    void what_waits_in_this_case_and_what_it_was_passed_on_from_are_no_earlier_referral() {
        assertThat(last(of(State.REFERRED, false, HE), of(State.TRANSFERRED, false, HE))).isNull();
        assertThat(last(of(State.LISTED, false, HE))).isNull();
    }

    @Test
    void what_was_heard_before_it_was_passed_on_is_one() {
        assertThat(last(of(State.REFERRED, false, HE), of(State.TRANSFERRED, true, HE)))
                .isEqualTo(DAY);
        assertThat(last(of(State.HEARD, true, HE))).isEqualTo(DAY);
    }

    @Test
    void another_of_the_same_day_about_another_man_hides_none() {
        assertThat(last(of(State.REFERRED, false, OTHER), of(State.TRANSFERRED, false, HE)))
                .isEqualTo(DAY);
        assertThat(last(of(State.HEARD, true, OTHER))).isNull();
    }

    @Test
    void what_waits_in_their_other_case_is_one() {
        assertThat(last(new EarlierReferral(DAY, State.REFERRED, false, false, List.of(HE))))
                .isEqualTo(DAY);
    }

    private static LocalDate last(EarlierReferral... newestFirst) {
        return EarlierReferral.last(List.of(newestFirst), List.of(HE));
    }

    private static EarlierReferral of(State state, boolean heard, Perpetrator named) {
        return new EarlierReferral(DAY, state, heard, true, List.of(named));
    }
}
