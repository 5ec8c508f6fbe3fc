package org.waymark.privacy.retention;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How long a record is kept.
 *
 * @param amount of these units, at least one
 */
public record KeepFor(int amount, Unit unit) {

    /** What is counted in. */
    public enum Unit {
        WEEKS,
        MONTHS,
        YEARS;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The day from which a record is due that has been kept since a day. */
    public LocalDate after(LocalDate since) {
        return switch (unit) {
            case WEEKS -> since.plusWeeks(amount);
            case MONTHS -> since.plusMonths(amount);
            case YEARS -> since.plusYears(amount);
        };
    }

    /** The last day since which a record that is due today may have been kept. */
    LocalDate before(LocalDate today) {
        return switch (unit) {
            case WEEKS -> today.minusWeeks(amount);
            case MONTHS -> today.minusMonths(amount);
            case YEARS -> today.minusYears(amount);
        };
    }

    /** "6 weeks". */
    public String inWords() {
        String units = unit.label();
        return amount + " " + (amount == 1 ? units.substring(0, units.length() - 1) : units);
    }
}
