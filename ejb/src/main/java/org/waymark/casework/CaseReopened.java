package org.waymark.casework;

/** A case goes on that was closed in error. Fired in the transaction that re-opens it. */
public record CaseReopened(long caseId) {}
