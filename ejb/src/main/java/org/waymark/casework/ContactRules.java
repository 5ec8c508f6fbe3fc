package org.waymark.casework;

import org.waymark.person.ContactPoint;
import org.waymark.person.SafeAnswer;
import org.waymark.person.SafeContact;

/**
 * Whether a channel may be used to reach somebody; the only place that decides it. A channel that
 * is not marked safe is blocked, not warned about; where the other person may be watching (domestic
 * abuse, stalking, honour-based abuse) only a plain yes is safe, elsewhere only a plain no blocks.
 * Who is marked "do not contact", or has had the use of their record restricted, is not contacted
 * in any way. A visit at home is asked about by nobody: where the other person may be watching it
 * is blocked whatever may be written. Where there is one chance, what reaches the home is for a
 * manager to decide. The strictest word of all records of the person holds.
 */
public final class ContactRules {

    private ContactRules() {}

    /**
     * The answer.
     *
     * @param why in words for the worker; null when it may be used
     */
    public record Permission(boolean allowed, String why) {

        static final Permission GRANTED = new Permission(true, null);

        static Permission blocked(String why) {
            return new Permission(false, why);
        }
    }

    /**
     * May this channel be used on this contact point?
     *
     * @param point null in person
     * @param known what all records of the person say
     * @param onlyPlainYes true for domestic abuse, stalking and honour-based abuse
     */
    public static Permission mayUse(
            ContactChannel channel, ContactPoint point, SafeContact known, boolean onlyPlainYes) {
        if (known.restricted()) {
            return Permission.blocked(
                    "They have had the use of their record restricted: it is kept and not used.");
        }
        if (known.isForbidden()) {
            return Permission.blocked(
                    known.doNotContact() != null
                            ? "Marked \u201cdo not contact\u201d."
                            : "Another record of this person says \u201cdo not contact\u201d.");
        }
        if (channel == ContactChannel.IN_PERSON) {
            return Permission.GRANTED;
        }
        if (point == null || !channel.goesBy(point.kind())) {
            return Permission.blocked("There is nothing on record to use for this.");
        }
        if (isForManagers(channel, known)) {
            return Permission.blocked(
                    channel == ContactChannel.LETTER
                            ? "There may be one chance: no letters."
                            : "There may be one chance: no visits at home.");
        }
        if (point.isEnded()) {
            return Permission.blocked("This is no longer in use.");
        }
        if (point.isClosed()) {
            return Permission.blocked(point.whyClosed());
        }
        if (point.isSuspended()) {
            return Permission.blocked(
                    "Suspended: " + point.suspendedWhy() + ". A worker has to review it first.");
        }
        Permission own = byAnswer(channel, point.answer(channel.use()), onlyPlainYes);
        if (own.allowed() && known.isUnsafeElsewhere(point, channel.use())) {
            return Permission.blocked("Another record of this person says it is not safe.");
        }
        return own;
    }

    /**
     * Is using it all the same more than a worker may decide? Where there may be one chance to
     * speak to somebody, whatever reaches their home is.
     */
    static boolean isForManagers(ContactChannel channel, SafeContact known) {
        return channel.reachesTheHome() && known.oneChance().holds();
    }

    private static Permission byAnswer(
            ContactChannel channel, SafeAnswer answer, boolean onlyPlainYes) {
        if (answer == SafeAnswer.NO) {
            return Permission.blocked(channel.label() + " is marked not safe.");
        }
        if (channel == ContactChannel.VISIT && onlyPlainYes) {
            return Permission.blocked(
                    "Somebody near them may be a danger, and nobody is asked whether a visit is safe."
                            + " Meet somewhere else.");
        }
        if (answer == SafeAnswer.NOT_ASKED
                && (onlyPlainYes || channel == ContactChannel.VOICEMAIL)) {
            return Permission.blocked(
                    "Nobody has asked whether "
                            + channel.label().toLowerCase()
                            + " is safe. Not asked is not safe.");
        }
        return Permission.GRANTED;
    }
}
