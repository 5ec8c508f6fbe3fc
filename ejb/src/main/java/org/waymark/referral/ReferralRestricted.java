package org.waymark.referral;

/**
 * The sender marked a referral so that only named staff may know of it, after it had been taken.
 *
 * @param by who said so, as shown on a timeline
 */
public record ReferralRestricted(long referralId, RestrictionReason reason, String by) {}
