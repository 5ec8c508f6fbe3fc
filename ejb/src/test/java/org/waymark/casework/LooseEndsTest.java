package org.waymark.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LooseEndsTest {

    private static final Instant DUE = Instant.parse("2026-11-20T23:59:59Z");
    private static final LooseEnd ACTION =
            new LooseEnd("7", LooseEnd.Kind.MARAC_ACTION, "MARAC action is due: Housing", DUE);
    private static final LooseEnd REVIEW =
            new LooseEnd("8", LooseEnd.Kind.REVIEW, "Review needs and outcomes", DUE);
    private static final LooseEnd PLAN =
            new LooseEnd(LooseEnd.PLAN, LooseEnd.Kind.SAFETY_PLAN, "The safety plan", null);

    @Test
    void what_is_said_nothing_about_keeps_the_case_open() {
        assertThat(problems(List.of(ACTION, PLAN), Map.of()))
                .containsOnlyKeys("loose:7:how", "loose:plan:how");
    }

    @ParameterizedTest
    @EnumSource(value = LooseEnd.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "EVIDENCE")
    void that_another_service_has_accepted_ends_no_case_with_something_open(LooseEnd.Kind kind) {
        assertThat(LooseEnds.endsByItself(List.of(new LooseEnd("7", kind, "Still to do", DUE))))
                .isFalse();
        assertThat(LooseEnds.endsByItself(List.of())).isTrue();
    }

    @Test
    void handed_over_needs_to_whom_and_not_done_needs_why() {
        Map<String, LooseEnd.Settled> silent = new HashMap<>();
        silent.put("7", new LooseEnd.Settled(LooseEnd.How.HANDED_OVER, " "));
        silent.put("plan", new LooseEnd.Settled(LooseEnd.How.NOT_DONE, null));
        assertThat(problems(List.of(ACTION, PLAN), silent))
                .containsEntry(
                        "loose:7:words",
                        "MARAC action is due: Housing: say to whom it was handed over.")
                .containsEntry("loose:plan:words", "The safety plan: say why it will not be done.");
    }

    @Test
    void an_answer_to_each_is_enough_and_an_answer_to_another_is_not() {
        Map<String, LooseEnd.Settled> settled = new HashMap<>();
        settled.put("7", new LooseEnd.Settled(LooseEnd.How.HANDED_OVER, "The housing officer"));
        assertThat(problems(List.of(ACTION), settled)).isEmpty();
        assertThat(problems(List.of(PLAN), settled)).containsOnlyKeys("loose:plan:how");
        settled.put("7", new LooseEnd.Settled(LooseEnd.How.NOT_DONE, "x".repeat(301)));
        assertThat(problems(List.of(ACTION), settled)).containsOnlyKeys("loose:7:words");
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void an_overdue_review_is_asked_about_when_the_work_ends_as_planned(ClosureReason reason) {
        assertThat(LooseEnds.asked(List.of(ACTION, REVIEW), reason))
                .hasSize(reason.isPlanned() ? 2 : 1)
                .contains(ACTION);
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void stored_evidence_stays_promised_and_is_asked_about_only_where_nobody_asks_later(
            ClosureReason reason) {
        LooseEnd stored = new LooseEnd("9", LooseEnd.Kind.EVIDENCE, "Stored evidence", DUE);
        assertThat(LooseEnds.asked(List.of(stored), reason))
                .hasSize(reason.endsFollowUps() ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void later_follow_ups_end_only_for_who_died_or_wants_nothing(ClosureReason reason) {
        assertThat(reason.endsFollowUps())
                .isEqualTo(
                        List.of("DECEASED", "DECLINED_INITIAL", "VICTIM_REQUEST")
                                .contains(reason.name()));
    }

    @ParameterizedTest
    @EnumSource(LooseEnd.Kind.class)
    void what_stands_on_the_marac_page_of_the_other_case_ends_with_words_here(LooseEnd.Kind kind) {
        LooseEnd.Kind here = LooseEnds.movedKind(kind);
        if (kind.isOfMarac()) {
            assertThat(TaskEnding.page(here.name())).isNull();
            assertThat(TaskEnding.isSaid(here.name())).isTrue();
        }
        assertThat(LooseEnds.movedKind(here)).as("moved once more").isEqualTo(here);
    }

    /** What a manager confirms is no work of the case, and the plan itself is asked about. */
    @Test
    void whatever_is_never_ticked_is_asked_about_when_the_case_ends() {
        Set<String> kinds = new HashSet<>(TaskEnding.kinds());
        assertThat(kinds.removeAll(Set.of(Task.RISK_CONFIRM, Task.DANGER_CONFIRM))).isTrue();
        assertThat(kinds.remove("SAFETY_REVIEW")).isTrue();
        assertThat(LooseEnd.Kind.values())
                .extracting(LooseEnd.Kind::name)
                .containsAll(kinds)
                .contains("RISK_AHEAD", "NOT_COME", "PEER");
    }

    @Test
    void harm_between_young_people_moves_as_an_alert_that_ends_with_words() {
        assertThat(LooseEnds.movedKind(LooseEnd.Kind.PEER)).isEqualTo(LooseEnd.Kind.ALERT);
    }

    @Test
    void a_duty_to_report_is_done_on_its_page_and_moves_as_an_alert_where_that_has_no_record() {
        assertThat(TaskEnding.page("DUTY")).isEqualTo("chance");
        assertThat(LooseEnds.movedKind(LooseEnd.Kind.DUTY)).isEqualTo(LooseEnd.Kind.ALERT);
    }

    @Test
    void what_a_manager_confirms_ends_on_its_page_and_is_never_ticked() {
        assertThat(TaskEnding.page(Task.RISK_CONFIRM)).isEqualTo("risk");
        assertThat(TaskEnding.page(Task.DANGER_CONFIRM)).isEqualTo("contact");
        assertThat(TaskEnding.page("MANUAL")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "FOLLOW_UP, appointments",
        "EVIDENCE, appointments",
        "HOLDING, waiting",
        "OFFER, waiting"
    })
    void a_follow_up_and_a_place_on_a_list_are_worked_on_their_own_page(String kind, String page) {
        assertThat(TaskEnding.page(kind)).isEqualTo(page);
        assertThat(TaskEnding.isSaid(kind)).as("no words are enough").isFalse();
        assertThat(TaskEnding.kinds()).as("the case ends by their own rules").doesNotContain(kind);
    }

    @Test
    void a_course_that_may_never_begin_and_the_next_look_of_an_adviser_are_ticked() {
        assertThat(TaskEnding.page("BEGIN")).isNull();
        assertThat(TaskEnding.page("ADVOCACY")).isNull();
    }

    private static Map<String, String> problems(
            List<LooseEnd> open, Map<String, LooseEnd.Settled> settled) {
        Map<String, String> problems = new LinkedHashMap<>();
        LooseEnds.check(open, settled, problems);
        return problems;
    }
}
