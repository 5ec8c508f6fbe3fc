package org.waymark.access;

import java.time.Instant;

/**
 * One entry of the audit about one person, as it is told to them: who, when, what in plain words.
 * Neither the details nor the reasons of an entry are in it.
 *
 * @param who in words: "Amara Okafor, caseworker at Victim Support"
 * @param did after the name: "read the case notes"
 */
record Look(Instant at, long id, String who, String did) {}
