package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ServiceClock;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;

/**
 * Reaching somebody. Each attempt is recorded with its result; a channel that is not safe is
 * refused unless the worker gives a reason, which is audited; somebody else answering suspends the
 * number.
 */
@Stateless
@Guarded
public class Contact {

    private static final int SHORTEST_REASON = 10;

    @Inject private CaseStore store;
    @Inject private ContactPointStore contactPoints;
    @Inject private ContactContextQuery context;
    @Inject private Timeline timeline;
    @Inject private ServiceClocks clocks;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One attempt, as made.
     *
     * @param contactPointId what was used; null only in person
     * @param overrideReason why a blocked channel was used all the same; null otherwise
     */
    public record Attempt(
            ContactChannel channel,
            Long contactPointId,
            ContactOutcome outcome,
            String overrideReason,
            String note) {}

    /**
     * Records an attempt and does what follows from its result.
     *
     * @throws BadInput when the channel is blocked and no reason is given
     */
    @Needs(Right.CASE_WORK)
    public void record(String reference, Attempt attempt) {
        SupportCase supportCase = open(reference, "contact " + attempt.channel());
        if (attempt.channel() == null || attempt.outcome() == null) {
            throw new BadInput("outcome", "Say how you tried and what came of it.");
        }
        ContactPoint point =
                attempt.contactPointId() == null
                        ? null
                        : contactPoints.ofPerson(supportCase.personId(), attempt.contactPointId());
        checkSafe(supportCase, point, attempt);
        Instant now = clock.instant();
        ContactAttempt made =
                ContactAttempt.of(Ids.next(), supportCase.id(), current.get().id(), now, attempt);
        store.add(made);
        CaseState before = supportCase.state();
        supportCase.attempted(now);
        clocks.stop(ServiceClock.Kind.FIRST_ATTEMPT, supportCase.referralId());
        follow(supportCase, point, attempt.outcome(), now);
        if (before != supportCase.state()) {
            timeline.moved(supportCase, CaseMove.ATTEMPT, before, null, null);
        }
        timeline.add(
                supportCase,
                CaseEvent.Kind.CONTACT,
                attempt.channel().label() + ": " + attempt.outcome().label().toLowerCase(),
                attempt.note(),
                made.id());
    }

    /** The person wants support: the clock for the assessment starts. */
    @Needs(Right.CASE_WORK)
    public void engage(String reference) {
        SupportCase supportCase = open(reference, "engaged");
        CaseState before = supportCase.state();
        Instant now = clock.instant();
        supportCase.engage(now);
        Instant due =
                clocks.start(
                        ServiceClock.Kind.ASSESSMENT,
                        supportCase.referralId(),
                        supportCase.id(),
                        supportCase.serviceId(),
                        supportCase.risk(),
                        now);
        supportCase.nextDue(due, "Assess needs");
        timeline.moved(supportCase, CaseMove.ENGAGE, before, null, null);
    }

    /**
     * A worker has made sure that a suspended number or address may be used again as it is marked.
     */
    @Needs(Right.CASE_WORK)
    public void release(String reference, long contactPointId, String why) {
        SupportCase supportCase = open(reference, "contact point reviewed");
        requireReason(why, "Say how you know that it is safe again.");
        contactPoints.ofPerson(supportCase.personId(), contactPointId).release();
        subject.override(supportCase.id(), supportCase.personId(), "contact point released", why);
        timeline.add(
                supportCase,
                CaseEvent.Kind.SAFETY,
                "Contact point reviewed: may be used again",
                why,
                contactPointId);
    }

    /** Keeps what the person said about how it is safe to reach them. */
    @Needs(Right.CASE_WORK)
    public void answer(
            String reference, long contactPointId, int seenVersion, SafetyAnswers answers) {
        SupportCase supportCase = open(reference, "safe contact");
        ContactPoint point = contactPoints.ofPerson(supportCase.personId(), contactPointId);
        if (point.version() != seenVersion) {
            throw new org.waymark.shared.ChangedMeanwhile();
        }
        point.answered(
                answers.call(),
                answers.text(),
                answers.voicemail(),
                answers.write(),
                answers.whoMayAnswer());
        timeline.add(
                supportCase, CaseEvent.Kind.SAFETY, "Safe contact updated", null, contactPointId);
    }

    /** What was said about each use of a contact point: Y, N, or null for not asked. */
    public record SafetyAnswers(
            String call, String text, String voicemail, String write, String whoMayAnswer) {}

    private void checkSafe(SupportCase supportCase, ContactPoint point, Attempt attempt) {
        ContactRules.Permission permission =
                ContactRules.mayUse(
                        attempt.channel(), point, context.onlyPlainYes(supportCase.referralId()));
        if (permission.allowed()) {
            return;
        }
        if (attempt.overrideReason() == null || attempt.overrideReason().isBlank()) {
            throw new BadInput("channel", permission.why());
        }
        requireReason(attempt.overrideReason(), "Give the reason for using it all the same.");
        subject.override(
                supportCase.id(),
                supportCase.personId(),
                "blocked channel used: " + attempt.channel(),
                attempt.overrideReason());
    }

    private void follow(
            SupportCase supportCase, ContactPoint point, ContactOutcome outcome, Instant now) {
        if (outcome.isReached()) {
            supportCase.reached(now);
            clocks.stop(ServiceClock.Kind.FIRST_CONTACT, supportCase.referralId());
        }
        switch (outcome) {
            case OTHER_PERSON_ANSWERED -> {
                if (point != null) {
                    point.suspend("somebody else answered", now);
                }
                supportCase.nextDue(
                        context.tomorrow(now), "Review the number: somebody else answered");
            }
            case WRONG_NUMBER, NUMBER_DEAD -> {
                if (point != null) {
                    point.end(now);
                }
                supportCase.nextDue(context.tomorrow(now), "Find another safe way to reach them");
            }
            case DECLINED -> supportCase.nextDue(endOfDay(now), "Close: does not want support");
            case SPOKE_SAFE_TO_TALK ->
                    supportCase.nextDue(endOfDay(now), "Agree whether they want support");
            default -> {
                if (supportCase.state() == CaseState.CONTACTING) {
                    supportCase.nextDue(context.tomorrow(now), "Try again at another time of day");
                }
            }
        }
    }

    private SupportCase open(String reference, String detail) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), detail);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }

    private static Instant endOfDay(Instant now) {
        return WorkingDays.endOf(WorkingDays.dateOf(now));
    }

    private static void requireReason(String reason, String otherwise) {
        if (reason == null || reason.strip().length() < SHORTEST_REASON) {
            throw new BadInput("overrideReason", otherwise);
        }
    }
}
