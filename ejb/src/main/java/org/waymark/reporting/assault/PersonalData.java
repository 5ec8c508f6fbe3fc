package org.waymark.reporting.assault;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what must not be in a file without persons: headings and cells about somebody. */
final class PersonalData {

    private static final Pattern NHS =
            Pattern.compile("(?<![0-9])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])");
    private static final Pattern MAIL = Pattern.compile(".+@.+\\..+");
    private static final Pattern PHONE = Pattern.compile("(\\+44|0)[ -]?7[0-9 -]{8,12}");
    private static final Pattern POSTCODE =
            Pattern.compile("(?i)\\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\\b");

    /** Headings that hold somebody: such a file must never have been sent. */
    private static final Pattern HEADING =
            Pattern.compile(
                    ".*\\b(name|forename|surname|initials|dob|birth|born|nhs|mrn|patient|hospital"
                            + " number|hospital no|pseudonym|address|postcode|post code|phone|mobile|"
                            + "telephone|email|e mail|gp|age|ethnicity|gender|sex)\\b.*");

    private final Set<String> found = new LinkedHashSet<>();

    /** What was found, in words; never the thing itself. */
    Set<String> found() {
        return found;
    }

    /** Does a column with this heading, in lower case and without punctuation, hold somebody? */
    static boolean isHeading(String heading) {
        return HEADING.matcher(heading).matches();
    }

    /** Notes what in a cell looks like somebody. */
    void look(String cell) {
        Matcher nhs = NHS.matcher(cell);
        while (nhs.find()) {
            if (isNhsNumber(nhs.group().replaceAll("[^0-9]", ""))) {
                found.add("an NHS number");
            }
        }
        if (MAIL.matcher(cell).matches()) {
            found.add("an e-mail address");
        }
        if (PHONE.matcher(cell.strip()).matches()) {
            found.add("a telephone number");
        }
        if (POSTCODE.matcher(cell).find()) {
            found.add("a full postcode");
        }
    }

    /** The tenth digit of an NHS number checks the others (modulus 11). */
    static boolean isNhsNumber(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return (check == 11 ? 0 : check) == digits.charAt(9) - '0';
    }
}
