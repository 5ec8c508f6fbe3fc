package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.casework.NextDue.Open;
import org.waymark.casework.NextDue.Source;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextDueTest {

    private static final Instant NOW = Instant.parse("2026-04-02T10:00:00Z");
    private static final Open CLOCK = new Open(Source.CLOCK, "PLAN", at(3));
    private static final Open PLAN = new Open(Source.PLAN, "See the doctor", at(40));
    private static final Open TASK = new Open(Source.TASK, "Ring back", at(1));

    @Test
    void the_earliest_is_named_wherever_it_comes_from() {
        assertThat(next(CaseState.ACTIVE, PLAN, CLOCK, TASK))
                .isEqualTo(new NextDue(at(1), "Ring back"));
        assertThat(next(CaseState.ASSESSED, PLAN, CLOCK))
                .as("a far plan hides nothing")
                .isEqualTo(new NextDue(at(3), "Agree a support plan"));
        assertThat(next(CaseState.ACTIVE, PLAN))
                .isEqualTo(new NextDue(at(40), "Plan: See the doctor"));
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, FIRST_ATTEMPT, Allocate a worker",
        "WAITING, FIRST_CONTACT, Allocate a worker",
        "ALLOCATED, FIRST_ATTEMPT, Make the first attempt",
        "CONTACTING, FIRST_CONTACT, Reach them for the first time",
        "ENGAGED, ASSESSMENT, Assess needs",
        "ASSESSED, PLAN, Agree a support plan"
    })
    void a_clock_says_what_keeps_its_promise(CaseState state, String kind, String what) {
        assertThat(next(state, new Open(Source.CLOCK, kind, at(2))).what()).isEqualTo(what);
    }

    @Test
    void a_review_to_come_is_no_next_step_and_one_that_is_due_is() {
        Open later = new Open(Source.REVIEW, "Review needs and outcomes", at(24 * 28));
        assertThat(next(CaseState.ACTIVE, later).what()).isEqualTo("Agree what comes next");
        assertThat(next(CaseState.ACTIVE, later, TASK).what()).isEqualTo("Ring back");
        Open due = new Open(Source.REVIEW, "Review needs and outcomes", at(-1));
        assertThat(next(CaseState.ACTIVE, due))
                .isEqualTo(new NextDue(at(-1), "Review needs and outcomes"));
        assertThat(next(CaseState.SUSPENDED, due).what()).isEqualTo("Agree what comes next");
    }

    @Test
    void with_nothing_open_something_has_to_be_agreed_today() {
        assertThat(next(CaseState.ACTIVE))
                .isEqualTo(
                        new NextDue(
                                Instant.parse("2026-04-02T22:59:59.999999Z"),
                                "Agree what comes next"));
    }

    @Test
    void what_the_sender_says_is_named_first_and_never_makes_a_case_less_urgent() {
        Open withdrawn = new Open(Source.NEWS, "The sender has withdrawn the referral", at(2));
        assertThat(next(CaseState.ALLOCATED, TASK, withdrawn))
                .isEqualTo(new NextDue(at(1), "The sender has withdrawn the referral"));
    }

    @Test
    void while_paused_the_plan_rests_and_tasks_do_not() {
        Open review = new Open(Source.TASK, "Review the pause", at(9));
        Open soon = new Open(Source.PLAN, "See the doctor", at(1));
        assertThat(next(CaseState.SUSPENDED, soon, review).what()).isEqualTo("Review the pause");
    }

    @Test
    void long_words_end_in_an_ellipsis() {
        String what = next(CaseState.ACTIVE, new Open(Source.PLAN, "x".repeat(400), at(1))).what();
        assertThat(what).hasSize(120).endsWith("\u2026");
    }

    private static NextDue next(CaseState state, Open... open) {
        return NextDue.of(state, List.of(open), NOW);
    }

    private static Instant at(int days) {
        return NOW.plusSeconds(86_400L * days);
    }
}
