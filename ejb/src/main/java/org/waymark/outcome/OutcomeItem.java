package org.waymark.outcome;

/**
 * One question of an instrument.
 *
 * @param version of the instrument
 * @param leastChange the smallest difference between entry and exit that counts as a change
 */
public record OutcomeItem(
        int version,
        String code,
        String label,
        int scaleMin,
        int scaleMax,
        boolean higherIsBetter,
        int leastChange) {}
