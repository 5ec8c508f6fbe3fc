package org.waymark.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets made up by the machine, each shown once and kept only as a hash. */
final class FreshSecret {

    /** Without 0, o, 1, l and i, which are misheard and misread. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final int RECOVERY_GROUPS = 2;
    private static final int RECOVERY_GROUP = 5;
    private static final int MACHINE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshSecret() {}

    /** To be read out once: four groups of four, 79 bits. */
    static String forPerson() {
        return grouped(GROUPS, GROUP);
    }

    /** To be written down and used once: two groups of five with letters and digits, 49 bits. */
    static String recoveryCode() {
        String code = grouped(RECOVERY_GROUPS, RECOVERY_GROUP);
        return code.chars().anyMatch(Character::isLetter) ? code : recoveryCode();
    }

    private static String grouped(int groups, int group) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups * group; i++) {
            if (i > 0 && i % group == 0) {
                text.append('-');
            }
            text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }

    /** To be copied into the settings of another system: 256 bits. */
    static String forMachine() {
        byte[] bytes = new byte[MACHINE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
