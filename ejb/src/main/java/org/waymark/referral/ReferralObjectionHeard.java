package org.waymark.referral;

/**
 * Somebody who did not send a referral says that its person objects. It changes nothing: whoever
 * works with the person asks them.
 *
 * @param by user name of who said so
 */
public record ReferralObjectionHeard(long referralId, String by) {}
