package org.waymark.justice;

import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.Validity;

/**
 * A sentence for an offence that brings the Victim Contact Scheme (Victims' Code, Right 11).
 *
 * @param offenceGroup group of the offence
 * @param sentence code of the kind of sentence
 * @param monthsAtLeast shortest length; null where the length does not matter
 */
public record ContactSchemeRule(
        String offenceGroup, String sentence, Integer monthsAtLeast, Validity validity) {

    /** What the rules say of a sentence. */
    public enum Answer {
        FOLLOWS,
        NOT,
        /** It hangs on the length, which nobody said. */
        LENGTH_UNKNOWN
    }

    /**
     * @param offenceGroup null when the offence is not known
     * @param on the day of the sentence
     */
    static Answer of(
            List<ContactSchemeRule> rules, String offenceGroup, CourtResult result, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.validity().includes(on))
                .filter(rule -> rule.offenceGroup().equals(offenceGroup))
                .filter(rule -> rule.sentence().equals(result.sentence()))
                .findFirst()
                .map(rule -> rule.answer(result.months()))
                .orElse(Answer.NOT);
    }

    private Answer answer(Integer months) {
        if (monthsAtLeast == null) {
            return Answer.FOLLOWS;
        }
        if (months == null) {
            return Answer.LENGTH_UNKNOWN;
        }
        return months >= monthsAtLeast ? Answer.FOLLOWS : Answer.NOT;
    }
}
