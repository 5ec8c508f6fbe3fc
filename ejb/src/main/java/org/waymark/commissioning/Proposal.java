package org.waymark.commissioning;

/**
 * Where the routing rules would send a referral; a person confirms or changes it.
 *
 * @param serviceId null: nobody is proposed
 * @param teamId null: the service has no team for the area
 * @param reason the rule's name, shown with the proposal
 */
public record Proposal(Long serviceId, Long teamId, String reason) {}
