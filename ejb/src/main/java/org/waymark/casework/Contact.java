package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.ServiceClock;
import org.waymark.referral.ServiceClocks;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Reaching somebody. Each attempt is recorded with its result; a channel that is not safe is
 * refused unless the worker gives a reason, which is audited (where there is one chance only a
 * manager does, for whatever reaches the home); somebody else answering suspends the number.
 */
@Stateless
@Guarded
public class Contact {

    private static final int LONGEST_REASON = 500;

    /** A form that was opened longer ago gets a new id. */
    private static final Duration FORM_IS_OPEN_AT_MOST = Duration.ofHours(12);

    /** By how much clocks of two servers may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Inject private CaseStore store;
    @Inject private ContactPointStore contactPoints;
    @Inject private SafeContactStore safeContact;
    @Inject private ContactContextQuery context;
    @Inject private Timeline timeline;
    @Inject private NextSteps steps;
    @Inject private ServiceClocks clocks;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * One attempt, as made.
     *
     * @param id given with the form, so that sending it twice records it once
     * @param contactPointId what was used; null only in person
     * @param overrideReason why a blocked channel was used all the same; null otherwise
     */
    public record Attempt(
            long id,
            ContactChannel channel,
            Long contactPointId,
            ContactOutcome outcome,
            String overrideReason,
            String note) {

        /** Words that say nothing are none; in person nothing on record is used. */
        public Attempt {
            contactPointId = channel == ContactChannel.IN_PERSON ? null : contactPointId;
            overrideReason = Reasons.orNull(overrideReason);
            note = Reasons.orNull(note);
        }

        /**
         * The same; with another id when this one was not given out with a form of late: whoever
         * sends the form might have put the id of something else there.
         */
        private Attempt withAnIdOfOurs(Instant now) {
            Instant given = Ids.timeOf(id);
            return given.isAfter(now.plus(CLOCKS_DIFFER))
                            || given.isBefore(now.minus(FORM_IS_OPEN_AT_MOST))
                    ? new Attempt(
                            Ids.next(), channel, contactPointId, outcome, overrideReason, note)
                    : this;
        }

        private Attempt withoutOverride() {
            return new Attempt(id, channel, contactPointId, outcome, null, note);
        }
    }

    /**
     * Records an attempt, does what follows from its result and discards its draft.
     *
     * @return false when this attempt had been recorded before
     * @throws BadInput when the result cannot come of the channel, or the channel is blocked and no
     *     reason is given
     */
    @Needs(Right.CASE_WORK)
    public boolean record(String reference, Attempt typed) {
        Attempt attempt = typed.withAnIdOfOurs(clock.instant());
        SupportCase supportCase =
                open(store.loadShared(current.get(), reference), "contact " + attempt.channel());
        if (store.isAttempted(supportCase, attempt.id())) {
            return false;
        }
        requireOpen(supportCase);
        requireFitting(attempt);
        TypedText.optional("note", attempt.note(), CaseEvent.LONGEST_DETAIL);
        TypedText.optional("overrideReason", attempt.overrideReason(), LONGEST_REASON);
        ContactPoint point =
                attempt.contactPointId() == null
                        ? null
                        : contactPoints.ofPerson(supportCase.personId(), attempt.contactPointId());
        Instant now = clock.instant();
        ContactAttempt made =
                ContactAttempt.of(
                        supportCase.id(),
                        current.get().id(),
                        now,
                        allowed(supportCase, point, attempt));
        store.add(made);
        CaseState before = supportCase.state();
        supportCase.attempted(now);
        clocks.stop(ServiceClock.Kind.FIRST_ATTEMPT, supportCase.referralId());
        follow(supportCase, point, attempt.outcome(), now);
        if (before != supportCase.state()) {
            timeline.moved(supportCase, CaseMove.ATTEMPT, before, null);
        }
        timeline.add(
                supportCase,
                CaseEvent.Kind.CONTACT,
                attempt.channel().label() + ": " + attempt.outcome().label().toLowerCase(),
                attempt.note(),
                made.id());
        drafts.discard("attempt:" + supportCase.reference());
        return true;
    }

