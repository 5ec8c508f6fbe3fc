package org.waymark.reporting;

import java.time.Instant;

/** Words beside a quarter that everybody can read: what is wrong in it, and what would be right. */
public record QuarterNote(long id, Instant at, String words) {}
