package org.waymark.person;

import java.util.List;
import org.waymark.person.ContactPoint.Use;

/**
 * What is known about reaching one person safely, over all records of the same identity: the
 * strictest word holds. What another record says is never shown, only that it forbids.
 *
 * @param doNotContact that nobody may make contact, by this record; null when it does not say so
 * @param forbiddenElsewhere another record of this person says that nobody may make contact
 * @param points the ways to reach them on this record that are in use, oldest first
 * @param elsewhere the ways on their other records that are in use, and those that a worker ended
 * @param restricted the person has had the use of their record restricted: it is kept and not used
 * @param oneChance whether the family must not learn of anything, and who
 */
public record SafeContact(
        DoNotContact doNotContact,
        boolean forbiddenElsewhere,
        List<ContactPoint> points,
        List<ContactPoint> elsewhere,
        boolean restricted,
        OneChance oneChance) {

    /** The same where there is more than one chance. */
    public SafeContact(
            DoNotContact doNotContact,
            boolean forbiddenElsewhere,
            List<ContactPoint> points,
            List<ContactPoint> elsewhere,
            boolean restricted) {
        this(
                doNotContact,
                forbiddenElsewhere,
                points,
                elsewhere,
                restricted,
                new OneChance(false, null));
    }

    /** The same where the use of the record is not restricted. */
    public SafeContact(
            DoNotContact doNotContact,
            boolean forbiddenElsewhere,
            List<ContactPoint> points,
            List<ContactPoint> elsewhere) {
        this(doNotContact, forbiddenElsewhere, points, elsewhere, false);
    }

    /** For what the person themselves have asked: an answer to them is no use of the record. */
    public SafeContact forAnswer() {
        return new SafeContact(
                doNotContact, forbiddenElsewhere, points, elsewhere, false, oneChance);
    }

    /**
     * Forced marriage, honour-based abuse, mutilation, abuse linked to faith: there may be one
     * chance to speak to them. No letter, no visit at home, nobody of the family or the community.
     *
     * @param holds by this record or another one of theirs
     * @param mustNotKnow who must learn nothing, as this record says; null when nobody is named
     */
    public record OneChance(boolean holds, String mustNotKnow) {}

    /**
     * Nobody may make contact.
     *
     * @param reason null when none was given
     * @param by who said so here; null when the sender of the referral did
     */
    public record DoNotContact(String reason, String by) {}

    /** Ways of one person who has no other record, and no wish not to be contacted. */
    public static SafeContact of(ContactPoint... points) {
        return new SafeContact(null, false, List.of(points), List.of());
    }

    /** May nobody make contact, in whatever way? */
    public boolean isForbidden() {
        return doNotContact != null || forbiddenElsewhere;
    }

    /**
     * Does another record of this person say that the same number or address is not safe for it?
     * What a worker has ended there may be in other hands.
     */
    public boolean isUnsafeElsewhere(ContactPoint point, Use use) {
        return elsewhere.stream()
                .filter(point::isSameAs)
                .anyMatch(
                        other ->
                                other.isEnded()
                                        || other.isSuspended()
                                        || other.answer(use) == SafeAnswer.NO);
    }

    /** Those that say something now: what was written down again on its record is not at an end. */
    static List<ContactPoint> standing(List<ContactPoint> points) {
        return points.stream().filter(point -> points.stream().noneMatch(point::isBackAs)).toList();
    }
}
