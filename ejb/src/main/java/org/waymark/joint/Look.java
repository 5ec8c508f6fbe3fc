package org.waymark.joint;

import java.time.Instant;

/**
 * One look of a service at the case of another.
 *
 * @param service the other one of the two: who looked, or at whose case
 * @param by who looked
 * @param what was shown
 */
public record Look(Instant at, String service, String by, String what) {}
