package org.waymark.privacy.breach;

import java.time.Instant;

/**
 * What somebody reports in a minute.
 *
 * @param noticedAt when they, or whoever told them, noticed
 * @param doneAlready what they did at once; may be null
 */
public record Reported(BreachKind kind, Instant noticedAt, String what, String doneAlready) {}
