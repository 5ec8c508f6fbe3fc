package org.waymark.referral;

import java.util.Locale;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Risk;
import org.waymark.referral.FeedMessage.Circumstances;

/**
 * How soon a referral must be looked at, before anybody has spoken to the person: it chooses the
 * clocks of triage and of the first attempt. It is raised by everything that is known and lowered
 * by nothing.
 *
 * @param level the clock to choose
 * @param why in words for the inbox; null for a standard one
 */
public record TriagePriority(Risk level, String why) {

    private static final int VISIBLE_HIGH = 14;
    private static final int MEDIUM_SCORE = 10;
    private static final String THREATS_TO_KILL = "3B";

    /**
     * The least it is for somebody who was harmed before, whether the sender said so or it was
     * found when records were linked; see {@link RepeatVictimisation}.
     */
    public static final TriagePriority OF_A_REPEAT =
            new TriagePriority(Risk.MEDIUM, "Harmed again within twelve months");

    private static final TriagePriority STANDARD = new TriagePriority(Risk.STANDARD, null);

    /**
     * The priority of a message.
     *
     * @param ofTheCode the crime group of the offence code alone
     * @param lists of the day
     */
    public static TriagePriority of(FeedMessage message, CrimeGroup ofTheCode, OffenceLists lists) {
        String high = high(message);
        if (high != null) {
            return new TriagePriority(Risk.HIGH, high);
        }
        String medium = medium(message, ofTheCode, lists);
        return medium == null ? STANDARD : new TriagePriority(Risk.MEDIUM, medium);
    }

    /** What the sender's risk assessment says: the higher of the grade and the score. */
    public static Risk assessed(Circumstances circumstances) {
        Risk grade = circumstances.dashGrade() == null ? Risk.STANDARD : circumstances.dashGrade();
        int score = circumstances.dashScore() == null ? 0 : circumstances.dashScore();
        Risk band =
                score >= VISIBLE_HIGH
                        ? Risk.HIGH
                        : score >= MEDIUM_SCORE ? Risk.MEDIUM : Risk.STANDARD;
        return grade.raisedTo(band);
    }

    private static String high(FeedMessage message) {
        Circumstances circumstances = message.circumstances();
        if (assessed(circumstances) == Risk.HIGH) {
            return "High risk by the sender's assessment";
        }
        if (circumstances.has(ReferralFlag.HBA)
                || circumstances.has(ReferralFlag.FORCED_MARRIAGE)) {
            return "Honour-based abuse or forced marriage";
        }
        if (!circumstances.domesticAbuse()) {
            return null;
        }
        String code = message.crime().offenceCode().toUpperCase(Locale.ROOT);
        if (code.equals(THREATS_TO_KILL)) {
            return "Threats to kill with domestic abuse";
        }
        if (circumstances.has(ReferralFlag.STALKING) || code.equals("8Q")) {
            return "Stalking with domestic abuse";
        }
        boolean armed =
                circumstances.has(ReferralFlag.KNIFE) || circumstances.has(ReferralFlag.GUN);
        return armed ? "A weapon with domestic abuse" : null;
    }

    private static String medium(FeedMessage message, CrimeGroup ofTheCode, OffenceLists lists) {
        if (assessed(message.circumstances()) == Risk.MEDIUM) {
            return "Medium risk by the sender's assessment";
        }
        if (message.circumstances().has(ReferralFlag.REPEAT)) {
            return OF_A_REPEAT.why();
        }
        return EnhancedRights.of(message, ofTheCode, lists).isEmpty()
                ? null
                : "Has enhanced rights";
    }
}
