package org.waymark.referral;

/**
 * One field that an update of the sender changed, as triage may see it.
 *
 * @param before and after: in words, hidden where it is a way of contact
 */
public record SentChange(String field, String before, String after) {}
