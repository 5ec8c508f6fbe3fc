package org.waymark.reporting.indicator;

/**
 * An exact count of one service in one quarter.
 *
 * @param code the indicator
 * @param denominator null for a count alone
 */
public record Measured(long serviceId, String code, long numerator, Long denominator) {}
