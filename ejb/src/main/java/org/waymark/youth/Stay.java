package org.waymark.youth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.person.SafeAnswer;

/**
 * A stay in hospital and what was agreed for the day somebody leaves.
 *
 * @param centre code of the trauma centre; null for another hospital, which is in words
 * @param dischargeOn the day they leave, expected or real; null while nobody knows
 * @param discharged have they left?
 * @param safeThere is it safe where they go?
 * @param followUp what happens after they have left
 * @param version counts the saves, so that two at once are noticed; 0 before the first
 */
public record Stay(
        String centre,
        String hospital,
        String ward,
        LocalDate admittedOn,
        LocalDate dischargeOn,
        boolean discharged,
        GoingTo goingTo,
        SafeAnswer safeThere,
        String safeDetail,
        String followUp,
        LocalDate followUpOn,
        int version) {

    /** How the note of a referral from the bedside begins, before the ward and a full stop. */
    private static final String BEDSIDE = "Still in hospital: ";

    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST = 1000;
    private static final int LONGEST_HOSPITAL = 120;
    private static final int LONGEST_WARD = 60;

    /** Where somebody goes from hospital; never the address itself. */
    public enum GoingTo {
        HOME("Home"),
        FAMILY("Family or friends elsewhere"),
        TEMPORARY("Temporary accommodation"),
        CARE("Foster or residential care"),
        CUSTODY("Custody"),
        OTHER_HOSPITAL("Another hospital"),
        UNKNOWN("Not known yet");

        private final String label;

        GoingTo(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Is this address the hospital or the ward, however it is spelled? It is one of them, or begins
     * with one: a home in a street of the same name does not. A referral from the bedside gives the
     * ward as the address, and says so in its note.
     *
     * @param note of whoever referred them; null for none
     */
    boolean isAt(String address, String note) {
        String where = plain(address);
        if (where.isEmpty()) {
            return false;
        }
        return isOf(address, hospital) || isOf(address, ward) || isWardOf(note, where);
    }

    private static boolean isWardOf(String note, String where) {
        if (note == null || !note.startsWith(BEDSIDE)) {
            return false;
        }
        String rest = note.substring(BEDSIDE.length());
        for (int end = rest.indexOf('.'); end >= 0; end = rest.indexOf('.', end + 1)) {
            if (plain(rest.substring(0, end)).equals(where)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String address, String place) {
        String plain = plain(place);
        String where = plain(address);
        if (plain.length() < FEWEST_LETTERS || !where.startsWith(plain)) {
            return false;
        }
        return where.equals(plain)
                || plain(address.strip().split("[,;\\n]", 2)[0]).equals(plain)
                || place.strip().toLowerCase(Locale.ROOT).matches(".+\\s(hospital|infirmary)");
    }

    private static String plain(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** What is missing or cannot be, by field in the order of the page. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (centre == null && isBlank(hospital)) {
            problems.put("hospital", "Choose the trauma centre, or enter the hospital.");
        }
        fits(problems, "hospital", hospital, LONGEST_HOSPITAL);
        fits(problems, "ward", ward, LONGEST_WARD);
        if (admittedOn == null) {
            problems.put("admittedOn", "Enter the day they were admitted.");
        } else if (admittedOn.isAfter(today)) {
            problems.put("admittedOn", "This day has not come yet.");
        } else if (dischargeOn != null && dischargeOn.isBefore(admittedOn)) {
            problems.put("dischargeOn", "They cannot leave before they were admitted.");
        }
        if (discharged) {
            left(problems, today);
        }
        if (safeThere == SafeAnswer.NO && isBlank(safeDetail)) {
            problems.put("safeDetail", "Say what makes it unsafe and what was done about it.");
        }
        fits(problems, "safeDetail", safeDetail, LONGEST);
        fits(problems, "followUp", followUp, LONGEST);
        if (followUpOn != null && isBlank(followUp)) {
            problems.put("followUp", "Say what happens on that day.");
        }
        if (!isBlank(followUp) && followUpOn == null) {
            problems.put("followUpOn", "Say on which day it happens.");
        }
        return problems;
    }

    private void left(Map<String, String> problems, LocalDate today) {
        if (dischargeOn == null) {
            problems.putIfAbsent("dischargeOn", "Enter the day they left.");
        } else if (dischargeOn.isAfter(today)) {
            problems.putIfAbsent("dischargeOn", "They have left, and this day has not come yet.");
        }
        if (goingTo == null || goingTo == GoingTo.UNKNOWN) {
            problems.put("goingTo", "Say where they went.");
        }
        if (safeThere == null || safeThere == SafeAnswer.NOT_ASKED) {
            problems.put("safeThere", "Say whether it is safe there.");
        }
    }

    /** The same in the hospital of this name, which its centre has. */
    Stay in(String name) {
        return new Stay(
                centre,
                name,
                ward,
                admittedOn,
                dischargeOn,
                discharged,
                goingTo,
                safeThere,
                safeDetail,
                followUp,
                followUpOn,
                version);
    }

    /** Six months after they left: how are they, and the measures once more. */
    LocalDate sixMonthsLater() {
        return dischargeOn.plusMonths(6);
    }

    private static void fits(Map<String, String> problems, String field, String text, int most) {
        if (text != null && text.strip().length() > most) {
            problems.put(field, "Use at most %,d characters.".formatted(most));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
