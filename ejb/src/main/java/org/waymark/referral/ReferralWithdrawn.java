package org.waymark.referral;

/**
 * The sender has taken back a referral that a service had accepted. Whoever works with the person
 * answers in the same transaction: support that has begun is the person's, not the sender's.
 *
 * @param by user or client name of the sender
 */
public record ReferralWithdrawn(long referralId, String by) {}
