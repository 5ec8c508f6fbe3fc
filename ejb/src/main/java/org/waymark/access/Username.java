package org.waymark.access;

/** The name that a person or a machine signs in with: it ends up in the audit and in addresses. */
final class Username {

    static final int LONGEST = 80;

    private Username() {}

    /** Lower-case letters, digits, dots and hyphens, beginning with a letter: amara.okafor. */
    static boolean isGood(String wanted) {
        return wanted != null
                && wanted.length() <= LONGEST
                && wanted.matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    }
}
