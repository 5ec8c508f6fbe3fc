package org.waymark.access;

import static org.waymark.access.Right.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an account is trusted with: need to know, and no more. A role is a set of rights; its scope
 * (organisation, service or team) is on the account.
 */
public enum Role {
    /** Receives referrals of their own provider and decides where they go. */
    INTAKE(
            "Intake worker",
            FEED_SEND,
            FEED_READ,
            REFERRAL_TRIAGE,
            PERSON_MATCH,
            APPOINTMENT_BOOK,
            CALL_TAKE),
    /** Supports people: IDVA, ISVA, advocate, youth worker. */
    CASEWORKER("Caseworker", CASE_WORK, APPOINTMENT_BOOK, CALL_TAKE),
    /** Supports people by counselling: a caseworker who keeps sealed notes. */
    COUNSELLOR("Counsellor", CASE_WORK, SEALED_NOTES, APPOINTMENT_BOOK, CALL_TAKE),
    /** Runs a service or a team of it. */
    SERVICE_MANAGER(
            "Service manager",
            FEED_SEND,
            FEED_READ,
            REFERRAL_TRIAGE,
            PERSON_MATCH,
            CASE_WORK,
            CASE_MANAGE,
            SERVICE_FIGURES,
            APPOINTMENT_BOOK,
            CALL_TAKE,
            RETENTION_REVIEW,
            MATERIAL_PREPARE,
            MATERIAL_APPROVE,
            BREACH_MANAGE,
            AGREEMENT_READ,
            PATHWAY_EDIT),
    /**
     * Decides for one provider what is done when somebody it supports may be in danger from
     * somebody else who is supported. A named person, beside their other roles; nobody else learns
     * of it.
     */
    SAFEGUARDING_LEAD("Safeguarding lead", COLLISION_DECIDE),
    /**
     * Prepares the MARAC meetings of the boroughs of a team: who is listed and in which order, and
     * not what stands in the cases.
     */
    MARAC_COORDINATOR("MARAC co-ordinator", MARAC_LIST),
    /** Reads suppressed figures; has no way to a person. */
    COMMISSIONER_ANALYST("Commissioner analyst", PUBLISHED_FIGURES),
    /**
     * Keeps the commissioner's contracts: money, indicators and returns. Reads suppressed figures
     * like the analyst; has no way to a person.
     */
    CONTRACT_MANAGER("Contract manager", PUBLISHED_FIGURES, CONTRACT_EDIT),
    /**
     * Police officer or partner: sends referrals and sees the receipt of their own, nothing else.
     */
    REFERRER("Referrer", REFERRAL_SEND),
    /**
     * Reads, for a police force, what the public told it on the public page. A few named officers:
     * whoever tells must not be read by just anybody who wears the uniform.
     */
    REPORT_DESK("Police report desk", PUBLIC_REPORT_READ),
    /**
     * Reads the audit and looks after data protection: how long records are kept, what people ask
     * about their own data, what police and courts ask for, breaches and agreements. Of people only
     * what a request is about.
     */
    AUDITOR(
            "Auditor",
            AUDIT_READ,
            RETENTION_RULES,
            RIGHTS_WORK,
            DICTIONARY_READ,
            MATERIAL_APPROVE,
            BREACH_MANAGE,
            AGREEMENT_READ,
            AGREEMENT_EDIT),
    /** Keeps accounts, organisations and reference data; sees no person. */
    ADMINISTRATOR(
            "Administrator",
            REFERENCE_EDIT,
            ACCOUNT_EDIT,
            DICTIONARY_READ,
            AGREEMENT_READ,
            AGREEMENT_EDIT);

    private final String label;
    private final Set<Right> rights;

    Role(String label, Right first, Right... more) {
        this.label = label;
        this.rights = EnumSet.of(first, more);
    }

    /** The role's name as people say it. */
    public String label() {
        return label;
    }

    /** Does who has it see people whom a service supports, or decide what becomes of them? */
    boolean seesPeople() {
        return this != COMMISSIONER_ANALYST
                && this != CONTRACT_MANAGER
                && this != ADMINISTRATOR
                && this != REFERRER
                && this != REPORT_DESK;
    }

    /** Is who has it told what administrators do to accounts? */
    boolean watchesAccounts() {
        return rights.contains(ACCOUNT_EDIT) || rights.contains(AUDIT_READ);
    }

    public Set<Right> rights() {
        return EnumSet.copyOf(rights);
    }
}
