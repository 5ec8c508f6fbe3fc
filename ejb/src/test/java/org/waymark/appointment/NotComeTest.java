package org.waymark.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotComeTest {

    @Test
    void whoever_stays_away_from_an_urgent_or_a_first_appointment_is_looked_for() {
        assertThat(reached(AppointmentKind.URGENT, AppointmentState.DID_NOT_ATTEND)).isTrue();
        assertThat(reached(AppointmentKind.URGENT, AppointmentState.CANCELLED_BY_PERSON)).isTrue();
        assertThat(reached(AppointmentKind.FIRST, AppointmentState.DID_NOT_ATTEND)).isTrue();
    }

    @Test
    void a_first_one_that_was_cancelled_and_a_follow_up_are_booked_again_in_peace() {
        assertThat(reached(AppointmentKind.FIRST, AppointmentState.CANCELLED_BY_PERSON)).isFalse();
        assertThat(reached(AppointmentKind.FOLLOW_UP, AppointmentState.DID_NOT_ATTEND)).isFalse();
    }

    private static boolean reached(AppointmentKind kind, AppointmentState state) {
        return Booking.isToBeReached(kind, state);
    }
}
