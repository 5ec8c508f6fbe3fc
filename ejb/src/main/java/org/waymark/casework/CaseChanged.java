package org.waymark.casework;

/**
 * A case, or something in it that is counted, was stored anew. Fired in the transaction that stores
 * it.
 */
public record CaseChanged(long caseId, long referralId) {}
