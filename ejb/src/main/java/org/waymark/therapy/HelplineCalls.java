package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.appointment.Urgency;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.SelfReferrals;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * Calls to a service. A call is counted and nobody is stored with it; where the caller wants help
 * and agrees, what was typed becomes a referral, and nothing ties the two together.
 */
@Stateless
@Guarded
public class HelplineCalls {

    private static final String REFERRED = "REFERRED";
    private static final int LONGEST = 600;

    /** Of the form; it begins like those of other referrals, and is destroyed with them. */
    private static final String DRAFT = "call:new";

    @Inject private CallStore store;
    @Inject private SelfReferrals referrals;
    @Inject private Urgency urgency;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * What became of a referral by telephone.
     *
     * @param seeBy until when they have to be seen; null when it is not urgent, or not promised
     */
    public record Referred(SelfReferrals.Taken taken, Instant seeBy) {}

    /** Counts a call; also what was being typed about the caller is forgotten. */
    @Needs(Right.CALL_TAKE)
    public void count(Long serviceId, String topic, String outcome, Integer minutes) {
        long service = own(serviceId);
        known("topic", "call_topic", topic, "Choose what it was about.");
        known("outcome", "call_outcome", outcome, "Choose what came of it.");
        checked(minutes);
        subject.list("a call counted");
        store.count(service, clock.instant(), topic, outcome, minutes, current.get().id());
        drafts.discard(DRAFT);
    }

    /**
     * Takes the referral of who calls and counts the call.
     *
     * @param urgent they have to be seen at once; the clock begins now
     * @throws BadInput when something is missing, or the service may not see them: nothing is kept
     */
    @Needs(Right.CALL_TAKE)
    public Referred refer(
            Long serviceId,
            String topic,
            Integer minutes,
            SelfReferrals.Caller caller,
            boolean urgent) {
        long service = own(serviceId);
        known("topic", "call_topic", topic, "Choose what it was about.");
        checked(minutes);
        Instant now = clock.instant();
        SelfReferrals.Taken taken = referrals.take(service, caller);
        store.count(service, now, topic, REFERRED, minutes, current.get().id());
        drafts.discard(DRAFT);
        Instant due = urgent ? urgency.begin(taken.referralId(), service, now).orElse(null) : null;
        return new Referred(taken, due);
    }

    private long own(Long serviceId) {
        if (serviceId == null) {
            throw new BadInput("service", "Choose the service that was called.");
        }
        Actor actor = current.get();
        boolean theirs =
                actor.grantsOf(Right.CALL_TAKE).stream()
                        .anyMatch(
                                grant ->
                                        grant.serviceId() == null
                                                ? organisations
                                                        .directory()
                                                        .service(serviceId)
                                                        .filter(
                                                                each ->
                                                                        each.organisationId()
                                                                                == actor
                                                                                        .organisationId())
                                                        .isPresent()
                                                : grant.serviceId().equals(serviceId));
        if (!theirs) {
            throw new NotFound();
        }
        return serviceId;
    }

    private void known(String field, String list, String code, String otherwise) {
        if (code == null || reference.codeLists().find(list, code).isEmpty()) {
            throw new BadInput(field, otherwise);
        }
    }

    private static void checked(Integer minutes) {
        if (minutes != null && (minutes < 0 || minutes > LONGEST)) {
            throw new BadInput("minutes", "Enter minutes between 0 and " + LONGEST + ".");
        }
    }
}
