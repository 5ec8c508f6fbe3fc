package org.waymark.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.waymark.person.SafeAnswer;
import org.waymark.referral.FeedMessage.Circumstances;
import org.waymark.referral.FeedMessage.Contact;

/**
 * The usable and safe ways to reach somebody, by what the sender said. A way is safe when it is not
 * marked N; where somebody else may be watching, for domestic abuse, stalking, honour-based abuse,
 * the abuse and exploitation of children and modern slavery, it is safe only when it is marked Y:
 * not asked is not safe.
 */
public final class SafeChannels {

    /** A way to make the first contact. */
    public enum Way {
        CALL,
        TEXT,
        EMAIL,
        LETTER,
        /** Gone to see on the ward: nothing is left there that others read. */
        WARD
    }

    /** Fewer digits reach nobody. */
    private static final int FEWEST_DIGITS = 7;

    private static final String NO_FIXED_ABODE = "ZZ993VZ";

    /** Stalking, children exploited sexually, trafficking for that, modern slavery. */
    private static final Set<String> OFFENCES = Set.of("8Q", "71", "72", "106");

    /** Whoever answers a child's telephone may be the one who hurts them. */
    private static final int GROWN = 16;

    // Forced marriage and mutilation are honour-based abuse, also where only they are marked. Who
    // abuses, exploits or holds somebody is often the one who opens their letters.
    private static final Set<ReferralFlag> WATCHED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            ReferralFlag.STALKING,
                            ReferralFlag.HBA,
                            ReferralFlag.FORCED_MARRIAGE,
                            ReferralFlag.FGM,
                            ReferralFlag.CSA,
                            ReferralFlag.CSE,
                            ReferralFlag.MODERN_SLAVERY));

    private SafeChannels() {}

    /** Must a way be marked safe, so that "not asked" is not enough? */
    public static boolean onlyPlainYes(Circumstances circumstances, String offenceCode) {
        return onlyPlainYes(circumstances.domesticAbuse(), circumstances.flags(), offenceCode);
    }

    /** The same for a referral that is stored. */
    public static boolean onlyPlainYes(
            boolean domesticAbuse, Set<ReferralFlag> flags, String offenceCode) {
        return domesticAbuse
                || !Collections.disjoint(flags, WATCHED)
                || offenceCode != null && OFFENCES.contains(offenceCode.toUpperCase(Locale.ROOT));
    }

    /**
     * Is somebody so young that only a plain yes is safe, whatever happened to them?
     *
     * @param born null when unknown; then the age as it was given counts
     * @param age as given; null when unknown
     * @param ageOn the day on which that age was true; null when unknown
     */
    public static boolean isChild(LocalDate born, Integer age, LocalDate ageOn, LocalDate today) {
        if (born != null) {
            return born.plusYears(GROWN).isAfter(today);
        }
        if (age == null) {
            return false;
        }
        long since = ageOn == null ? 0 : Math.max(0, ChronoUnit.YEARS.between(ageOn, today));
        return age + since < GROWN;
    }

    /** The ways that can be used and are safe. */
    public static Set<Way> of(FeedMessage message) {
        boolean onlyPlainYes = onlyPlainYes(message.circumstances(), message.crime().offenceCode());
        Set<Way> ways = usable(message);
        ways.removeIf(way -> !isSafe(answer(message.contact(), way), onlyPlainYes));
        return ways;
    }

    /** The ways that can be used, safe or not. */
    public static Set<Way> usable(FeedMessage message) {
        Contact contact = message.contact();
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (contact.address() != null && message.circumstances().has(ReferralFlag.IN_HOSPITAL)) {
            ways.add(Way.WARD);
        }
        if (isPhone(contact.phone())) {
            ways.add(Way.CALL);
            ways.add(Way.TEXT);
        }
        if (isEmail(contact.email())) {
            ways.add(Way.EMAIL);
        }
        if (contact.address() != null && !isNoFixedAbode(contact.postcode())) {
            ways.add(Way.LETTER);
        }
        return ways;
    }

    private static boolean isSafe(SafeAnswer answer, boolean onlyPlainYes) {
        return answer == SafeAnswer.YES || answer == SafeAnswer.NOT_ASKED && !onlyPlainYes;
    }

    private static SafeAnswer answer(Contact contact, Way way) {
        return switch (way) {
            case CALL -> contact.callSafe();
            case TEXT -> contact.textSafe();
            case EMAIL -> contact.emailSafe();
            case LETTER -> contact.letterSafe();
            case WARD -> SafeAnswer.YES;
        };
    }

    private static boolean isPhone(String phone) {
        return phone != null && phone.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static boolean isEmail(String email) {
        int at = email == null ? -1 : email.indexOf('@');
        return at > 0 && at < email.length() - 1;
    }

    private static boolean isNoFixedAbode(String postcode) {
        return postcode != null
                && postcode.replace(" ", "").toUpperCase(Locale.ROOT).equals(NO_FIXED_ABODE);
    }
}
