package org.waymark.appointment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.KnownPersonStore;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * The desk of a service: books and works appointments by the reference of a case, without opening
 * the case. Who it is is shown only when somebody asks for it, and that is recorded.
 */
@Stateless
@Guarded
public class AppointmentDesk {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 240;
    private static final int MOST_SLOTS = 60;
    private static final int LONGEST_ROOM = 20;

    @Inject private DeskReader desk;
    @Inject private Booking booking;
    @Inject private Urgency urgency;
    @Inject private AppointmentStore store;
    @Inject private KnownPersonStore known;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** Books a time for a case of the desk's services. */
    @Needs(Right.APPOINTMENT_BOOK)
    public void book(String typed, Long slotId, AppointmentKind kind, boolean remind) {
        booking.book(named(typed, "appointment at the desk"), slotId, kind, null, remind);
    }

    @Needs(Right.APPOINTMENT_BOOK)
    public void move(long appointmentId, Long slotId) {
        booking.move(of(appointmentId, "appointment moved"), appointmentId, slotId);
    }

    @Needs(Right.APPOINTMENT_BOOK)
    public void became(long appointmentId, AppointmentState state) {
        booking.became(of(appointmentId, "what became of it"), appointmentId, state);
    }

    /**
     * The name of who comes. Whoever may know them says first whether they do, as before a case is
     * opened.
     *
     * @param knows Y or N; null before they were asked
     * @return null when they know them: the case is theirs no longer
     * @throws BadInput at {@code knows} when they are to be asked
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public String reveal(long appointmentId, String knows) {
        Booking.Subject who = of(appointmentId, "who comes");
        DeskReader.Coming coming = desk.coming(appointmentId, current.get());
        if (!coming.ask()) {
            return coming.name();
        }
        long me = current.get().id();
        if ("Y".equals(knows)) {
            subject.supportCase(who.caseId(), who.personId(), "said that they know the person");
            known.known(me, who.personId(), clock.instant());
            return null;
        }
        if (!"N".equals(knows)) {
            throw new BadInput("knows", "Say first whether you know this person.");
        }
        subject.supportCase(who.caseId(), who.personId(), "said that they do not know the person");
        known.notKnown(me, who.personId(), clock.instant());
        return coming.name();
    }

    /**
     * Somebody of this case has to be seen at once.
     *
     * @param called the time of their call today; null for now
     */
    @Needs(Right.APPOINTMENT_BOOK)
    public Instant urgent(String typed, LocalTime called) {
        Booking.Subject who = named(typed, "to be seen at once");
        Instant now = clock.instant();
        Instant at =
                called == null
                        ? now
                        : WorkingDays.dateOf(now)
                                .atTime(called)
                                .atZone(WorkingDays.LONDON)
                                .toInstant();
        if (at.isAfter(now)) {
            throw new BadInput("called", "This time has not come yet.");
        }
        return urgency.begin(who.referralId(), who.serviceId(), at)
                .orElseThrow(
                        () ->
                                new BadInput(
                                        "urgentReference",
                                        "This service has no promise to see somebody at once."));
    }

    /**
     * Opens times of a day, one after the other; where there is one already it stays.
     *
     * @param room for two at the same time; null for the first
     * @return how many were added
     */
    @Needs(Right.CASE_MANAGE)
    public int open(
            Long siteId,
            LocalDate on,
            LocalTime from,
            LocalTime to,
            Integer minutes,
            String room,
            boolean urgent) {
        if (siteId == null || !desk.manages(siteId, current.get())) {
            throw new BadInput("openSite", "Choose a site of a service that you manage.");
        }
        if (on == null || on.isBefore(WorkingDays.dateOf(clock.instant()))) {
            throw new BadInput("openOn", "Enter a day from today on.");
        }
        if (from == null || to == null || !from.isBefore(to)) {
            throw new BadInput("openFrom", "Enter from when to when, such as 09:00 and 17:00.");
        }
        if (minutes == null || minutes < SHORTEST || minutes > LONGEST) {
            throw new BadInput(
                    "minutes", "Enter between " + SHORTEST + " and " + LONGEST + " minutes.");
        }
        String where = TypedText.optional("room", room, LONGEST_ROOM);
        subject.list("times opened " + on);
        int added = 0;
        Instant end = at(on, to);
        Instant next = at(on, from);
        for (int i = 0; i < MOST_SLOTS; i++) {
            Instant until = next.plusSeconds(minutes * 60L);
            if (until.isAfter(end)) {
                break;
            }
            if (store.open(
                    siteId, where == null ? "1" : where, next, until, urgent, current.get().id())) {
                added++;
            }
            next = until;
        }
        return added;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingDays.LONDON).toInstant();
    }

    private Booking.Subject named(String typed, String doing) {
        String reference =
                Reference.parse(typed)
                        .map(Reference::value)
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "reference",
                                                "Enter the reference of the case as it is written."));
        Booking.Subject who = desk.open(reference, current.get());
        subject.supportCase(who.caseId(), who.personId(), doing);
        return who;
    }

    private Booking.Subject of(long appointmentId, String doing) {
        Booking.Subject who = desk.of(appointmentId, current.get());
        subject.supportCase(who.caseId(), who.personId(), doing);
        return who;
    }
}
