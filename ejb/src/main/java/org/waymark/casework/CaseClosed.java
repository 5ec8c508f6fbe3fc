package org.waymark.casework;

/** A case has been closed. Fired in the transaction that closes it. */
public record CaseClosed(long caseId) {}
