package org.waymark.referral;

/**
 * A service has taken a referral on. Casework answers by opening the case, in the same transaction.
 *
 * @param teamId the team it was accepted for, or null when the manager chooses
 */
public record ReferralAccepted(long referralId, long serviceId, Long teamId) {}
