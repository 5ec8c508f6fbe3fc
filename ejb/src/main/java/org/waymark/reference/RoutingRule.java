package org.waymark.reference;

/**
 * Which service a referral is proposed to.
 *
 * @param order lower is asked first; then the lower id
 * @param serviceId null: nobody is proposed, a person decides
 */
public record RoutingRule(
        long id, int order, String name, Long serviceId, Conditions when, Validity validity) {}
