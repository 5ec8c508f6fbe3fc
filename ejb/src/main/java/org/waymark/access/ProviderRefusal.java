package org.waymark.access;

/** Why somebody whom the provider knows does not get in. */
public enum ProviderRefusal {
    /** There is no account that this person is bound to. */
    UNKNOWN("nobody is bound to this subject"),
    /** The account is closed or locked. */
    CLOSED("closed or locked"),
    /** None of their groups gives a role. */
    NO_GROUP("no group gives a role"),
    /** Their groups give roles at another organisation than the account's. */
    OTHER_ORGANISATION("groups of another organisation"),
    /** Their groups give roles at several organisations, and there is no account yet. */
    SEVERAL_ORGANISATIONS("groups of several organisations"),
    /** Their groups give roles that nobody has at once. */
    ROLES_APART("groups of roles that nobody has at once"),
    /** An account cannot be opened: the name is taken or cannot be one. */
    NO_USERNAME("no account opened: the username is taken or cannot be used");

    private final String why;

    ProviderRefusal(String why) {
        this.why = why;
    }

    /** For the audit. */
    String why() {
        return why;
    }
}
