package org.waymark.privacy.rights;

/** Why a request is granted or refused, in the words of the register. */
public enum RightsGround {
    NOT_IDENTIFIED("We could not make sure who asks"),
    NOTHING_HELD("We hold nothing about them"),
    EXCESSIVE("The request is manifestly unfounded or excessive"),
    EXEMPT("An exemption covers all of it"),
    ACCURATE("The record is right as it is"),
    NEEDED("The law, a public task or a legal claim needs the record"),
    NO_CONDITION("None of the conditions of the law is met"),
    COMPELLING("Compelling grounds weigh more than the objection"),
    INACCURATE("The record was wrong"),
    INCOMPLETE("The record was incomplete"),
    NO_LONGER_NEEDED("It is no longer needed for what it was collected for"),
    CONSENT_WITHDRAWN("Consent was withdrawn and nothing else allows it"),
    OBJECTED("They object, and nothing weighs more"),
    UNLAWFUL("It was used unlawfully"),
    CONTESTED("They say it is wrong, and that is being checked"),
    LEGAL_CLAIM("They need it kept for a legal claim"),
    OBJECTION_PENDING("They have objected, and that is being decided");

    private final String label;

    RightsGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
