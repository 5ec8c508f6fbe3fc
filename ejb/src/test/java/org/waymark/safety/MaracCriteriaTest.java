package org.waymark.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Risk;
import org.waymark.safety.MaracRule.Automatic;

class MaracCriteriaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final MaracRule LEWISHAM = MaracRule.usual("E09000023");
    private static final MaracRule KINGSTON =
            new MaracRule("E09000021", 14, 5, 3, 12, EnumSet.of(Automatic.HBA), 16, TODAY, false);

    @Test
    void fourteen_answers_with_yes_are_visible_high_risk_and_thirteen_are_not() {
        assertThat(of(LEWISHAM, 14, false, null, null, null).visible()).isTrue();
        assertThat(of(LEWISHAM, 13, false, null, null, null).isAnyMet()).isFalse();
        assertThat(of(LEWISHAM, null, false, null, null, null).isAnyMet()).isFalse();
    }

    @Test
    void the_judgement_of_a_worker_is_enough_without_any_score() {
        assertThat(of(LEWISHAM, 3, true, null, null, null).met())
                .containsExactly("Professional judgement");
    }

    @Test
    void what_is_escalation_differs_from_borough_to_borough() {
        assertThat(of(LEWISHAM, 0, false, 3, null, null).escalation()).isTrue();
        assertThat(of(LEWISHAM, 0, false, 2, 9, null).escalation())
                .as("crimes do not count here")
                .isFalse();
        assertThat(of(KINGSTON, 0, false, 4, 2, null).escalation()).isFalse();
        assertThat(of(KINGSTON, 0, false, 5, null, null).escalation()).isTrue();
        assertThat(of(KINGSTON, 0, false, null, 3, null).escalation()).isTrue();
    }

    @Test
    void honour_based_abuse_is_enough_by_itself_where_the_borough_says_so() {
        assertThat(of(KINGSTON, 0, false, null, null, null, Automatic.HBA).automatic()).isTrue();
        assertThat(of(LEWISHAM, 0, false, null, null, null, Automatic.HBA).automatic()).isFalse();
        assertThat(of(KINGSTON, 0, false, null, null, null, Automatic.STALKING).automatic())
                .isFalse();
    }

    @Test
    void a_repeat_is_within_twelve_months_of_the_last_referral_and_expires_by_itself() {
        LocalDate last = LocalDate.of(2025, 11, 26);
        assertThat(of(LEWISHAM, 0, false, null, null, last).repeated()).isTrue();
        assertThat(MaracCriteria.isRepeat(last, TODAY.plusDays(1))).isFalse();
        assertThat(MaracCriteria.isRepeat(null, TODAY)).isFalse();
        assertThat(MaracCriteria.flaggedUntil(LocalDate.of(2024, 2, 29)))
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void the_later_of_our_own_referral_and_the_listing_of_another_agency_counts() {
        LocalDate ours = LocalDate.of(2024, 1, 9);
        LocalDate theirs = LocalDate.of(2026, 3, 2);
        assertThat(MaracCriteria.later(ours, theirs)).isEqualTo(theirs);
        assertThat(MaracCriteria.later(theirs, ours)).isEqualTo(theirs);
        assertThat(MaracCriteria.later(null, theirs)).isEqualTo(theirs);
        assertThat(MaracCriteria.later(ours, null)).isEqualTo(ours);
        assertThat(MaracCriteria.later(null, null)).isNull();
    }

    @Test
    void a_checklist_that_was_only_begun_hides_no_complete_one_that_says_more() {
        MaracFactsReader.Dash begun = new MaracFactsReader.Dash(3, 10, 24, null);
        MaracFactsReader.Dash full = new MaracFactsReader.Dash(16, 24, 24, Risk.HIGH);
        MaracFactsReader.Dash older = new MaracFactsReader.Dash(20, 24, 24, Risk.HIGH);
        assertThat(MaracFactsReader.Dash.counting(List.of(begun, full, older))).isEqualTo(full);
        assertThat(MaracFactsReader.Dash.counting(List.of(full, older)))
                .as("the newest when it is complete, though an older one said more")
                .isEqualTo(full);
        MaracFactsReader.Dash worse = new MaracFactsReader.Dash(17, 20, 24, null);
        assertThat(MaracFactsReader.Dash.counting(List.of(worse, full))).isEqualTo(worse);
        assertThat(MaracFactsReader.Dash.counting(List.of(begun))).isEqualTo(begun);
        assertThat(MaracFactsReader.Dash.counting(List.of())).isNull();
    }

    @Test
    void the_same_alleged_perpetrator_is_known_by_name_and_year_whatever_the_spelling() {
        Perpetrator known = new Perpetrator("José  O'Neill", "3/4/1980", null, null);
        assertThat(known.isSame(new Perpetrator("jose o neill", null, null, null))).isTrue();
        assertThat(known.isSame(new Perpetrator("Jose O'Neill", "1980", null, null))).isTrue();
        assertThat(known.isSame(new Perpetrator("Jose O'Neill", "3 April 2001", null, null)))
                .as("his son")
                .isFalse();
        assertThat(known.isSame(new Perpetrator("Josef O'Neill", null, null, null))).isFalse();
    }

    private static MaracCriteria of(
            MaracRule rule,
            Integer score,
            boolean judged,
            Integer incidents,
            Integer crimes,
            LocalDate last,
            Automatic... present) {
        return MaracCriteria.of(
                new MaracCriteria.Facts(score, judged, incidents, crimes, Set.of(present), last),
                rule,
                TODAY);
    }
}
