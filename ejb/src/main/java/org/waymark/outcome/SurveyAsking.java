package org.waymark.outcome;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.casework.CaseClosed;
import org.waymark.casework.ContactChannel;
import org.waymark.notification.Message;
import org.waymark.notification.MessageGate;
import org.waymark.notification.MessageSettled;
import org.waymark.notification.Outbox;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContactStore;

/**
 * Asks for feedback when a case is closed, and only when it is safe: the person was reached and
 * said that asking is safe and how, the risk is not high, they have not objected, and nothing
 * forbids it. All of it is looked at again just before the message leaves. Nobody is asked twice in
 * a year, about whatever case. Only routes that are really sent are used: a text would never
 * arrive.
 */
@Stateless
@LocalBean
@Local(MessageGate.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SurveyAsking implements MessageGate {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject private OutcomeStore store;
    @Inject private SafeContactStore safeContact;
    @Inject private SafeToAsk safe;
    @Inject private OtherSurveys others;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "waymark.public.address", defaultValue = "http://localhost:8080")
    private String address;

    private final SecureRandom random = new SecureRandom();

    /** In the transaction that closes the case; where a wave asks, the wave does. */
    public void ask(@Observes CaseClosed closed) {
        LocalDate today = today();
        if (others.takesOver(closed.caseId(), today)) {
            return;
        }
        SafeToAsk.Verdict verdict = safe.of(closed.caseId(), ContactChannel.EMAIL, today);
        if (verdict.allowed()) {
            invite(closed.caseId(), store.closedCase(closed.caseId()), verdict.point(), today);
        }
    }

    /** A survey written when the case was closed leaves only while it still may. */
    @Override
    public boolean mayLeave(Message.Kind kind, Long caseId, String recipient) {
        if (kind != Message.Kind.SURVEY) {
            return true;
        }
        OutcomeStore.ClosedCase about = store.closedCase(caseId);
        return about.mayBeAsked()
                && !safe.objects(about)
                && safe.safePoints(about, ContactChannel.EMAIL)
                        .anyMatch(point -> point.value().equals(recipient));
    }

    /** To a restricted person it goes by a contact point that is opened only now. */
    @Override
    public Optional<String> destination(Message.Kind kind, Long caseId, String recipient) {
        OptionalLong id = Message.pointOf(recipient);
        if (kind != Message.Kind.SURVEY || id.isEmpty()) {
            return Optional.of(recipient);
        }
        Optional<ContactPoint> point =
                safeContact.of(store.closedCase(caseId).personId()).points().stream()
                        .filter(each -> each.id() == id.getAsLong())
                        .findFirst();
        if (point.filter(ContactPoint::isOutOfReach).isPresent()) {
            return Optional.empty();
        }
        return point.filter(each -> !each.isClosed())
                .map(ContactPoint::value)
                .or(() -> Optional.of(recipient)); // and no such address is safe
    }

    /** Somebody has been asked once the message has left; one that never leaves asked nobody. */
    public void left(@Observes MessageSettled settled) {
        if (settled.kind() != Message.Kind.SURVEY) {
            return;
        }
        if (settled.sent()) {
            store.noteAsked(settled.caseId(), today());
        }
        store.waiting(settled.caseId())
                .ifPresent(
                        invitation -> {
                            if (settled.sent()) {
                                invitation.sent(today());
                            } else {
                                store.remove(invitation);
                            }
                        });
    }

    private void invite(
            long caseId, OutcomeStore.ClosedCase about, ContactPoint point, LocalDate today) {
        String token = SurveyToken.next(random);
        store.add(
                SurveyInvitation.ask(
                        random.nextLong(Long.MAX_VALUE),
                        caseId,
                        about,
                        SurveyToken.hash(token),
                        today));
        String to = point.isSealed() ? Message.recipientOf(point.id()) : point.value();
        outbox.survey(about.route(), to, caseId, address + "/feedback?t=" + token);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
