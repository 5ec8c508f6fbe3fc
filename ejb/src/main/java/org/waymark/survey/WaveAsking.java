package org.waymark.survey;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.notification.Message;
import org.waymark.notification.MessageSettled;
import org.waymark.notification.Outbox;
import org.waymark.outcome.NotAsked;
import org.waymark.outcome.SafeToAsk;
import org.waymark.outcome.SurveyToken;
import org.waymark.person.ContactPoint;
import org.waymark.reference.WorkingDays;

/**
 * Asks the people of a wave by the way that is marked safe, one case in each transaction. Who is
 * not asked is looked at again each day of the wave: what is unsafe today may be safe tomorrow. The
 * message is looked at once more before it leaves, by the gate of all surveys.
 */
@Singleton
@Lock(LockType.READ)
public class WaveAsking {

    @Inject private WaveStore waves;
    @Inject private InvitationStore invitations;
    @Inject private SafeToAsk safe;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "waymark.public.address", defaultValue = "http://localhost:8080")
    private String address;

    private final SecureRandom random = new SecureRandom();

    /** The waves in which somebody is asked today. */
    public List<Wave> running() {
        return waves.running(today());
    }

    /** Ended cases of a wave that are to be decided about today. */
    public List<Long> due(Wave wave, int most) {
        return wave.isRunning(today()) ? waves.due(wave, today(), most) : List.of();
    }

    /** Asks about one ended case, or notes why not. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void decide(Wave wave, long caseId) {
        LocalDate today = today();
        if (waves.hasAsked(wave, caseId, today)) {
            return;
        }
        SafeToAsk.Verdict verdict = safe.of(caseId, Way.EMAIL.channel(), today);
        if (!verdict.allowed()) {
            waves.decide(wave.id(), caseId, verdict.reason().name(), today);
            return;
        }
        String token = SurveyToken.next(random);
        invitations.add(wave, caseId, Way.EMAIL, SurveyToken.hash(token), today, false);
        waves.decide(wave.id(), caseId, "ASKED", today);
        ContactPoint point = verdict.point();
        String to = point.isSealed() ? Message.recipientOf(point.id()) : point.value();
        outbox.survey("EMAIL", to, caseId, address + "/your-views?t=" + token);
    }

    /** Somebody has been asked once the message has left; one that never leaves asked nobody. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void left(@Observes MessageSettled settled) {
        if (settled.kind() != Message.Kind.SURVEY) {
            return;
        }
        LocalDate today = today();
        invitations
                .unsent(settled.caseId())
                .ifPresent(
                        row -> {
                            Wave wave = waves.one(row.number(1)).orElseThrow();
                            if (settled.sent() && !wave.isFinal(today)) {
                                invitations.sent(row.number(0), today, wave.expiry(today));
                            } else {
                                invitations.remove(row.number(0));
                                waves.decide(
                                        wave.id(),
                                        settled.caseId(),
                                        NotAsked.NOT_DELIVERED.name(),
                                        today);
                            }
                        });
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
