package org.waymark.referral;

/**
 * An update of the sender marks domestic abuse, stalking or honour-based abuse, or no longer does.
 * Whoever works with the person answers in the same transaction: what was known once about a danger
 * is not forgotten because a later message does not say it.
 *
 * @param near what the sender says now
 * @param by user or client name of the sender
 */
public record ReferralDangerChanged(long referralId, boolean near, String by) {}
