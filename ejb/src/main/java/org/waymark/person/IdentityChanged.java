package org.waymark.person;

/**
 * Which records belong to the human being of this one is another set now. Fired in the transaction
 * that stores it; carries the id only.
 */
public record IdentityChanged(long personId) {}