    private static void requireFitting(Attempt attempt) {
        if (attempt.channel() == null || attempt.outcome() == null) {
            throw new BadInput("outcome", "Say how you tried and what came of it.");
        }
        if (!attempt.outcome().fits(attempt.channel())) {
            throw new BadInput(
                    "outcome",
                    "\u201c%s\u201d cannot come of \u201c%s\u201d. Choose how you really tried, or what really came of it."
                            .formatted(attempt.outcome().label(), attempt.channel().label()));
        }
    }

    /** The person wants support: the clock for the assessment starts. */
    @Needs(Right.CASE_WORK)
    public void engage(String reference) {
        SupportCase supportCase = open(store.load(current.get(), reference), "engaged");
        CaseState before = supportCase.state();
        Instant now = clock.instant();
        supportCase.engage(now);
        clocks.start(
                ServiceClock.Kind.ASSESSMENT,
                supportCase.referralId(),
                supportCase.id(),
                supportCase.serviceId(),
                supportCase.risk(),
                now);
        steps.settled(supportCase, current.get().id());
        timeline.moved(supportCase, CaseMove.ENGAGE, before, null);
    }

    /**
     * The attempt as it may be kept: the channel that was chosen, and the one that the outcome says
     * was used, are safe, or there is a reason for using them all the same.
     */
    private Attempt allowed(SupportCase supportCase, ContactPoint point, Attempt attempt) {
        SafeContact known = safeContact.of(supportCase.personId());
        boolean onlyPlainYes = context.onlyPlainYes(supportCase);
        ContactChannel used = attempt.outcome().used(attempt.channel());
        String blocked =
                Stream.of(attempt.channel(), used)
                        .map(each -> ContactRules.mayUse(each, point, known, onlyPlainYes))
                        .filter(permission -> !permission.allowed())
                        .map(ContactRules.Permission::why)
                        .findFirst()
                        .orElse(null);
        if (blocked == null) {
            return attempt.withoutOverride();
        }
        if (ContactRules.isForManagers(used, known)
                && !store.isManagedBy(current.get(), supportCase)) {
            throw new BadInput(
                    "way", blocked + " Only a manager can decide otherwise, with a reason.");
        }
        if (attempt.overrideReason() == null) {
            throw new BadInput(
                    "way", blocked + " If there is no other way, give the reason below.");
        }
        String reason =
                Reasons.require(
                        "overrideReason",
                        attempt.overrideReason(),
                        "Give the reason for using it all the same, in a few words.");
        subject.override(
                supportCase.id(), supportCase.personId(), "blocked channel used: " + used, reason);
        return attempt;
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
                steps.next(
                        supportCase,
                        context.tomorrow(now),
                        "Review the number: somebody else answered");
            }
            case WRONG_NUMBER, NUMBER_DEAD -> {
                if (point != null) {
                    point.end(outcome.label(), now);
                }
                steps.next(
                        supportCase, context.tomorrow(now), "Find another safe way to reach them");
            }
            case SPOKE_NOT_SAFE ->
                    steps.next(
                            supportCase,
                            context.tomorrow(now),
                            "Try again at a safer time: they could not talk");
            case DECLINED -> steps.next(supportCase, endOfDay(now), "Close: does not want support");
            case SPOKE_SAFE_TO_TALK, ANSWERED_IN_WRITING ->
                    steps.next(supportCase, endOfDay(now), "Agree whether they want support");
            default -> {
                if (supportCase.state() == CaseState.CONTACTING) {
                    steps.next(
                            supportCase, context.tomorrow(now), "Try again at another time of day");
                }
            }
        }
    }

    private SupportCase open(SupportCase supportCase, String detail) {
        subject.supportCase(supportCase.id(), supportCase.personId(), detail);
        requireOpen(supportCase);
        return supportCase;
    }

    private static void requireOpen(SupportCase supportCase) {
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
    }

    private static Instant endOfDay(Instant now) {
        return WorkingDays.endOf(WorkingDays.dateOf(now));
    }
}
