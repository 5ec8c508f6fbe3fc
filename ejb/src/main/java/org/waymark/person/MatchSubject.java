package org.waymark.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What two records of people are compared by.
 *
 * @param sex F, M, X, U or null
 * @param phones as dialled at home, digits only
 * @param emails in small letters
 * @param postcodes in capitals without spaces
 */
public record MatchSubject(
        PersonName name,
        LocalDate born,
        String sex,
        Set<String> phones,
        Set<String> emails,
        Set<String> postcodes) {

    /** Fewer digits are an extension or a slip, and shared by chance. */
    private static final int FEWEST_DIGITS = 9;

    private static final String NO_FIXED_ABODE = "ZZ993VZ";

    /** Nobody's contact details yet; see {@link #reachedBy}. */
    public static MatchSubject of(String givenNames, String surname, LocalDate born, String sex) {
        return new MatchSubject(
                PersonName.of(givenNames, surname),
                born,
                sex,
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
    }

    /** Adds a way to reach the person; what identifies nobody is left out. */
    public void reachedBy(ContactPoint.Kind kind, String value, String postcode) {
        switch (kind) {
            case PHONE -> {
                String digits = digits(value);
                if (digits.length() >= FEWEST_DIGITS) {
                    phones.add(digits);
                }
            }
            case EMAIL -> emails.add(value.toLowerCase(Locale.ROOT).strip());
            case ADDRESS -> {
                String plain =
                        postcode == null ? "" : postcode.replace(" ", "").toUpperCase(Locale.ROOT);
                if (!plain.isEmpty() && !plain.equals(NO_FIXED_ABODE)) {
                    postcodes.add(plain);
                }
            }
        }
    }

    /** A telephone number as dialled at home, however it is written. */
    public static String digits(String phone) {
        return PhoneDigits.of(phone);
    }
}
