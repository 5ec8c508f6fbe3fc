package org.waymark.access;

import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: long, and not the username (NIST SP 800-63B, OWASP). No mixture of
 * characters is asked for and none expires, because both make people choose worse ones.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private PasswordRules() {}

    /** Why this cannot be the password, as a sentence; empty when it can. */
    static Optional<String> problem(String wanted, String username) {
        if (wanted == null || wanted.codePointCount(0, wanted.length()) < SHORTEST) {
            return Optional.of("The password needs at least " + SHORTEST + " characters.");
        }
        if (wanted.length() > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters.");
        }
        if (wanted.isBlank()) {
            return Optional.of("The password needs more than spaces.");
        }
        boolean named =
                username != null
                        && !username.isBlank()
                        && wanted.toLowerCase(Locale.ROOT)
                                .contains(username.toLowerCase(Locale.ROOT));
        return named ? Optional.of("Leave your username out of the password.") : Optional.empty();
    }
}
