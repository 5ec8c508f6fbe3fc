package org.waymark.reporting.mail;

import java.time.LocalDate;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Edition;

/** How often a link is sent. */
public enum Rhythm {
    QUARTER("When the figures of a quarter are final"),
    MONTH("On the first day of each month");

    private final String label;

    Rhythm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first day after this one on which it is due. */
    public LocalDate after(LocalDate day) {
        if (this == MONTH) {
            return day.plusMonths(1).withDayOfMonth(1);
        }
        Quarter quarter = Quarter.of(day).previous().previous();
        while (!Edition.finalFrom(quarter).isAfter(day)) {
            quarter = quarter.next();
        }
        return Edition.finalFrom(quarter);
    }
}
