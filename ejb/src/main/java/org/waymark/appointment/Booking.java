package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.access.CurrentActor;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.EligibilityReader;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;

/**
 * Gives a time to a person, moves it and says what became of it: the same for the page of a case
 * and for the desk.
 */
@ApplicationScoped
class Booking {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu 'at' HH:mm", Locale.ENGLISH);

    /** The kind of the task to reach somebody who did not come. */
    private static final String NOT_COME = "NOT_COME";

    @Inject private AppointmentStore store;
    @Inject private FollowUps followUps;
    @Inject private Urgency urgency;
    @Inject private Reminders reminders;
    @Inject private EligibilityReader eligibility;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** An open case that was found in the actor's scope. */
    record Subject(long caseId, long personId, long referralId, long serviceId) {}

    /**
     * @param followUp which follow-up it is; null for the next one
     * @param remind a neutral text or e-mail goes the day before, by what is marked safe
     * @throws BadInput when the rules of the service do not let them in, or the time is not free
     */
    void book(Subject who, Long slotId, AppointmentKind kind, Long followUp, boolean remind) {
        if (kind == null) {
            throw new BadInput("kind", "Choose what the appointment is for.");
        }
        // a follow-up is of somebody who was seen: otherwise it is a way round the rules
        if (kind != AppointmentKind.FOLLOW_UP || !followUps.haveBegun(who.caseId())) {
            eligibility.require("kind", who.serviceId(), who.referralId());
        }
        AppointmentStore.Slot slot = free(who, slotId);
        Long wanted =
                kind == AppointmentKind.FOLLOW_UP ? followUps.next(who.caseId(), followUp) : null;
        Long point = remind ? reminders.point(who.personId(), who.caseId()) : null;
        long id = give(who, slot, kind, null, point);
        followUps.booked(who.caseId(), wanted, id);
        tell(who, "Appointment booked", kind, slot.starts(), id);
    }

    void move(Subject who, long appointmentId, Long slotId) {
        AppointmentStore.Booked old = store.booked(who.caseId(), appointmentId);
        AppointmentStore.Slot slot = free(who, slotId);
        store.ends(old.id(), AppointmentState.MOVED, current.get().id(), clock.instant());
        reminders.withdraw(who.caseId(), old.starts());
        long id = give(who, slot, old.kind(), old.id(), old.remindPoint());
        followUps.moved(old.id(), id);
        tell(who, "Appointment moved", old.kind(), slot.starts(), id);
    }

    void became(Subject who, long appointmentId, AppointmentState state) {
        if (state == null || !AppointmentState.outcomes().contains(state)) {
            throw new BadInput("became", "Choose what became of it.");
        }
        AppointmentStore.Booked booked = store.booked(who.caseId(), appointmentId);
        Instant now = clock.instant();
        if (state.isOfTheDay()
                && WorkingDays.dateOf(booked.starts()).isAfter(WorkingDays.dateOf(now))) {
            throw new BadInput("became", "The day of this appointment has not come yet.");
        }
        store.ends(booked.id(), state, current.get().id(), now);
        reminders.withdraw(who.caseId(), booked.starts());
        switch (state) {
            case ATTENDED -> {
                urgency.seen(who.referralId(), who.caseId());
                if (booked.kind() != AppointmentKind.FOLLOW_UP) {
                    followUps.begin(
                            who.caseId(), who.serviceId(), WorkingDays.dateOf(booked.starts()));
                }
            }
            case DID_NOT_ATTEND, CANCELLED_BY_PERSON -> {
                if (booked.kind() == AppointmentKind.URGENT) {
                    urgency.over(who.referralId(), who.caseId());
                }
                if (isToBeReached(booked.kind(), state)) {
                    cases.task(
                            who.caseId(),
                            NOT_COME,
                            "Did not come: reach them by a safe way, and ask whether somebody is with"
                                    + " them",
                            WorkingDays.endOf(WorkingDays.dateOf(now)));
                }
            }
            default -> {}
        }
        followUps.became(who.caseId(), booked.id(), state == AppointmentState.ATTENDED);
        tell(
                who,
                "Appointment: " + state.label().toLowerCase(),
                booked.kind(),
                booked.starts(),
                booked.id());
    }

    /**
     * Whoever stays away from a first appointment is looked for on that day, and whoever cancels an
     * urgent one as well: the time in which something can be found runs out.
     */
    static boolean isToBeReached(AppointmentKind kind, AppointmentState state) {
        return switch (kind) {
            case URGENT -> true;
            case FIRST -> state == AppointmentState.DID_NOT_ATTEND;
            case FOLLOW_UP -> false;
        };
    }

    private AppointmentStore.Slot free(Subject who, Long slotId) {
        if (slotId == null) {
            throw new BadInput("slot", "Choose a free time.");
        }
        AppointmentStore.Slot slot = store.lock(slotId, who.serviceId());
        if (slot.ends().isBefore(clock.instant())) {
            throw new BadInput("slot", "This time is over. Choose another.");
        }
        return slot;
    }

    private long give(
            Subject who,
            AppointmentStore.Slot slot,
            AppointmentKind kind,
            Long movedFrom,
            Long point) {
        long id = Ids.next();
        store.book(
                id,
                who.caseId(),
                slot.id(),
                kind,
                movedFrom,
                point,
                current.get().id(),
                clock.instant());
        if (point != null) {
            reminders.queue(who.personId(), who.caseId(), point, slot.starts());
        }
        return id;
    }

    private void tell(
            Subject who, String title, AppointmentKind kind, Instant starts, long appointmentId) {
        cases.happened(
                who.caseId(),
                CaseEvent.Kind.APPOINTMENT,
                title,
                kind.label() + ", " + WHEN.format(starts.atZone(WorkingDays.LONDON)),
                appointmentId);
    }
}
