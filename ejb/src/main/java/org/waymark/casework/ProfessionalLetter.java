package org.waymark.casework;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.shared.TypedText;

/**
 * A letter to a professional who works with somebody: what it says is bounded by what this one may
 * be told, and that the person agreed to this letter.
 *
 * @param to who is written to; null when nobody was chosen
 * @param address where their post goes
 * @param agreedOn when the person agreed to this letter
 * @param words what is said beside that we work with them; empty where no more may be told
 */
record ProfessionalLetter(Professional to, String address, LocalDate agreedOn, String words) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_WORDS = 4_000;

    /**
     * What cannot be sent, by field in the order of the page.
     *
     * @param oneChance is there one chance only, so that nothing is written?
     */
    Map<String, String> problems(LocalDate today, boolean oneChance) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (to == null) {
            problems.put("letterTo", "Choose whom you write to.");
        } else if (oneChance) {
            problems.put(
                    "letterTo",
                    "There may be one chance: write to nobody, speak to them. Others open letters.");
        } else if (to.mayShare() == Professional.MayShare.NOTHING) {
            problems.put(
                    "letterTo", "They may be told nothing, not even that you know the person.");
        }
        if (address == null || address.isBlank()) {
            problems.put("letterAddress", "Enter the address that the letter goes to.");
        } else if (!TypedText.fits(address, LONGEST_ADDRESS)) {
            problems.put("letterAddress", TypedText.tooLong(address, LONGEST_ADDRESS));
        }
        if (agreedOn == null) {
            problems.put("letterAgreedOn", "Enter the day on which they agreed to this letter.");
        } else if (agreedOn.isAfter(today)) {
            problems.put("letterAgreedOn", "This day is still to come.");
        } else if (agreedOn.isBefore(today.minusYears(1))) {
            problems.put("letterAgreedOn", "This is more than a year ago: ask them again.");
        }
        boolean said = words != null && !words.isBlank();
        if (to != null && to.mayShare() == Professional.MayShare.THAT_WE_WORK && said) {
            problems.put(
                    "letterWords",
                    "They may be told that you work with them, and nothing more: leave this empty.");
        } else if (to != null && needsWords() && !said) {
            problems.put("letterWords", "Say what they are to know, and nothing else.");
        } else if (!TypedText.fits(words, LONGEST_WORDS)) {
            problems.put("letterWords", TypedText.tooLong(words, LONGEST_WORDS));
        }
        return problems;
    }

    private boolean needsWords() {
        return to.mayShare() == Professional.MayShare.SAFETY
                || to.mayShare() == Professional.MayShare.AGREED;
    }

    /**
     * As it is printed.
     *
     * @param about whom it is about, as they are called
     * @param service that writes
     * @param worker who writes
     * @param phone where they can ask
     */
    Letter.Paper paper(String about, String service, String worker, String phone, LocalDate today) {
        StringBuilder text = new StringBuilder("Dear ").append(to.name().strip()).append(",\n");
        text.append("About ").append(about).append('\n');
        text.append("We work with ")
                .append(about)
                .append(", who agreed on ")
                .append(DAY.format(agreedOn))
                .append(" that we write this to you.\n");
        if (words != null && !words.isBlank()) {
            text.append(words.strip()).append('\n');
        }
        text.append("Keep this letter where only those see it who need it. Do not speak of it to")
                .append(" family, friends or anybody who may be with them.\n");
        text.append("If you have a question, ring ").append(phone).append(".\n");
        text.append("Yours sincerely");
        return new Letter.Paper(
                to.name().strip(),
                to.organisation().strip() + ", " + address.strip(),
                worker + ", " + service,
                text.toString(),
                today);
    }
}
