package org.waymark.casework;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waymark.notification.Message;
import org.waymark.notification.MessageSettled;
import org.waymark.notification.TextGate;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.referral.ServiceClock;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.Ids;

/**
 * Asks once more before a text leaves: is the case still open, has nobody tried in the meantime, is
 * it still safe? What has left is an attempt; what has not is none, and is to be tried another way.
 * A text that could not leave for two days leaves no more: by then somebody may be with them who
 * was not there.
 */
@Stateless
@LocalBean
@Local(TextGate.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TextLeaving implements TextGate {

    private static final Duration LONGEST_WAIT = Duration.ofDays(2);
    private static final String TITLE = "Text message: text sent";
    private static final String LATE = "It could not leave, or was no longer safe";

    @Inject private TextStore store;
    @Inject private CaseStore cases;
    @Inject private ContactContextQuery context;
    @Inject private SafeContactStore safeContact;
    @Inject private ServiceClocks clocks;
    @Inject private NextSteps steps;
    @Inject private Timeline timeline;
    @Inject private Clock clock;

    @Override
    public Optional<String> number(long caseId, String recipient) {
        SupportCase found = cases.find(SupportCase.class, caseId);
        return PointOfMessage.value(
                recipient, found == null ? null : safeContact.of(found.personId()));
    }

    @Override
    public boolean mayText(long caseId, String number) {
        SupportCase found = cases.find(SupportCase.class, caseId);
        if (found == null) {
            return false;
        }
        return store.leaving(caseId)
                .filter(text -> text.at().plus(LONGEST_WAIT).isAfter(clock.instant()))
                .filter(text -> isSafe(found, text.point(), number))
                .isPresent();
    }

    private boolean isSafe(SupportCase found, long pointId, String number) {
        SafeContact known = safeContact.of(found.personId());
        boolean onlyPlainYes = context.onlyPlainYes(found);
        return known.points().stream()
                .filter(point -> point.id() == pointId)
                .filter(point -> point.value() != null && point.value().equals(number))
                .anyMatch(point -> mayText(point, known, onlyPlainYes));
    }

    private static boolean mayText(ContactPoint point, SafeContact known, boolean onlyPlainYes) {
        return ContactRules.mayUse(ContactChannel.TEXT, point, known, onlyPlainYes).allowed();
    }

    /** In the transaction that sends it. */
    public void settled(@Observes MessageSettled message) {
        if (message.kind() != Message.Kind.TEXT) {
            return;
        }
        store.waiting(message.caseId())
                .ifPresent(
                        text -> {
                            SupportCase found = cases.find(SupportCase.class, message.caseId());
                            if (message.sent()) {
                                sent(found, text);
                            } else {
                                notSent(found, text);
                            }
                        });
    }

    private void sent(SupportCase found, TextStore.Waiting text) {
        store.settle(text.id(), TextState.SENT, null);
        Instant now = clock.instant();
        cases.add(
                ContactAttempt.of(
                        found.id(),
                        text.by(),
                        now,
                        new Contact.Attempt(
                                Ids.next(),
                                ContactChannel.TEXT,
                                text.point(),
                                ContactOutcome.TEXT_SENT,
                                null,
                                null)));
        found.attempted(now);
        clocks.stop(ServiceClock.Kind.FIRST_ATTEMPT, found.referralId());
        steps.next(found, context.tomorrow(now), "Try again at another time of day");
        timeline.told(found, CaseEvent.Kind.CONTACT, TITLE, null, "Outbox");
    }

    private void notSent(SupportCase found, TextStore.Waiting text) {
        store.settle(text.id(), TextState.NOT_SENT, LATE);
        if (found.isOpen()) {
            steps.next(
                    found,
                    context.tomorrow(clock.instant()),
                    "Reach them another way: the text did not leave");
            timeline.told(
                    found, CaseEvent.Kind.CONTACT, "Text message: did not leave", LATE, "Outbox");
        }
    }
}
