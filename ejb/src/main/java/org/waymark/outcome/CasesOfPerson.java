package org.waymark.outcome;

/**
 * All cases of one person, by whatever service: whoever somebody confirmed to be the same person
 * shares an identity.
 */
public final class CasesOfPerson {

    /** A case {@code c} and all cases {@code o} of the same person, itself too. */
    public static final String BY_CASE =
            "support_case c JOIN person p ON p.id = c.person_id JOIN person q ON q.identity_id ="
                    + " p.identity_id JOIN support_case o ON o.person_id = q.id";

    private CasesOfPerson() {}
}
