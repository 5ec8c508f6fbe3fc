package org.waymark.referral;

/**
 * The sender says that the person has objected, or that nobody may make contact, and it was not
 * known before. Whoever works with the person answers in the same transaction.
 *
 * @param by user or client name of the sender
 */
public record ReferralContactForbidden(long referralId, String by) {}
