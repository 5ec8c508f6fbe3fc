package org.waymark.casework;

import org.waymark.person.ContactPoint;
import org.waymark.person.SafeAnswer;

/**
 * Whether a channel may be used to reach somebody. A channel that is not marked safe is blocked,
 * not warned about (rule 1 of the design); where the other person may be watching (domestic abuse,
 * stalking, honour-based abuse) only a plain yes is safe, elsewhere only a plain no blocks.
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
     * @param onlyPlainYes true for domestic abuse, stalking and honour-based abuse
     */
    public static Permission mayUse(
            ContactChannel channel, ContactPoint point, boolean onlyPlainYes) {
        if (channel == ContactChannel.IN_PERSON) {
            return Permission.GRANTED;
        }
        if (point == null || !fits(channel, point.kind())) {
            return Permission.blocked("There is nothing on record to use for this.");
        }
        if (point.isEnded()) {
            return Permission.blocked("This is no longer in use.");
        }
        if (point.isSuspended()) {
            return Permission.blocked(
                    "Suspended: " + point.suspendedWhy() + ". A worker has to review it first.");
        }
        return byAnswer(channel, answer(channel, point), onlyPlainYes);
    }

    private static Permission byAnswer(
            ContactChannel channel, SafeAnswer answer, boolean onlyPlainYes) {
        if (answer == SafeAnswer.NO) {
            return Permission.blocked(channel.label() + " is marked not safe.");
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

    private static SafeAnswer answer(ContactChannel channel, ContactPoint point) {
        return switch (channel) {
            case CALL -> SafeAnswer.of(point.callSafe());
            case TEXT -> SafeAnswer.of(point.textSafe());
            case VOICEMAIL -> SafeAnswer.of(point.voicemailSafe());
            case EMAIL, LETTER -> SafeAnswer.of(point.writeSafe());
            case IN_PERSON -> SafeAnswer.YES;
        };
    }

    static boolean fits(ContactChannel channel, ContactPoint.Kind kind) {
        return switch (channel) {
            case CALL, TEXT, VOICEMAIL -> kind == ContactPoint.Kind.PHONE;
            case EMAIL -> kind == ContactPoint.Kind.EMAIL;
            case LETTER -> kind == ContactPoint.Kind.ADDRESS;
            case IN_PERSON -> true;
        };
    }
}
