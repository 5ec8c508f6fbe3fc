package org.waymark.appointment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;

/** The appointments of a case, for whoever works it, and the markers of its medical care. */
@Stateless
@Guarded
public class Appointments {

    @Inject private CaseAccess cases;
    @Inject private Booking booking;
    @Inject private FollowUps followUps;
    @Inject private StoredEvidence evidence;
    @Inject private AppointmentStore store;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Books a free time.
     *
     * @param followUp which follow-up it is; null for the next, or when it is none
     */
    @Needs(Right.CASE_WORK)
    public void book(
            String caseReference,
            Long slotId,
            AppointmentKind kind,
            Long followUp,
            boolean remind) {
        booking.book(subject(caseReference, "appointment"), slotId, kind, followUp, remind);
    }

    /** Another time; the old one is free again. */
    @Needs(Right.CASE_WORK)
    public void move(String caseReference, long appointmentId, Long slotId) {
        booking.move(subject(caseReference, "appointment moved"), appointmentId, slotId);
    }

    /** They came, did not come, or it was cancelled. */
    @Needs(Right.CASE_WORK)
    public void became(String caseReference, long appointmentId, AppointmentState state) {
        booking.became(subject(caseReference, "what became of it"), appointmentId, state);
    }

    /** They do not want this follow-up. */
    @Needs(Right.CASE_WORK)
    public void notWanted(String caseReference, long followUpId) {
        Booking.Subject who = subject(caseReference, "follow-up not wanted");
        followUps.notWanted(who.caseId(), followUpId);
        cases.happened(
                who.caseId(), CaseEvent.Kind.APPOINTMENT, "Follow-up not wanted", null, null);
    }

    /**
     * That something was offered or done, and on which day: never what came of it. The timeline
     * says which marker was set and not how.
     *
     * @param keptUntil until when evidence is stored; null leaves what is known
     * @param unknown is that day not known after all?
     * @throws NotAllowed when it would move or end the question about stored evidence, and the
     *     actor has the case by an emergency alone
     */
    @Needs(Right.CASE_WORK)
    public void mark(
            String caseReference,
            String kind,
            MarkerAnswer answer,
            LocalDate on,
            LocalDate keptUntil,
            boolean unknown) {
        Booking.Subject who = subject(caseReference, "medical marker");
        LocalDate today = WorkingDays.dateOf(clock.instant());
        String label =
                store.markerLabel(kind, today)
                        .orElseThrow(() -> new BadInput("marker", "Choose what it is about."));
        if (answer == null) {
            throw new BadInput("answer", "Choose yes, no or declined.");
        }
        if (on == null) {
            throw new BadInput("markedOn", "Enter the day.");
        }
        if (on.isAfter(today)) {
            throw new BadInput("markedOn", "This day has not come yet.");
        }
        LocalDate until =
                StoredEvidence.lastDay(
                        kind, answer, keptUntil, store.keptUntil(who.caseId(), kind), unknown);
        StoredEvidence.check(kind, answer, on, until);
        if (evidence.isAsked(who.caseId(), kind)) {
            cases.requireOwn(caseReference);
        }
        store.mark(who.caseId(), kind, answer, on, until, current.get().id(), clock.instant());
        evidence.marked(who.caseId(), kind, answer, until, today);
        cases.happened(who.caseId(), CaseEvent.Kind.APPOINTMENT, "Marker: " + label, null, null);
    }

    private Booking.Subject subject(String caseReference, String doing) {
        CaseAccess.Found found = cases.openToWork(caseReference, doing);
        return new Booking.Subject(
                found.id(), found.personId(), found.referralId(), found.serviceId());
    }
}
