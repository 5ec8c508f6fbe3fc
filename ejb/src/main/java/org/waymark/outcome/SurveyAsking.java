package org.waymark.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.casework.CaseClosed;
import org.waymark.notification.Outbox;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.shared.Ids;

/**
 * Asks for feedback when a case is closed, and only when it is safe: the person was reached and
 * said that asking is safe and how, and the risk is not high (domain brief 3.4). The message leaves
 * by the outbox.
 */
@ApplicationScoped
class SurveyAsking {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject private OutcomeStore store;
    @Inject private ContactPointStore contactPoints;
    @Inject private Outbox outbox;
    @Inject private Clock clock;

    @Inject
    @ConfigProperty(name = "waymark.public.address", defaultValue = "http://localhost:8080")
    private String address;

    private final SecureRandom random = new SecureRandom();

    void ask(@Observes CaseClosed closed) {
        OutcomeStore.ClosedCase about = store.closedCase(closed.caseId());
        if (!about.reached() || !about.feedbackSafe() || "HIGH".equals(about.risk())) {
            return;
        }
        contactPoints.inUse(about.personId()).stream()
                .filter(point -> isSafeFor(point, about.route()))
                .findFirst()
                .ifPresent(point -> invite(closed.caseId(), about, point));
    }

    private void invite(long caseId, OutcomeStore.ClosedCase about, ContactPoint point) {
        String token = SurveyToken.next(random);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        store.add(SurveyInvitation.ask(Ids.next(), caseId, about, SurveyToken.hash(token), today));
        outbox.survey(about.route(), point.value(), caseId, address + "/feedback?t=" + token);
    }

    /** Only a plain yes for just this use of the contact point will do. */
    private static boolean isSafeFor(ContactPoint point, String route) {
        if (point.isSuspended() || route == null) {
            return false;
        }
        return switch (route) {
            case "TEXT" -> point.kind() == ContactPoint.Kind.PHONE && "Y".equals(point.textSafe());
            case "EMAIL" ->
                    point.kind() == ContactPoint.Kind.EMAIL && "Y".equals(point.writeSafe());
            default -> false;
        };
    }
}
