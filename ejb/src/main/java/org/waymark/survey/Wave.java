package org.waymark.survey;

import java.time.LocalDate;
import java.util.List;

/**
 * One round of asking.
 *
 * @param weeks so many weeks after the end somebody is asked; 0 when they are asked at the end
 * @param firstDay the first day on which somebody is asked
 * @param lastDay the last such day
 * @param stoppedOn the day it was stopped; null when it was not
 * @param services ids of the services whose people are asked
 */
public record Wave(
        long id,
        long organisationId,
        String name,
        String survey,
        int version,
        Basis basis,
        int weeks,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate stoppedOn,
        List<Long> services) {

    /** Days in which a link can be answered. */
    public static final int DAYS_OPEN = 42;

    private static final int DAYS_OF_WEEK = 7;

    /** Who is asked. */
    public enum Basis {
        BEFORE("Cases that were closed some weeks ago"),
        DURING("Cases that are closed during the wave");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Wave {
        services = List.copyOf(services);
    }

    /** Is somebody asked on this day? */
    public boolean isRunning(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay) && stoppedOn == null;
    }

    /** The day after the last on which any link, form or call can be answered. */
    public LocalDate closesOn() {
        return lastDay.plusDays(DAYS_OPEN);
    }

    /** From this day on its figures never change. */
    public boolean isFinal(LocalDate day) {
        return !day.isBefore(closesOn());
    }

    /** The day after the last on which somebody asked on a day can answer. */
    LocalDate expiry(LocalDate askedOn) {
        LocalDate own = askedOn.plusDays(DAYS_OPEN);
        return own.isAfter(closesOn()) ? closesOn() : own;
    }

    /** Cases closed from this day on. */
    LocalDate closedFrom() {
        return firstDay.minusDays((long) weeks * DAYS_OF_WEEK);
    }

    /** Cases closed before this day, as far as they are due by now. */
    LocalDate closedBefore(LocalDate today) {
        LocalDate last = today.isAfter(lastDay) ? lastDay : today;
        return last.minusDays((long) weeks * DAYS_OF_WEEK).plusDays(1);
    }
}
