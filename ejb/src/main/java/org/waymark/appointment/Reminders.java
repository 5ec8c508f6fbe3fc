package org.waymark.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactRules;
import org.waymark.notification.Message;
import org.waymark.notification.Outbox;
import org.waymark.notification.ReminderGate;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.BadInput;

/**
 * A reminder the day before: by e-mail, to an address that was plainly said to be safe, in words
 * that name nobody, nothing and no place. It is asked again just before it leaves: what was
 * cancelled, moved or is no longer safe reminds nobody. Texts are not sent, so none is promised.
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
     * The address that a reminder may go to.
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
                                        "No e-mail address is marked safe, so nothing may be sent."
                                                + " Book without a reminder."));
    }

    /** Unless it is too late for one, or the address is not safe any more. */
    void queue(long personId, long caseId, long pointId, Instant starts) {
        Instant at = starts.minus(BEFORE);
        if (at.isAfter(clock.instant())) {
            safe(personId)
                    .filter(point -> point.id() == pointId)
                    .findFirst()
                    .ifPresent(point -> outbox.reminder(recipient(point), caseId, at));
        }
    }

    private static String recipient(ContactPoint point) {
        return point.isSealed() ? Message.recipientOf(point.id()) : point.value();
    }

    @Override
    public Optional<String> destination(long caseId, String recipient) {
        OptionalLong id = Message.pointOf(recipient);
        if (id.isEmpty()) {
            return Optional.of(recipient);
        }
        Optional<ContactPoint> point =
                store.personOf(caseId).stream()
                        .flatMap(person -> safeContact.of(person).points().stream())
                        .filter(each -> each.id() == id.getAsLong())
                        .findFirst();
        if (point.filter(ContactPoint::isOutOfReach).isPresent()) {
            return Optional.empty();
        }
        return point.filter(each -> !each.isClosed())
                .map(ContactPoint::value)
                .or(() -> Optional.of(recipient)); // and no such address is safe
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

    private Stream<ContactPoint> safe(long personId) {
        SafeContact known = safeContact.of(personId);
        return known.points().stream()
                .filter(
                        point ->
                                ContactRules.mayUse(ContactChannel.EMAIL, point, known, true)
                                        .allowed());
    }
}
