package org.waymark.person.seal;

import java.time.Instant;

/** The key of a person was destroyed; what was sealed under it opens no more. */
public record KeyDestroyed(long personId, Instant at) {}
