package org.waymark.access;

import java.time.Instant;

/**
 * One entry of the audit about one person, as it is told to them: who, when, what in plain words.
 * The details of an entry are not in it, and of reasons only why a manager opened a case again, on
 * the page and not in a letter.
 *
 * @param who in words: "Amara Okafor, caseworker at Victim Support"
 * @param did after the name: "read the case notes"
 */
record Look(Instant at, long id, String who, String did) {}
