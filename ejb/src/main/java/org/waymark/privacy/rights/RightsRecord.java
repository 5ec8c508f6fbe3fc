package org.waymark.privacy.rights;

/**
 * The record that a request is about, in ids only.
 *
 * @param reference of the referral or the case, as stored
 * @param organisationId the provider that answers for it
 * @param referralId null when a case was named
 * @param caseId null when a referral was named
 */
record RightsRecord(
        String reference, long organisationId, long personId, Long referralId, Long caseId) {}
