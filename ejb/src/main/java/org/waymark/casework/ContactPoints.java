package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.person.ContactWords;
import org.waymark.person.MatchKeyStore;
import org.waymark.person.SafeContactStore;
import org.waymark.person.TypedPoint;
import org.waymark.referral.RestrictedSealStore;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * The ways to reach somebody that a worker writes down and ends: a new number, the address of a
 * refuge, a mailbox that somebody else reads by now. Nothing is changed in place: what is no longer
 * right ends and stays as history, and a new one stands beside it. The timeline says that it was
 * done, never what the number or the address is.
 */
@Stateless
@Guarded
public class ContactPoints {

    private static final int LONGEST_WORDS = 500;
    private static final int MOST_ENDED = 200;

    @Inject private CaseStore store;
    @Inject private ContactPointStore points;
    @Inject private SafeContactStore safeContact;
    @Inject private MatchKeyStore keys;
    @Inject private RestrictedSealStore restricted;
    @Inject private NearDanger danger;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * A new way to reach somebody.
     *
     * @param answers about the uses of its kind; those of another kind are not kept
     * @param replaces the one that ends with it; null for none
     * @param why how the worker knows
     */
    public record Added(
            TypedPoint point, ContactSafety.SafetyAnswers answers, Long replaces, String why) {}

