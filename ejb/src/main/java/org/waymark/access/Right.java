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
    /** For a force: read what the public told it. */
    PUBLIC_REPORT_READ,
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
    /** Decide what is destroyed of the records one manages, and hold what must not be. */
    RETENTION_REVIEW,
    /** Set how long records are kept, and decide by reference what is destroyed. */
    RETENTION_RULES,
    /** Book and work the appointments of one's service; of people only what is asked for. */
    APPOINTMENT_BOOK,
    /** Take calls to a helpline and the referrals that come of them. */
    CALL_TAKE,
    /** Write sealed notes of counselling, and read one's own. */
    SEALED_NOTES,
    /** Work what people ask about their own data: copies, corrections, restriction, erasure. */
    RIGHTS_WORK,
    /** Read what is kept: every table and column, its meaning and its retention. */
    DICTIONARY_READ,
    /** Record requests for material of the cases one manages, and prepare what is given. */
    MATERIAL_PREPARE,
    /** Read what somebody else prepared for a request for material, and approve it or not. */
    MATERIAL_APPROVE,
    /** Work the log of personal data breaches. */
    BREACH_MANAGE,
    /** Read the agreements about sharing data and who is controller for what. */
    AGREEMENT_READ,
    /** Keep these agreements. */
    AGREEMENT_EDIT,
    /** Make the pathways and measures of one's own provider. */
    PATHWAY_EDIT,
    /** Decide about people of whom one may be in danger from another. */
    COLLISION_DECIDE,
    /** Keep funds, contracts, grants, payments and indicators of one's own commissioner. */
    CONTRACT_EDIT,
    /** Read the lists of the MARAC meetings of one's boroughs, and plan meetings: no case file. */
    MARAC_LIST
}
