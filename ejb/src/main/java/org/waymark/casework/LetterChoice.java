package org.waymark.casework;

import java.util.List;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;

/**
 * Whether somebody is written to, or sent a text: by the order of the rule, and only where just
 * this is safe.
 *
 * @param point the address or number; null when they are passed over
 * @param why why they are passed over; null otherwise
 */
record LetterChoice(Long point, String why) {

    /** The choice of a letter. */
    static LetterChoice of(List<ContactChannel> ways, SafeContact known, boolean onlyPlainYes) {
        return of(ContactChannel.LETTER, ways, known, onlyPlainYes);
    }

    /**
     * The choice.
     *
     * @param wanted a letter or a text
     * @param ways in the order in which they are tried
     * @param known what all records of the person say
     * @param onlyPlainYes true for domestic abuse, stalking and honour-based abuse
     */
    static LetterChoice of(
            ContactChannel wanted,
            List<ContactChannel> ways,
            SafeContact known,
            boolean onlyPlainYes) {
        for (ContactChannel way : ways) {
            for (ContactPoint point : known.points()) {
                if (way.goesBy(point.kind())
                        && ContactRules.mayUse(way, point, known, onlyPlainYes).allowed()) {
                    return way == wanted
                            ? new LetterChoice(point.id(), null)
                            : new LetterChoice(null, way.label() + " is safe and comes first");
                }
            }
            if (way == wanted) {
                return new LetterChoice(null, whyNot(wanted, known, onlyPlainYes));
            }
        }
        return new LetterChoice(null, wanted.label() + " is not among the first ways for this");
    }

    /** By itself, whatever the order of ways says. */
    static LetterChoice only(ContactChannel wanted, SafeContact known, boolean onlyPlainYes) {
        return of(wanted, List.of(wanted), known, onlyPlainYes);
    }

    private static String whyNot(ContactChannel wanted, SafeContact known, boolean onlyPlainYes) {
        return known.points().stream()
                .filter(point -> wanted.goesBy(point.kind()))
                .findFirst()
                .map(point -> ContactRules.mayUse(wanted, point, known, onlyPlainYes).why())
                .orElse(
                        wanted == ContactChannel.LETTER
                                ? "No address on record"
                                : "No number on record");
    }
}
