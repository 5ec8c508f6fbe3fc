package org.waymark.access;

/**
 * Somebody has an account from now on.
 *
 * @param email theirs; null when none was given
 */
public record AccountOpened(long accountId, String email) {}
