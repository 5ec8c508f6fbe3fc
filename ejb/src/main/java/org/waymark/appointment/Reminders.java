package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactRules;
import org.waymark.casework.PointOfMessage;
import org.waymark.notification.Message;
import org.waymark.notification.Outbox;
import org.waymark.notification.ReminderGate;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.BadInput;

/**
 * A reminder the day before: a text, or an e-mail, where just this was plainly said to be safe, in
 * words that name nobody, nothing and no place. What was cancelled or moved takes its reminder
 * along, and it is asked again just before it leaves: what is no longer safe reminds nobody.
 */
@ApplicationScoped
class Reminders implements ReminderGate {

    private static final Duration BEFORE = Duration.ofDays(1);

    /** A message that was held up may still leave until the appointment begins. */
    private static final Duration WINDOW = BEFORE.plusHours(1);

    @Inject private AppointmentStore store;
    @Inject private SafeContactStore safeContact;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    /**
     * The number, or else the address, that a reminder may go to.
     *
     * @throws BadInput when none is plainly safe
     */
    long point(long personId, long caseId) {
        return safe(personId)
                .findFirst()
                .map(ContactPoint::id)
                .orElseThrow(
                        () ->
                                new BadInput(
                                        "remind",
                                        "Neither a text nor an e-mail is marked safe, so nothing may be sent."
                                                + " Book without a reminder."));
    }

    /** Unless it is too late for one, or the address is not safe any more. */
    void queue(long personId, long caseId, long pointId, Instant starts) {
        Instant at = starts.minus(BEFORE);
        if (at.isAfter(clock.instant())) {
            safe(personId)
                    .filter(point -> point.id() == pointId)
                    .findFirst()
                    .ifPresent(
                            point ->
                                    outbox.reminder(
                                            channel(point).name(), recipient(point), caseId, at));
        }
    }

    /** The appointment that begins then is over, moved or cancelled. */
    void withdraw(long caseId, Instant starts) {
        outbox.withdrawReminders(caseId, starts.minus(BEFORE));
    }

    private static ContactChannel channel(ContactPoint point) {
        return point.kind() == ContactPoint.Kind.PHONE ? ContactChannel.TEXT : ContactChannel.EMAIL;
    }

    private static String recipient(ContactPoint point) {
        return point.isSealed() ? Message.recipientOf(point.id()) : point.value();
    }

    @Override
    public Optional<String> destination(long caseId, String recipient) {
        return PointOfMessage.value(
                recipient, store.personOf(caseId).map(safeContact::of).orElse(null));
    }

    @Override
    public boolean mayRemind(long caseId, String recipient) {
        Instant now = clock.instant();
        List<Long> points =
                store.personOf(caseId).stream()
                        .flatMap(this::safe)
                        .filter(point -> point.value().equals(recipient))
                        .map(ContactPoint::id)
                        .toList();
        return store.isExpected(caseId, points, now, now.plus(WINDOW));
    }

    /** Numbers first: a text is read in time. */
    private Stream<ContactPoint> safe(long personId) {
        SafeContact known = safeContact.of(personId);
        return Stream.of(ContactPoint.Kind.PHONE, ContactPoint.Kind.EMAIL)
                .flatMap(kind -> known.points().stream().filter(point -> point.kind() == kind))
                .filter(point -> ContactRules.mayUse(channel(point), point, known, true).allowed());
    }
}
