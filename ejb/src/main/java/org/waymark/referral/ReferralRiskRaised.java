package org.waymark.referral;

import org.waymark.reference.Risk;

/**
 * An update of the sender says a higher risk than before. Whoever works with the person answers in
 * the same transaction.
 *
 * @param by user or client name of the sender
 */
public record ReferralRiskRaised(long referralId, Risk risk, String by) {}
