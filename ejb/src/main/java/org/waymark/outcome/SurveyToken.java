package org.waymark.outcome;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The secret of a one-time link: 128 random bits, of which the database keeps only the hash. */
public final class SurveyToken {

    private static final int BYTES = 16;

    private SurveyToken() {}

    /** A new secret. */
    public static String next(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it. */
    public static byte[] hash(String token) {
        return DigestUtils.sha256(
                token == null ? new byte[0] : token.getBytes(StandardCharsets.UTF_8));
    }
}
