package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.casework.Closure.Ending;
import org.waymark.person.SafeAnswer;
import org.waymark.reference.Risk;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingGateTest {

    private static final ClosureQuery.Facts DONE = new ClosureQuery.Facts(true, true, 0, 0);
    private static final String TRY_AGAIN = "1 of 3 attempts made.";

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void a_case_with_everything_done_may_be_closed_for_any_reason(ClosureReason reason) {
        assertThat(ClosingGate.missing(ending(reason), facts(Risk.MEDIUM, false, DONE, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void high_risk_is_left_without_support_only_by_a_manager(ClosureReason reason) {
        boolean leftWithout =
                switch (reason) {
                    case NEEDS_MET_PLANNED,
                            RISK_REDUCED_STEPDOWN,
                            TRANSFERRED,
                            DUPLICATE,
                            DECEASED ->
                            false;
                    default -> true;
                };
        assertThat(
                        ClosingGate.missing(ending(reason), facts(Risk.HIGH, false, DONE, null))
                                .containsKey("reason"))
                .isEqualTo(leftWithout);
        assertThat(ClosingGate.missing(ending(reason), facts(Risk.HIGH, true, DONE, null)))
                .isEmpty();
    }

    @Test
    void could_not_be_reached_needs_the_attempts_of_the_policy_and_no_other_reason_does() {
        assertThat(
                        ClosingGate.missing(
                                ending(ClosureReason.NO_CONTACT),
                                facts(Risk.STANDARD, false, DONE, TRY_AGAIN)))
                .containsOnlyKeys("attempts")
                .containsValue(TRY_AGAIN);
        assertThat(
                        ClosingGate.missing(
                                ending(ClosureReason.NO_SAFE_CONTACT),
                                facts(Risk.STANDARD, false, DONE, TRY_AGAIN)))
                .isEmpty();
    }

    @Test
    void after_an_assessment_needs_and_exit_measures_must_be_accounted_for() {
        ClosureQuery.Facts open = new ClosureQuery.Facts(true, false, 0, 2);
        assertThat(
                        ClosingGate.missing(
                                ending(ClosureReason.DISENGAGED),
                                facts(Risk.STANDARD, false, open, null)))
                .containsOnlyKeys("needs", "exitMissing");

        Ending explained =
                new Ending(
                        ClosureReason.DISENGAGED,
                        "Did not come back",
                        "Would not answer",
                        SafeAnswer.NO,
                        null);
        assertThat(ClosingGate.missing(explained, facts(Risk.STANDARD, false, open, null)))
                .containsOnlyKeys("needs");
    }

    @Test
    void without_an_assessment_there_is_nothing_to_measure() {
        ClosureQuery.Facts never = new ClosureQuery.Facts(false, false, 0, 0);
        assertThat(
                        ClosingGate.missing(
                                ending(ClosureReason.DECLINED_INITIAL),
                                facts(Risk.STANDARD, false, never, null)))
                .isEmpty();
    }

    @Test
    void needs_are_not_met_while_the_plan_has_open_actions() {
        ClosureQuery.Facts open = new ClosureQuery.Facts(true, true, 1, 0);
        assertThat(
                        ClosingGate.missing(
                                ending(ClosureReason.NEEDS_MET_PLANNED),
                                facts(Risk.STANDARD, false, open, null)))
                .containsOnlyKeys("plan");
        assertThat(
                        ClosingGate.missing(
                                ending(ClosureReason.MOVED_OUT_OF_AREA),
                                facts(Risk.STANDARD, false, open, null)))
                .isEmpty();
    }

    @Test
    void a_safe_way_to_ask_for_feedback_is_recorded_either_way() {
        assertThat(feedback(null, null)).containsExactly("feedbackSafe");
        assertThat(feedback(SafeAnswer.YES, null)).containsExactly("feedbackRoute");
        assertThat(feedback(SafeAnswer.YES, ContactChannel.EMAIL)).isEmpty();
        assertThat(feedback(SafeAnswer.NO, null)).isEmpty();
        assertThat(feedback(SafeAnswer.NOT_ASKED, null)).isEmpty();
    }

    @Test
    void without_a_reason_nothing_else_is_asked_and_a_summary_is_always_needed() {
        assertThat(
                        ClosingGate.missing(
                                new Ending(null, null, null, null, null),
                                facts(Risk.HIGH, false, DONE, null)))
                .containsOnlyKeys("reason");
        assertThat(
                        ClosingGate.missing(
                                new Ending(ClosureReason.DECEASED, " ", null, SafeAnswer.NO, null),
                                facts(Risk.HIGH, false, DONE, null)))
                .containsOnlyKeys("summary");
    }

    private static Set<String> feedback(SafeAnswer safe, ContactChannel route) {
        return ClosingGate.missing(
                        new Ending(ClosureReason.TRANSFERRED, "Handed over", null, safe, route),
                        facts(Risk.STANDARD, false, DONE, null))
                .keySet();
    }

    private static Ending ending(ClosureReason reason) {
        return new Ending(reason, "It ended well", null, SafeAnswer.NO, null);
    }

    private static ClosingGate.Facts facts(
            Risk risk, boolean byManager, ClosureQuery.Facts known, String stillToTry) {
        return new ClosingGate.Facts(risk, byManager, known, stillToTry);
    }
}
