package org.waymark.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How likely two records are one person, and why, in words. It only ever proposes: people of one
 * household share a surname, a telephone and a home, and somebody who harms another lives with
 * them, so what differs weighs as much as what agrees.
 *
 * @param points out of a hundred or so
 * @param reasons what agrees and what does not
 */
public record MatchScore(int points, List<String> reasons) {

    /** What a score is worth. */
    public enum Band {
        LIKELY,
        POSSIBLE,
        UNLIKELY
    }

    private static final int LIKELY = 70;
    private static final int POSSIBLE = 45;
    private static final double SAME = 0.97;
    private static final double ALIKE = 0.88;
    private static final int YEAR_APART_DAYS = 366;
    private static final int DECADE = 10;

    /** Of shorter words a letter or a sound more or less makes another word. */
    private static final int LONG_ENOUGH = 4;

    private static final int TELLING_SOUND = 3;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final DamerauLevenshteinDistance ONE_SLIP = new DamerauLevenshteinDistance(1);

    public Band band() {
        return points >= LIKELY ? Band.LIKELY : points >= POSSIBLE ? Band.POSSIBLE : Band.UNLIKELY;
    }

    public static MatchScore of(MatchSubject one, MatchSubject other) {
        Sum sum = new Sum();
        boolean another = names(one.name(), other.name(), sum);
        births(one.born(), other.born(), sum);
        // What a household shares says little about two people of different first names.
        if (!Collections.disjoint(one.phones(), other.phones())) {
            sum.add(another ? 7 : 15, "Same telephone number");
        }
        if (!Collections.disjoint(one.emails(), other.emails())) {
            sum.add(15, "Same e-mail address");
        }
        if (!Collections.disjoint(one.postcodes(), other.postcodes())) {
            sum.add(another ? 5 : 10, "Same postcode");
        }
        if (isKnown(one.sex()) && isKnown(other.sex()) && !one.sex().equals(other.sex())) {
            sum.add(-25, "Different sex");
        }
        return new MatchScore(sum.points, List.copyOf(sum.reasons));
    }

    /** True when the first names are those of two people. */
    private static boolean names(PersonName one, PersonName other, Sum sum) {
        double surname = SIMILARITY.apply(one.surname(), other.surname());
        double crossed =
                Math.min(
                        SIMILARITY.apply(one.surname(), String.join("", other.given())),
                        SIMILARITY.apply(String.join("", one.given()), other.surname()));
        if (crossed > Math.max(surname, ALIKE)) {
            sum.add(42, "Same names in the other order");
            return false;
        }
        if (surname >= SAME) {
            sum.add(25, "Same surname");
        } else if (surname >= ALIKE
                || isSlip(one.surname(), other.surname())
                || isPart(one, other)
                || isPart(other, one)) {
            sum.add(17, "Surnames alike");
        } else {
            sum.add(-15, "Different surname");
        }
        return givenNames(one, other, sum);
    }

    /** One letter too many, too few or wrong, two changed round, or another spelling. */
    private static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG_ENOUGH) {
            return false;
        }
        String sound = MatchKeys.sound(one);
        return ONE_SLIP.apply(one, other) >= 0
                || sound.length() >= TELLING_SOUND && sound.equals(MatchKeys.sound(other));
    }

    /** A double-barrelled name of which the other has one half. */
    private static boolean isPart(PersonName whole, PersonName half) {
        return whole.family().size() > 1 && whole.family().containsAll(half.family());
    }

    private static boolean givenNames(PersonName one, PersonName other, Sum sum) {
        String first = one.firstGiven();
        String second = other.firstGiven();
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        double alike = SIMILARITY.apply(first, second);
        if (alike >= SAME) {
            sum.add(20, "Same first name");
        } else if (PersonName.isForm(first, second)) {
            sum.add(18, "First name is another form of the same name");
        } else if (alike >= ALIKE || isSlip(first, second)) {
            sum.add(13, "First names alike");
        } else if (one.given().contains(second) || other.given().contains(first)) {
            sum.add(12, "First name is a middle name of the other");
        } else if (first.length() == 1 || second.length() == 1) {
            boolean same = first.charAt(0) == second.charAt(0);
            sum.add(same ? 8 : -20, same ? "Initial only" : "Different initial");
        } else {
            sum.add(-25, "Different first name");
            return true;
        }
        return false;
    }

    private static void births(LocalDate one, LocalDate other, Sum sum) {
        if (one == null || other == null) {
            return;
        }
        if (one.equals(other)) {
            sum.add(30, "Same date of birth");
        } else if (one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth()) {
            sum.add(25, "Day and month of birth swapped");
        } else if (isYearSlip(one, other)) {
            sum.add(15, "Same day and month of birth, the year off by one or ten");
        } else if (differingDigits(one, other) == 1 || isNextDay(one, other)) {
            sum.add(15, "Date of birth differs in one digit or by a day");
        } else if (Math.abs(ChronoUnit.DAYS.between(one, other)) < YEAR_APART_DAYS) {
            sum.add(-10, "Dates of birth less than a year apart");
        } else {
            sum.add(-30, "Different date of birth");
        }
    }

    private static boolean isYearSlip(LocalDate one, LocalDate other) {
        int years = Math.abs(one.getYear() - other.getYear());
        return one.getDayOfMonth() == other.getDayOfMonth()
                && one.getMonthValue() == other.getMonthValue()
                && (years == 1 || years == DECADE);
    }

    private static boolean isNextDay(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) == 1;
    }

    private static int differingDigits(LocalDate one, LocalDate other) {
        String first = one.toString();
        String second = other.toString();
        int differing = 0;
        for (int i = 0; i < Math.min(first.length(), second.length()); i++) {
            differing += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        return differing;
    }

    private static boolean isKnown(String sex) {
        return sex != null && !sex.equals("U");
    }

    /** Points and reasons as they come. */
    private static final class Sum {

        private int points;
        private final List<String> reasons = new ArrayList<>();

        void add(int more, String reason) {
            points += more;
            reasons.add(reason);
        }
    }
}
