package org.waymark.access;

/**
 * One thing an actor may do. Every public method of a workflow or query names the right it needs.
 */
public enum Right {
    /** Anybody who is signed in: own settings, own drafts. */
    SIGNED_IN,
    /** Send a feed file. */
    FEED_SEND,
    /** A client's: send feed files with rows of any force, not only of one's own. */
    FEED_RELAY,
    /** Read the batches of one's own organisation. */
    FEED_READ,
    /** Send one referral and read one's own receipts. */
    REFERRAL_SEND,
    /** Work the inbox: accept, route, hold, return. */
    REFERRAL_TRIAGE,
    /** Decide whether two records are one person. */
    PERSON_MATCH,
    /** Open and work the cases one is assigned to or covers. */
    CASE_WORK,
    /** Allocate, re-allocate, decide what only a manager may decide, see the whole team. */
    CASE_MANAGE,
    /** Unsuppressed figures of one's own service. */
    SERVICE_FIGURES,
    /** Suppressed figures of all services. */
    PUBLISHED_FIGURES,
    /** Search the audit. */
    AUDIT_READ,
    /** Change reference data and organisations. */
    REFERENCE_EDIT,
    /** Create, change and close accounts. */
    ACCOUNT_EDIT,
    /** Write sealed notes of counselling, and read one's own. */
    SEALED_NOTES
}
