package org.waymark.reference;

import java.time.LocalDate;

/**
 * When a dated row is in force.
 *
 * @param from its first day
 * @param to the first day it is no longer in force; null while no end is known
 */
public record Validity(LocalDate from, LocalDate to) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Is there a day on which both are in force? */
    public boolean overlaps(Validity other) {
        return (to == null || other.from.isBefore(to))
                && (other.to == null || from.isBefore(other.to));
    }
}
