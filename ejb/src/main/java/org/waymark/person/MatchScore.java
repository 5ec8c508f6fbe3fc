package org.waymark.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    public Band band() {
        return points >= LIKELY ? Band.LIKELY : points >= POSSIBLE ? Band.POSSIBLE : Band.UNLIKELY;
    }

    public static MatchScore of(MatchSubject one, MatchSubject other) {
        Sum sum = new Sum();
        names(one.name(), other.name(), sum);
        births(one.born(), other.born(), sum);
        if (!Collections.disjoint(one.phones(), other.phones())) {
            sum.add(15, "Same telephone number");
        }
        if (!Collections.disjoint(one.emails(), other.emails())) {
            sum.add(15, "Same e-mail address");
        }
        if (!Collections.disjoint(one.postcodes(), other.postcodes())) {
            sum.add(10, "Same postcode");
        }
        if (isKnown(one.sex()) && isKnown(other.sex()) && !one.sex().equals(other.sex())) {
            sum.add(-25, "Different sex");
        }
        return new MatchScore(sum.points, List.copyOf(sum.reasons));
    }

    private static void names(PersonName one, PersonName other, Sum sum) {
        double surname = SIMILARITY.apply(one.surname(), other.surname());
        double crossed =
                Math.min(
                        SIMILARITY.apply(one.surname(), String.join("", other.given())),
                        SIMILARITY.apply(String.join("", one.given()), other.surname()));
        if (crossed > Math.max(surname, ALIKE)) {
            sum.add(42, "Same names in the other order");
            return;
        }
        if (surname >= SAME) {
            sum.add(25, "Same surname");
        } else if (surname >= ALIKE || isPart(one, other) || isPart(other, one)) {
            sum.add(17, "Surnames alike");
        } else {
            sum.add(-15, "Different surname");
        }
        givenNames(one, other, sum);
    }

    /** A double-barrelled name of which the other has one half. */
    private static boolean isPart(PersonName whole, PersonName half) {
        return whole.family().size() > 1 && whole.family().containsAll(half.family());
    }

    private static void givenNames(PersonName one, PersonName other, Sum sum) {
        String first = one.firstGiven();
        String second = other.firstGiven();
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        double alike = SIMILARITY.apply(first, second);
        if (alike >= SAME) {
            sum.add(20, "Same first name");
        } else if (PersonName.full(first).equals(PersonName.full(second))) {
            sum.add(18, "First name is another form of the same name");
        } else if (alike >= ALIKE) {
            sum.add(13, "First names alike");
        } else if (one.given().contains(second) || other.given().contains(first)) {
            sum.add(12, "First name is a middle name of the other");
        } else if (first.length() == 1 || second.length() == 1) {
            sum.add(first.charAt(0) == second.charAt(0) ? 8 : -20, "Initial only");
        } else {
            sum.add(-25, "Different first name");
        }
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
        } else if (differingDigits(one, other) == 1) {
            sum.add(15, "Date of birth differs in one digit");
        } else if (Math.abs(ChronoUnit.DAYS.between(one, other)) < YEAR_APART_DAYS) {
            sum.add(-10, "Dates of birth less than a year apart");
        } else {
            sum.add(-30, "Different date of birth");
        }
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
