package org.waymark.access;

/** Why a session ended before its time. */
enum SessionEnd {
    /** Its owner signed out there. */
    SIGNED_OUT,
    /** Its owner ended it from another place. */
    BY_OWNER,
    /** An administrator ended it, closed or locked the account, or took its second factor away. */
    BY_ADMINISTRATOR,
    /** The sign-in service ended it, because its owner signed out there or was shut out. */
    BY_PROVIDER,
    /** The password was changed. */
    NEW_PASSWORD,
    /** The account got or lost a role. */
    OTHER_RIGHTS
}
