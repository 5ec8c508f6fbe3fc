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
 * said that asking is safe and how, the risk is not high, and nothing forbids it (domain brief
 * 3.4). Nobody is asked twice in a year about a case. The message leaves by the outbox, and only by
 * a route that is really sent: a text would be counted as asked and never arrive.
 */
@ApplicationScoped
class SurveyAsking {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** At most one invitation for a case within so many months. */
    private static final int MONTHS = 12;

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
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (!about.mayBeAsked() || store.askedSince(closed.caseId(), today.minusMonths(MONTHS))) {
            return;
        }
        contactPoints.inUse(about.personId()).stream()
                .filter(point -> isSafeFor(point, about.route()))
                .findFirst()
                .ifPresent(point -> invite(closed.caseId(), about, point, today));
    }

    private void invite(
            long caseId, OutcomeStore.ClosedCase about, ContactPoint point, LocalDate today) {
        String token = SurveyToken.next(random);
        store.noteAsked(caseId, today);
        store.add(SurveyInvitation.ask(Ids.next(), caseId, about, SurveyToken.hash(token), today));
        outbox.survey(about.route(), point.value(), caseId, address + "/feedback?t=" + token);
    }

    /** Only a plain yes for just this use of the contact point will do. */
    private static boolean isSafeFor(ContactPoint point, String route) {
        return "EMAIL".equals(route)
                && !point.isSuspended()
                && point.kind() == ContactPoint.Kind.EMAIL
                && "Y".equals(point.writeSafe());
    }
}
