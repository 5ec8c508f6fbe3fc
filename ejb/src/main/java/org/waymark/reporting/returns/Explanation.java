package org.waymark.reporting.returns;

import java.time.Instant;

/**
 * Why a figure is another one now than it was submitted, in the words of the provider.
 *
 * @param submission the number of the submission that it was said to
 * @param code the indicator
 * @param at null, like who, for those that were written before both were kept
 */
public record Explanation(int submission, String code, String reason, Instant at, String who) {}
