package org.waymark.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What stands in the audit for words that are kept beside it: enough to prove that the words are
 * those that were typed, and nothing to guess them from once they are destroyed.
 */
public final class AuditWords {

    /** What the hash of words begins with. */
    public static final String MARK = "sha256:";

    private AuditWords() {}

    /**
     * @param salt random bytes that are kept, and destroyed, with the words
     */
    public static String hashed(byte[] salt, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return MARK
                    + HexFormat.of()
                            .formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
