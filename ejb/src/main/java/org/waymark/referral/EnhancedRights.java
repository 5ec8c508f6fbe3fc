package org.waymark.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedMessage.Circumstances;
import org.waymark.referral.FeedMessage.Victim;

/**
 * Which enhanced rights of the Victims' Code somebody has, and why: those the sender marked and
 * those that follow from what was sent. Any one is enough; none is ever taken away here.
 * Intimidation and being targeted persistently are a person's judgement and never derived.
 */
public final class EnhancedRights {

    private static final int ADULT = 18;
    private static final int OLDEST_UNDER_13 = 12;

    private EnhancedRights() {}

    /**
     * The categories, each with its reason in words.
     *
     * @param ofTheCode the crime group of the offence code alone
     * @param lists of the day
     */
    public static Map<EnhancedCategory, String> of(
            FeedMessage message, CrimeGroup ofTheCode, OffenceLists lists) {
        Map<EnhancedCategory, String> rights = new EnumMap<>(EnhancedCategory.class);
        for (EnhancedCategory marked : message.circumstances().enhanced()) {
            rights.put(marked, "Marked by the sender");
        }
        if (wasChild(message, lists)) {
            rights.putIfAbsent(EnhancedCategory.VULNERABLE, "Under 18 at the time of the offence");
        }
        String serious = seriousCrime(message, ofTheCode, lists);
        if (serious != null) {
            rights.putIfAbsent(EnhancedCategory.SERIOUS_CRIME, serious);
        }
        return Collections.unmodifiableMap(rights);
    }

    /**
     * The age by which rules for children are applied: the age on a day, and where none was sent,
     * twelve for the victim of an offence that is by its definition against a child under 13. Such
     * a child must not be written to because a birth date is missing.
     *
     * @return null when nothing is known
     */
    public static Integer ageForRules(FeedMessage message, Instant at, OffenceLists lists) {
        Integer age = message.ageAt(at);
        boolean child =
                message.victim().type() == VictimType.PERSON
                        && lists.againstUnder13().contains(code(message.crime().offenceCode()));
        return age == null && child ? Integer.valueOf(OLDEST_UNDER_13) : age;
    }

    private static boolean wasChild(FeedMessage message, OffenceLists lists) {
        if (message.victim().type() == VictimType.BUSINESS) {
            return false;
        }
        // The parent or the relative who is referred is not the child of the offence.
        boolean own =
                EnumSet.of(VictimType.PERSON, VictimType.WITNESS).contains(message.victim().type());
        return own && lists.againstChild().contains(code(message.crime().offenceCode()))
                || own && message.circumstances().has(ReferralFlag.CSA)
                || isUnder(ADULT, message.victim(), message.crime().from(), message.sentAt());
    }

    /** By the birth, else by the age as sent, less the whole years since the offence. */
    private static boolean isUnder(int age, Victim victim, Instant offence, Instant sent) {
        LocalDate then = WorkingDays.dateOf(offence);
        if (victim.dateOfBirth() != null) {
            return victim.ageOn(then) < age;
        }
        int yearsSince = Math.max(0, Period.between(then, WorkingDays.dateOf(sent)).getYears());
        return victim.age() != null && victim.age() - yearsSince < age;
    }

    private static String seriousCrime(
            FeedMessage message, CrimeGroup ofTheCode, OffenceLists lists) {
        Circumstances circumstances = message.circumstances();
        if (message.victim().type() == VictimType.BEREAVED) {
            return "Bereaved close relative";
        }
        if (circumstances.domesticAbuse()) {
            return "Domestic abuse";
        }
        if (!circumstances.hateStrands().isEmpty()) {
            return "Hate crime";
        }
        if (ofTheCode == CrimeGroup.SEXUAL
                || circumstances.has(ReferralFlag.CSA)
                || circumstances.has(ReferralFlag.CSE)) {
            return "Sexual offence";
        }
        if (ofTheCode == CrimeGroup.MODERN_SLAVERY
                || circumstances.has(ReferralFlag.MODERN_SLAVERY)) {
            return "Modern slavery";
        }
        boolean bodily = lists.mostSerious().contains(code(message.crime().offenceCode()));
        return bodily ? "One of the most serious offences" : null;
    }

    private static String code(String offenceCode) {
        return offenceCode.toUpperCase(Locale.ROOT);
    }
}
