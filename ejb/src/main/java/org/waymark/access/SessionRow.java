package org.waymark.access;

import java.time.Instant;

/**
 * A session that goes on.
 *
 * @param lastSeenAt up to five minutes late
 * @param origin network address it began from
 * @param device browser and system in words
 */
public record SessionRow(
        long id, Instant beganAt, Instant lastSeenAt, String origin, String device) {}
