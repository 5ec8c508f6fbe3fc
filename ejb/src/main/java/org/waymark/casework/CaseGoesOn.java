package org.waymark.casework;

/**
 * The work of a case that ends as opened twice goes on in the other one of the same service. Fired
 * in the transaction that ends it, before what is left undone in it is looked for.
 */
public record CaseGoesOn(long endingCase, long endingPerson, long keptCase, long keptPerson) {}
