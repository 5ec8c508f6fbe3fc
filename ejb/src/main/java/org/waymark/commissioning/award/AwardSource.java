package org.waymark.commissioning.award;

/**
 * The part of an award that another programme pays than the one it belongs to.
 *
 * @param pence of its worth
 */
public record AwardSource(long programmeId, String programme, String fund, long pence) {}
