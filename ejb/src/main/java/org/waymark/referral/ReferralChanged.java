package org.waymark.referral;

/** A referral was stored anew. Fired in the transaction that stores it; carries the id only. */
public record ReferralChanged(long referralId) {}
