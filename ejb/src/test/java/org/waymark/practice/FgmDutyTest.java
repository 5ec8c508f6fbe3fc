package org.waymark.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/** The duty to report known mutilation, by the close of the next working day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FgmDutyTest {

    private static final WorkingDays CALENDAR =
            new WorkingDays(
                    List.of(
                            LocalDate.of(2026, 4, 3),
                            LocalDate.of(2026, 4, 6),
                            LocalDate.of(2027, 1, 1)));
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    @Test
    void a_teacher_who_learns_of_it_before_easter_reports_by_the_tuesday_after() {
        FgmDuty duty = of(LocalDate.of(2026, 4, 2), DutyBearer.TEACHER, true, null);
        assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(FgmDuty.isLate(duty.dueOn(), LocalDate.of(2026, 4, 7), TODAY)).isFalse();
        assertThat(FgmDuty.isLate(duty.dueOn(), LocalDate.of(2026, 4, 8), TODAY)).isTrue();
        assertThat(FgmDuty.isLate(duty.dueOn(), null, TODAY)).isTrue();
        assertThat(FgmDuty.isLate(duty.dueOn(), null, LocalDate.of(2026, 4, 7))).isFalse();
    }

    @Test
    void an_adult_or_an_advocate_is_not_bound_and_then_it_is_said_why() {
        assertThatThrownBy(() -> of(TODAY, DutyBearer.HEALTH, false, " "))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> of(TODAY, DutyBearer.NOBODY, true, null))
                .isInstanceOf(BadInput.class);
        FgmDuty duty = of(TODAY, DutyBearer.NOBODY, true, "An advocate; social care told today");
        assertThat(duty.dueOn()).isNull();
        assertThat(duty.whyNot()).startsWith("An advocate");
        assertThat(FgmDuty.isLate(null, null, TODAY)).isFalse();
    }

    @Test
    void nothing_is_guessed() {
        assertThatThrownBy(() -> FgmDuty.of(null, null, null, null, null, null, TODAY, CALENDAR))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.problems())
                                        .containsOnlyKeys(
                                                "knownOn", "bound", "ofClient", "under18"));
        assertThatThrownBy(() -> of(TODAY.plusDays(1), DutyBearer.TEACHER, true, null))
                .isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-11, true, true",
        "2008-04-10, true, false",
        "2008-04-10, false, true",
        "2008-04-11, false, false"
    })
    void the_date_of_birth_on_record_goes_before_what_is_ticked(
            LocalDate born, boolean under18, boolean taken) {
        ThrowingCallable said =
                () ->
                        FgmDuty.of(
                                TODAY,
                                DutyBearer.TEACHER,
                                true,
                                under18,
                                "Why",
                                born,
                                TODAY,
                                CALENDAR);
        if (taken) {
            assertThatCode(said).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(said)
                    .isInstanceOfSatisfying(
                            BadInput.class,
                            bad -> assertThat(bad.problems()).containsOnlyKeys("under18"));
        }
    }

    @Test
    void a_daughter_of_eight_is_reported_from_the_case_of_her_mother() {
        FgmDuty duty =
                FgmDuty.of(
                        LocalDate.of(2026, 4, 2),
                        DutyBearer.HEALTH,
                        false,
                        true,
                        null,
                        LocalDate.of(1992, 1, 1),
                        TODAY,
                        CALENDAR);
        assertThat(duty.ofClient()).isFalse();
        assertThat(duty.dueOn()).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void nobody_of_the_family_or_the_community_interprets() {
        assertThat(InterpreterKind.AGENCY.mayInterpret()).isTrue();
        assertThat(InterpreterKind.FAMILY.mayInterpret()).isFalse();
        assertThat(InterpreterKind.COMMUNITY.mayInterpret()).isFalse();
    }

    private static FgmDuty of(LocalDate known, DutyBearer bound, Boolean under18, String whyNot) {
        return FgmDuty.of(known, bound, true, under18, whyNot, null, TODAY, CALENDAR);
    }
}
