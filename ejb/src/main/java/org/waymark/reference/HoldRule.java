package org.waymark.reference;

/**
 * When a person must decide before anybody makes contact.
 *
 * @param contractId null: for every contract
 * @param reason code of the list hold_reason
 */
public record HoldRule(
        long id, Long contractId, String name, String reason, Conditions when, Validity validity) {}
