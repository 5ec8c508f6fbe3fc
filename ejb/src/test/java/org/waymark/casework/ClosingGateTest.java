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
    void
            a_high_risk_case_is_never_closed_by_a_timer_or_for_lack_of_contact_without_a_managers_decision(
                    ClosureReason reason) {
        assertThat(ClosingGate.missing(ending(reason), neverReached(Risk.HIGH, false)))
                .as("whatever the worker calls it")
                .containsKey("reason");
        assertThat(ClosingGate.missing(ending(reason), neverReached(Risk.HIGH, true)))
                .as("a manager says why, on record")
                .containsOnlyKeys("decision");
        assertThat(ClosingGate.missing(decided(reason), neverReached(Risk.HIGH, true))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void high_risk_that_was_reached_is_left_without_support_only_by_a_manager(
            ClosureReason reason) {
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
        assertThat(ClosingGate.missing(decided(reason), facts(Risk.HIGH, true, DONE, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosureReason.class,
            names = {"NEEDS_MET_PLANNED", "RISK_REDUCED_STEPDOWN", "TRANSFERRED"})
    void a_planned_end_of_high_risk_needs_an_assessment_or_a_manager(ClosureReason reason) {
        ClosureQuery.Facts never = new ClosureQuery.Facts(false, false, 0, 0);
        assertThat(ClosingGate.missing(ending(reason), facts(Risk.HIGH, false, never, null)))
                .containsOnlyKeys("reason");
        assertThat(ClosingGate.missing(ending(reason), facts(Risk.HIGH, true, never, null)))
                .containsOnlyKeys("decision");
        assertThat(ClosingGate.missing(ending(reason), facts(Risk.MEDIUM, false, never, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void who_was_never_reached_is_given_up_only_after_the_attempts_of_the_policy(
            ClosureReason reason) {
        boolean holdsAnyway =
                switch (reason) {
                    case DECEASED,
                            DUPLICATE,
                            INELIGIBLE,
                            TRANSFERRED,
                            VICTIM_REQUEST,
                            CLOSED_AT_POLICE_REQUEST ->
                            true;
                    default -> false;
                };
        ClosingGate.Facts worker =
                new ClosingGate.Facts(Risk.STANDARD, false, false, DONE, TRY_AGAIN);
        if (holdsAnyway) {
            assertThat(ClosingGate.missing(ending(reason), worker)).isEmpty();
        } else {
            assertThat(ClosingGate.missing(ending(reason), worker).get("reason"))
                    .contains(TRY_AGAIN);
            assertThat(ClosingGate.missing(ending(reason), neverReached(Risk.STANDARD, true)))
                    .containsOnlyKeys("decision");
            assertThat(ClosingGate.missing(decided(reason), neverReached(Risk.STANDARD, true)))
                    .isEmpty();
        }
        assertThat(
                        ClosingGate.missing(
                                ending(reason),
                                new ClosingGate.Facts(Risk.STANDARD, false, false, DONE, null)))
                .as("all attempts made")
                .isEmpty();
    }

    @Test
    void who_was_reached_once_and_then_no_more_needs_the_attempts_for_could_not_be_reached_only() {
        ClosingGate.Facts reached =
                new ClosingGate.Facts(Risk.STANDARD, true, false, DONE, TRY_AGAIN);
        assertThat(ClosingGate.missing(ending(ClosureReason.NO_CONTACT), reached))
                .containsOnlyKeys("reason");
        assertThat(ClosingGate.missing(ending(ClosureReason.DISENGAGED), reached)).isEmpty();
    }

    @Test
    void what_a_worker_writes_as_a_decision_decides_nothing() {
        assertThat(
                        ClosingGate.missing(
                                decided(ClosureReason.NO_CONTACT), neverReached(Risk.HIGH, false)))
                .containsKey("reason");
    }

    @Test
    void nothing_that_is_too_long_is_cut_off() {
        Ending wordy =
                new Ending(
                        ClosureReason.DISENGAGED,
                        "s".repeat(1_501),
                        "e".repeat(301),
                        SafeAnswer.NO,
                        null,
                        "d".repeat(501));
        assertThat(ClosingGate.missing(wordy, facts(Risk.STANDARD, true, DONE, null)))
                .containsOnlyKeys("decision", "summary", "exitMissing")
                .containsEntry("summary", "This has 1,501 characters. Use at most 1,500.");
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
                        null,
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
                                new Ending(null, null, null, null, null, null),
                                facts(Risk.HIGH, false, DONE, null)))
                .containsOnlyKeys("reason");
        assertThat(
                        ClosingGate.missing(
                                new Ending(
                                        ClosureReason.DECEASED,
                                        " ",
                                        null,
                                        SafeAnswer.NO,
                                        null,
                                        null),
                                facts(Risk.HIGH, false, DONE, null)))
                .containsOnlyKeys("summary");
    }

    private static Set<String> feedback(SafeAnswer safe, ContactChannel route) {
        return ClosingGate.missing(
                        new Ending(
                                ClosureReason.TRANSFERRED, "Handed over", null, safe, route, null),
                        facts(Risk.STANDARD, false, DONE, null))
                .keySet();
    }

    private static Ending ending(ClosureReason reason) {
        return new Ending(reason, "It ended well", null, SafeAnswer.NO, null, null);
    }

    private static Ending decided(ClosureReason reason) {
        return new Ending(
                reason, "It ended", null, SafeAnswer.NO, null, "The police have seen them safe");
    }

    private static ClosingGate.Facts neverReached(Risk risk, boolean managed) {
        return new ClosingGate.Facts(risk, false, managed, DONE, TRY_AGAIN);
    }

    private static ClosingGate.Facts facts(
            Risk risk, boolean byManager, ClosureQuery.Facts known, String stillToTry) {
        return new ClosingGate.Facts(risk, true, byManager, known, stillToTry);
    }
}
