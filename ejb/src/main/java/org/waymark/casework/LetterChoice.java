package org.waymark.casework;

import java.util.List;
import org.waymark.person.ContactPoint;
import org.waymark.person.SafeContact;

/**
 * Whether somebody is written to: by the order of the rule, and only where a letter is safe.
 *
 * @param point the address; null when they are passed over
 * @param why why they are passed over; null otherwise
 */
record LetterChoice(Long point, String why) {

    /**
     * The choice.
     *
     * @param ways in the order in which they are tried
     * @param known what all records of the person say
     * @param onlyPlainYes true for domestic abuse, stalking and honour-based abuse
     */
    static LetterChoice of(List<ContactChannel> ways, SafeContact known, boolean onlyPlainYes) {
        for (ContactChannel way : ways) {
            for (ContactPoint point : known.points()) {
                if (way.goesBy(point.kind())
                        && ContactRules.mayUse(way, point, known, onlyPlainYes).allowed()) {
                    return way == ContactChannel.LETTER
                            ? new LetterChoice(point.id(), null)
                            : new LetterChoice(null, way.label() + " is safe and comes first");
                }
            }
            if (way == ContactChannel.LETTER) {
                return new LetterChoice(null, whyNot(known, onlyPlainYes));
            }
        }
        return new LetterChoice(null, "A letter is not among the first ways for this");
    }

    private static String whyNot(SafeContact known, boolean onlyPlainYes) {
        return known.points().stream()
                .filter(point -> ContactChannel.LETTER.goesBy(point.kind()))
                .findFirst()
                .map(
                        point ->
                                ContactRules.mayUse(
                                                ContactChannel.LETTER, point, known, onlyPlainYes)
                                        .why())
                .orElse("No address on record");
    }
}
