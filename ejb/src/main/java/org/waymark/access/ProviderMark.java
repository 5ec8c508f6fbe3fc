package org.waymark.access;

import java.io.Serializable;

/**
 * What is kept with a session that began at the provider.
 *
 * @param session its number of the session, by which it is found in its log; or null
 * @param secondFactor has the provider asked for a second factor, so that Waymark need not?
 */
public record ProviderMark(String session, boolean secondFactor) implements Serializable {}
