package org.waymark.access;

import java.time.LocalDate;

/** Which accounts a list shows: all, or those that somebody has to look at. */
public enum Accounts {
    /** Every account. */
    ALL("All", "? IS NOT NULL", 0),
    /** Open, and nobody has signed in with it for ninety days, or ever since it was opened. */
    UNUSED(
            "Not signed in for 90 days",
            "a.active = TRUE AND COALESCE(a.last_sign_in_at, a.created_at) < ?",
            -90),
    /** Open, and the vetting has ended or does within sixty days. */
    VETTING("Vetting ends or ended", "a.active = TRUE AND a.vetted_until <= ?", 60);

    private final String label;
    private final String condition;
    private final int days;

    Accounts(String label, String condition, int days) {
        this.label = label;
        this.condition = condition;
        this.days = days;
    }

    /** By its name in an address; all, when there is none like it. */
    public static Accounts named(String name) {
        for (Accounts each : values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return ALL;
    }

    public String label() {
        return label;
    }

    /** For the list: on the table alias a, with {@link #day} as its one parameter. */
    String condition() {
        return condition;
    }

    LocalDate day(LocalDate today) {
        return today.plusDays(days);
    }
}