    /**
     * Writes a new way down; it can be used at once, as the answers say.
     *
     * @throws BadInput by field, when it cannot be one, is on record already, or has no reason
     */
    @Needs(Right.CASE_WORK)
    public void add(String reference, Added added) {
        SupportCase supportCase = open(reference, "way of contact added");
        Map<String, String> problems = new LinkedHashMap<>(added.point().problems());
        String why =
                reason("addWhy", added.why(), "Say how you know it, in a few words.", problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Instant now = clock.instant();
        ContactPoint point = made(supportCase.personId(), added, now);
        if (safeContact.of(supportCase.personId()).points().stream().anyMatch(point::isThere)) {
            throw new BadInput(
                    "addValue", "This is on record already. Change beside it what is safe.");
        }
        ContactPoint before =
                added.replaces() == null
                        ? null
                        : points.ofPerson(supportCase.personId(), added.replaces());
        if (before != null) {
            if (before.kind() != point.kind()) {
                throw new BadInput(
                        "addReplaces", "Choose one of the same kind, or end the other by itself.");
            }
            before.end("Another one came in its place: " + why, now);
        }
        String looser = saidLooser(supportCase, point, why);
        points.add(point);
        restricted.settle(List.of(supportCase.personId()));
        keys.reachedAnew(supportCase.personId(), now);
        timeline.add(
                supportCase,
                CaseEvent.Kind.SAFETY,
                label(point) + (before == null ? " added" : " changed: the old one has ended"),
                SafetyChange.inWords(point) + looser + " How we know: " + why,
                point.id());
    }

    /**
     * It is no longer in use: nobody is offered it again, and nothing that waits goes there.
     *
     * @param seenVersion of it when the reason was filled in
     */
    @Needs(Right.CASE_WORK)
    public void end(String reference, long contactPointId, int seenVersion, String why) {
        SupportCase supportCase = open(reference, "way of contact ended");
        ContactPoint point = points.ofPerson(supportCase.personId(), contactPointId);
        if (point.version() != seenVersion) {
            throw new ChangedMeanwhile();
        }
        String reason =
                Reasons.require("endWhy", why, "Say why it is no longer in use, in a few words.");
        point.end(reason, clock.instant());
        keys.anew(supportCase.personId());
        timeline.add(
                supportCase,
                CaseEvent.Kind.SAFETY,
                label(point) + " no longer in use",
                reason,
                point.id());
    }

    /**
     * When to make contact by whatever way, and which words to use.
     *
     * @param seen what stood there when it was filled in
     */
    @Needs(Right.CASE_WORK)
    public void say(String reference, ContactWords seen, ContactWords now) {
        SupportCase supportCase = open(reference, "times and words of contact");
        TypedText.optional("goodTimes", now.times(), LONGEST_WORDS);
        TypedText.optional("wordsToUse", now.words(), LONGEST_WORDS);
        if (now.equals(seen)) {
            return;
        }
        if (!points.say(supportCase.personId(), seen, now, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        timeline.add(
                supportCase,
                CaseEvent.Kind.SAFETY,
                "When to make contact, and the words to use, were changed",
                "Before: " + shown(seen.times()) + " / " + shown(seen.words()) + ".",
                null);
    }

    /**
     * Somebody near them may be a danger, as the work in the case has shown: not asked is not safe
     * from now on. What is learnt later is added; that it has ended is said by {@link
     * DangerEnding}.
     *
     * @param who the kind of person, in a few words
     */
    @Needs(Right.CASE_WORK)
    public void danger(String reference, String who, String why) {
        SupportCase supportCase = open(reference, "danger near them");
        Map<String, String> problems = new LinkedHashMap<>();
        if (who == null || who.isBlank()) {
            problems.put("dangerWho", "Say who it may be, for example \u201cher husband\u201d.");
        } else if (!TypedText.fits(who, LONGEST_WORDS)) {
            problems.put("dangerWho", TypedText.tooLong(who, LONGEST_WORDS));
        }
        String reason = reason("dangerWhy", why, "Say how you know, in a few words.", problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        String words = "Who: " + who.strip() + ". How we know: " + reason;
        if (supportCase.isDangerKept()) {
            danger.keep(supportCase);
            timeline.add(
                    supportCase,
                    CaseEvent.Kind.SAFETY,
                    "More about a danger near them",
                    words,
                    null);
        } else {
            danger.known(supportCase, words);
        }
    }

    /**
     * What had ended and comes back as safer than it was marked is made looser, as it is where the
     * answers change.
     *
     * @return the same for the timeline, after a space; empty when nothing becomes looser
     */
    private String saidLooser(SupportCase supportCase, ContactPoint point, String why) {
        String words =
                SafetyChange.sinceEnded(points.ended(supportCase.personId(), MOST_ENDED), point);
        if (words == null) {
            return "";
        }
        subject.override(supportCase.id(), supportCase.personId(), "made looser: " + words, why);
        return " It had ended and comes back looser. " + words;
    }

    private ContactPoint made(long personId, Added added, Instant now) {
        TypedPoint typed = added.point();
        ContactPoint point =
                ContactPoint.add(
                        Ids.next(),
                        personId,
                        typed.kind(),
                        typed.value(),
                        ContactPoint.normalised(typed.kind(), typed.value()),
                        typed.postcode(),
                        now);
        ContactSafety.SafetyAnswers said = added.answers();
        boolean phone = typed.kind() == ContactPoint.Kind.PHONE;
        point.answered(
                phone ? said.call() : null,
                phone ? said.text() : null,
                phone ? said.voicemail() : null,
                phone ? null : said.write(),
                said.whoMayAnswer());
        point.bestAt(said.bestTimes());
        point.writtenDownBy(current.get().id());
        return point;
    }

    private static String reason(
            String field, String why, String otherwise, Map<String, String> problems) {
        try {
            return Reasons.require(field, why, otherwise);
        } catch (BadInput bad) {
            problems.putAll(bad.problems());
            return null;
        }
    }

    private static String label(ContactPoint point) {
        return switch (point.kind()) {
            case PHONE -> "Telephone number";
            case EMAIL -> "E-mail address";
            case ADDRESS -> "Address";
        };
    }

    private static String shown(String words) {
        return words == null ? "nothing" : words;
    }

    /** The therapist of a case hears of a new number, too. */
    private SupportCase open(String reference, String detail) {
        SupportCase supportCase = store.loadShared(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), detail);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }
}
