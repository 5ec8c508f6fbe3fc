package org.waymark.incident;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The secret by which somebody comes back to what they have written: 192 random bits, of which the
 * database keeps only the hash.
 */
final class TellToken {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TellToken() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String token) {
        return DigestUtils.sha256(
                token == null ? new byte[0] : token.getBytes(StandardCharsets.UTF_8));
    }
}
