package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ServiceClock.Kind;
import org.waymark.referral.ServiceClock.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceClockTest {

    private static final WorkingDays DAYS =
            new WorkingDays(
                    List.of(
                            LocalDate.parse("2026-04-03"),
                            LocalDate.parse("2026-04-06"),
                            LocalDate.parse("2026-12-25")));
    private static final Instant RECEIVED = Instant.parse("2026-04-07T09:00:00Z");
    private static final Instant TUESDAY_END = WorkingDays.endOf(LocalDate.parse("2026-04-14"));

    @ParameterizedTest(name = "due {0}, rested {1} to {2}: due {3}")
    @CsvSource({
        // 24 hours: six hours' rest are six hours more, by day, by night and over a weekend
        "2026-04-08T09:00:00Z, 2026-04-07T10:00:00Z, 2026-04-07T16:00:00Z, 2026-04-08T15:00:00Z",
        "2026-04-08T09:00:00Z, 2026-04-07T22:00:00Z, 2026-04-08T04:00:00Z, 2026-04-08T15:00:00Z",
        "2026-04-11T09:00:00Z, 2026-04-10T10:00:00Z, 2026-04-13T10:00:00Z, 2026-04-14T09:00:00Z",
        // working days: the same day is none, a weekend is one (its Monday)
        "2026-04-14T22:59:59.999999Z, 2026-04-07T10:00:00Z, 2026-04-07T16:00:00Z,"
                + " 2026-04-14T22:59:59.999999Z",
        "2026-04-14T22:59:59.999999Z, 2026-04-10T10:00:00Z, 2026-04-13T10:00:00Z,"
                + " 2026-04-15T22:59:59.999999Z",
        // a rest that began after the clock had run out saves nothing
        "2026-04-08T09:00:00Z, 2026-04-08T10:00:00Z, 2026-04-09T10:00:00Z, 2026-04-08T09:00:00Z"
    })
    void a_rest_is_added_in_what_the_clock_counts(
            Instant due, Instant from, Instant to, Instant then) {
        assertThat(ServiceClock.extended(due, from, to, DAYS)).isEqualTo(then);
    }

    @Test
    void a_clock_that_is_stopped_while_it_rests_has_not_run_meanwhile() {
        ServiceClock clock = clock(TUESDAY_END);
        clock.pause("VICTIM_CHOICE", Instant.parse("2026-04-08T10:00:00Z"));
        clock.stop(Instant.parse("2026-04-20T10:00:00Z"), DAYS);
        assertThat(clock.outcome()).isEqualTo(Outcome.MET);
        assertThat(clock.dueAt()).isEqualTo(WorkingDays.endOf(LocalDate.parse("2026-04-24")));
    }

    @Test
    void a_pause_holds_a_clock_no_longer_than_it_was_let_to() {
        Instant paused = Instant.parse("2026-04-08T10:00:00Z");
        Instant atMost = WorkingDays.endOf(LocalDate.parse("2026-04-10"));
        ServiceClock clock = clock(TUESDAY_END);
        clock.pause("VICTIM_CHOICE", paused, atMost);
        Instant muchLater = Instant.parse("2026-05-20T10:00:00Z");
        assertThat(clock.restEnds(muchLater)).isEqualTo(atMost);
        clock.resume(muchLater, DAYS);
        assertThat(clock.dueAt()).isEqualTo(WorkingDays.endOf(LocalDate.parse("2026-04-16")));
        clock.pause("VICTIM_CHOICE", muchLater);
        assertThat(clock.restEnds(muchLater.plusSeconds(60)))
                .as("the next pause has no limit of the one before")
                .isEqualTo(muchLater.plusSeconds(60));
    }

    @Test
    void a_clock_that_had_run_out_before_it_rested_stays_breached() {
        ServiceClock clock = clock(RECEIVED.plusSeconds(3600));
        clock.pause("VICTIM_CHOICE", RECEIVED.plusSeconds(7200));
        clock.stop(RECEIVED.plusSeconds(9000), DAYS);
        assertThat(clock.outcome()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void what_ends_in_time_without_what_was_promised_is_abandoned_and_never_met() {
        ServiceClock early = clock(TUESDAY_END);
        early.abandon(RECEIVED.plusSeconds(60), DAYS);
        assertThat(early.outcome()).isEqualTo(Outcome.ABANDONED);
        early.stop(RECEIVED.plusSeconds(120), DAYS);
        assertThat(early.outcome()).as("frozen").isEqualTo(Outcome.ABANDONED);

        ServiceClock late = clock(TUESDAY_END);
        late.abandon(TUESDAY_END.plusSeconds(1), DAYS);
        assertThat(late.outcome()).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void what_was_abandoned_in_error_is_promised_again_and_nothing_else_is() {
        ServiceClock abandoned = clock(TUESDAY_END);
        abandoned.abandon(RECEIVED.plusSeconds(60), DAYS);
        abandoned.goOn();
        assertThat(abandoned.outcome()).isEqualTo(Outcome.RUNNING);
        assertThat(abandoned.isStopped()).isFalse();

        ServiceClock met = clock(TUESDAY_END);
        met.stop(RECEIVED.plusSeconds(60), DAYS);
        met.goOn();
        assertThat(met.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void what_was_stopped_is_promised_once_more_until_a_new_day() {
        ServiceClock clock = clock(TUESDAY_END);
        clock.stop(RECEIVED.plusSeconds(60), DAYS);
        Instant due = WorkingDays.endOf(LocalDate.parse("2026-05-22"));
        clock.begunAgain(due, DAYS);
        assertThat(clock.isStopped()).isFalse();
        assertThat(clock.outcome()).isEqualTo(Outcome.RUNNING);
        assertThat(clock.dueAt()).isEqualTo(due);
        clock.stop(due.plusSeconds(1), DAYS);
        assertThat(clock.outcome()).isEqualTo(Outcome.BREACHED);
    }

    private static ServiceClock clock(Instant due) {
        return ServiceClock.start(1, Kind.FIRST_CONTACT, 2, 3L, 4L, RECEIVED, due, DAYS);
    }
}
