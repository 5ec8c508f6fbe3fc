package org.waymark.reporting.police;

import java.util.Arrays;
import java.util.Locale;

/** The five things that the User Satisfaction Survey of the Metropolitan Police asks about. */
public enum PoliceMeasure {
    EASE_OF_CONTACT("Ease of contact"),
    POLICE_ACTIONS("Police actions"),
    FOLLOW_UP("Follow-up"),
    TREATMENT("Treatment"),
    OVERALL("Overall");

    private final String label;

    PoliceMeasure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The measure that a word of a file or an address stands for; null for none. */
    public static PoliceMeasure of(String written) {
        String plain = plain(written == null ? "" : written);
        return Arrays.stream(values())
                .filter(each -> plain(each.name()).equals(plain) || plain(each.label).equals(plain))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
