package org.waymark.safety;

import java.time.Instant;

/**
 * Whether a worker thinks that somebody may withdraw from the prosecution or from support.
 *
 * @param reason why they think so, or why no longer
 */
public record Withdrawal(boolean likely, String reason, String by, Instant at) {}
