package org.waymark.safety;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.person.SuspectName;

/** How old a victim is who is referred to a MARAC, in whole years, by record or as it was told. */
final class MaracAge {

    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    /** A day whose century nobody said, such as 3/5/90 or 3 May 90. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile(
                    "\\b\\d{1,2}(?:st|nd|rd|th)?[./ -]+(?:\\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug"
                            + "|sep|oct|nov|dec)[a-z]*)[./ -]+['\u2019]?\\d{2}\\b");

    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})(?!\\d)");
    private static final int OLDEST = 120;

    private MaracAge() {}

    /**
     * By the date of birth, else as it was given and the years since; null when neither is known.
     *
     * @param on when the age was given; null when nobody knows
     */
    static Integer of(LocalDate born, Integer given, LocalDate on, LocalDate today) {
        if (born != null) {
            return Integer.valueOf(Period.between(born, today).getYears());
        }
        if (given == null) {
            return null;
        }
        int since = on == null ? 0 : Math.max(0, Period.between(on, today).getYears());
        return Integer.valueOf(given + since);
    }

    /**
     * Out of words such as "3 May 1990", "1990" or "about 25". Of a year alone the younger of the
     * two ages: nobody is taken to be older than they may be.
     *
     * @return null when no age can be read
     */
    static Integer told(String words, LocalDate today) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String text = words.toLowerCase(Locale.ROOT);
        LocalDate born = SuspectName.day(text);
        if (born != null) {
            return born.isAfter(today) ? null : of(born, null, null, today);
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            int years = today.getYear() - Integer.parseInt(year.group(1)) - 1;
            return years < 0 ? null : Integer.valueOf(years);
        }
        if (SHORT_YEAR.matcher(text).find()) {
            return null;
        }
        Matcher age = AGE.matcher(text);
        if (!age.find()) {
            return null;
        }
        int years = Integer.parseInt(age.group(1));
        return years > OLDEST ? null : Integer.valueOf(years);
    }
}
