package org.waymark.privacy.consent;

/**
 * What somebody said about passing their details on to one organisation is another now: withdrawn,
 * refused or given anew. Fired in the transaction that records it.
 *
 * @param personId the record in whose case it was said
 * @param organisationId to whom it was said
 * @param recipientId about whom it was said
 */
public record ConsentChanged(long personId, long organisationId, long recipientId) {}
