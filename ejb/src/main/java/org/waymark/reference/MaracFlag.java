package org.waymark.reference;

import java.time.LocalDate;

/**
 * Who was referred to a MARAC carries its flag for twelve months from the last referral: any
 * further abuse by the same person until then is a repeat and goes back. It goes by itself.
 */
public final class MaracFlag {

    private static final int MONTHS = 12;

    private MaracFlag() {}

    /** The last day of the flag of somebody who was last referred on that day. */
    public static LocalDate until(LocalDate referred) {
        return referred.plusMonths(MONTHS);
    }

    /**
     * The last day of a flag that stands.
     *
     * @param referred null for never
     * @return null when none stands today
     */
    public static LocalDate standing(LocalDate referred, LocalDate today) {
        return referred == null || today.isAfter(until(referred)) ? null : until(referred);
    }
}
