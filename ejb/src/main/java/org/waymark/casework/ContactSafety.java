package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.TypedText;

/**
 * What is safe to use to reach somebody, and that nobody may. Making it stricter is a worker's
 * word; making it looser needs a reason, which is audited, and only a manager lifts "do not
 * contact".
 */
@Stateless
@Guarded
public class ContactSafety {

    @Inject private CaseStore store;
    @Inject private ContactPointStore contactPoints;
    @Inject private SafeContactStore safeContact;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * Keeps what the person said about how it is safe to reach them.
     *
     * @param seenVersion of the contact point when the answers were filled in
     * @param why how the worker knows that something is safer than it was; else not needed
     * @throws BadInput when something becomes looser and no reason is given
     */
    @Needs(Right.CASE_WORK)
    public void answer(
            String reference,
            long contactPointId,
            int seenVersion,
            SafetyAnswers answers,
            String why) {
        SupportCase supportCase = shared(reference, "safe contact");
        ContactPoint point = contactPoints.ofPerson(supportCase.personId(), contactPointId);
        if (point.version() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        SafetyChange change = SafetyChange.of(point, answers);
        if (change.isNothing()) {
            return;
        }
        String reason = Reasons.orNull(why);
        if (change.isLooser()) {
            reason =
                    Reasons.require(
                            "safeReason",
                            why,
                            "Say how you know that it is safe: something becomes safer than it was"
                                    + " marked.");
            subject.override(
                    supportCase.id(),
                    supportCase.personId(),
                    "made looser: " + change.words(),
                    reason);
        }
        point.answered(
                answers.call(),
                answers.text(),
                answers.voicemail(),
                answers.write(),
                answers.whoMayAnswer());
        point.bestAt(answers.bestTimes());
        timeline.add(
                supportCase,
                CaseEvent.Kind.SAFETY,
                "Safe contact updated",
                change.words() + (reason == null ? "" : " Reason: " + reason),
                contactPointId);
    }

    /**
     * A worker has made sure that a suspended number or address may be used again as it is marked.
     */
    @Needs(Right.CASE_WORK)
    public void release(String reference, long contactPointId, String why) {
        SupportCase supportCase = shared(reference, "contact point reviewed");
        String reason = Reasons.require("why", why, "Say how you know that it is safe again.");
        ContactPoint point = contactPoints.ofPerson(supportCase.personId(), contactPointId);
        if (!point.isSuspended()) {
            return;
        }
        String words =
                "Suspended (" + point.suspendedWhy() + ") \u2192 may be used as it is marked.";
        point.release();
        subject.override(
                supportCase.id(),
                supportCase.personId(),
                "contact point released: " + words,
                reason);
        timeline.add(
                supportCase,
                CaseEvent.Kind.SAFETY,
                "Contact point reviewed: may be used again",
                words + " Reason: " + reason,
                contactPointId);
    }

    /** The person does not want to be contacted, or nobody may for another reason. */
    @Needs(Right.CASE_WORK)
    public void forbid(String reference, String why) {
        SupportCase supportCase = shared(reference, "do not contact");
        String reason = Reasons.require("forbidWhy", why, "Say why nobody may make contact.");
        safeContact.forbid(supportCase.personId(), reason, current.get().name());
        timeline.add(supportCase, CaseEvent.Kind.SAFETY, "Do not contact", reason, null);
    }

    /**
     * A manager has made sure that contact may be made again.
     *
     * @throws BadInput when this record does not forbid it, or no reason is given
     */
    @Needs(Right.CASE_MANAGE)
    public void lift(String reference, String why) {
        SupportCase supportCase = open(reference, "do not contact lifted");
        if (!store.isManagedBy(current.get(), supportCase)) {
            throw new NotAllowed("Only a manager of this case lifts it.");
        }
        if (safeContact.of(supportCase.personId()).doNotContact() == null) {
            throw new BadInput("liftWhy", "This record does not say \u201cdo not contact\u201d.");
        }
        String reason = Reasons.require("liftWhy", why, "Say how you know that contact is safe.");
        safeContact.allow(supportCase.personId());
        subject.override(
                supportCase.id(),
                supportCase.personId(),
                "do not contact \u2192 may be contacted as marked",
                reason);
        timeline.add(
                supportCase,
                CaseEvent.Kind.SAFETY,
                "Do not contact was lifted: contact may be made as it is marked",
                reason,
                null);
    }

    /** What was said about each use of a contact point: Y, N, or null for not asked. */
    public record SafetyAnswers(
            String call,
            String text,
            String voicemail,
            String write,
            String whoMayAnswer,
            String bestTimes) {

        private static final int LONGEST_WORDS = 200;

        public SafetyAnswers {
            for (String answer : new String[] {call, text, voicemail, write}) {
                if (answer != null && !List.of("Y", "N").contains(answer)) {
                    throw new BadInput("answers", "Choose one of the answers.");
                }
            }
            whoMayAnswer = TypedText.optional("who", Reasons.orNull(whoMayAnswer), LONGEST_WORDS);
            bestTimes = TypedText.optional("times", Reasons.orNull(bestTimes), LONGEST_WORDS);
        }
    }

    private SupportCase open(String reference, String detail) {
        return open(store.load(current.get(), reference), detail);
    }

    /** The therapist of a case hears what is safe, too. */
    private SupportCase shared(String reference, String detail) {
        return open(store.loadShared(current.get(), reference), detail);
    }

    private SupportCase open(SupportCase supportCase, String detail) {
        subject.supportCase(supportCase.id(), supportCase.personId(), detail);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }
}
