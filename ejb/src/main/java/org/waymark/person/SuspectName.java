package org.waymark.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who is said to be a danger, as papers name them: a name in one line, and what is known
 * of their birth. Without so much as a year of birth nobody is looked for by a name.
 *
 * @param born the day, when it is known; otherwise null
 */
public record SuspectName(PersonName name, int year, LocalDate born) {

    private static final Pattern NUMBERS =
            Pattern.compile("\\b(\\d{1,2})[./ -](\\d{1,2})[./ -]((?:19|20)\\d\\d)\\b");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern WORDS =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]* ((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

    /**
     * Reads them.
     *
     * @param name the last word is the surname
     * @param birth a date, or a year, however it was written
     * @return empty when nobody can be looked for by it
     */
    public static Optional<SuspectName> of(String name, String birth) {
        String whole = name == null ? "" : name.strip();
        int last = whole.lastIndexOf(' ');
        if (last < 0 || birth == null) {
            return Optional.empty();
        }
        PersonName parts = PersonName.of(whole.substring(0, last), whole.substring(last + 1));
        String text = birth.toLowerCase(Locale.ROOT);
        LocalDate born = day(text);
        Matcher year = YEAR.matcher(text);
        if (parts.firstGiven().isEmpty() || parts.surname().isEmpty()) {
            return Optional.empty();
        }
        if (born != null) {
            return Optional.of(new SuspectName(parts, born.getYear(), born));
        }
        return year.find()
                ? Optional.of(new SuspectName(parts, Integer.parseInt(year.group(1)), null))
                : Optional.empty();
    }

    /** The same of somebody of whom name and day of birth are known. */
    static Optional<SuspectName> of(MatchSubject somebody) {
        PersonName name = somebody.name();
        return somebody.born() == null || name.firstGiven().isEmpty() || name.surname().isEmpty()
                ? Optional.empty()
                : Optional.of(new SuspectName(name, somebody.born().getYear(), somebody.born()));
    }

    /** The first day in small letters, such as 3/5/1990 or 3 may 1990; null for none. */
    public static LocalDate day(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        Matcher iso = ISO.matcher(text);
        Matcher words = WORDS.matcher(text);
        try {
            if (iso.find()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            if (numbers.find()) {
                return LocalDate.of(number(numbers, 3), number(numbers, 2), number(numbers, 1));
            }
            if (words.find() && MONTHS.contains(words.group(2))) {
                int month = MONTHS.indexOf(words.group(2)) / 4 + 1;
                return LocalDate.of(number(words, 3), month, number(words, 1));
            }
            return null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
