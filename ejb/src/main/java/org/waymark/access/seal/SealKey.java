package org.waymark.access.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the installation, which is not in the database: who can write there, and writes the
 * whole chain anew, cannot give it the right marks. Without a key there are no marks.
 */
public final class SealKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private SealKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * @param secret the setting {@code WAYMARK_AUDIT_KEY}; null or blank for none
     */
    public static SealKey of(String secret) {
        return new SealKey(
                secret == null || secret.isBlank()
                        ? null
                        : new SecretKeySpec(
                                secret.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    boolean isThere() {
        return key != null;
    }

    /** HMAC-SHA-256 of a block's hash; null without a key. */
    byte[] macOf(byte[] hash) {
        if (key == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(hash);
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    boolean made(byte[] mac, byte[] hash) {
        return MessageDigest.isEqual(mac, macOf(hash));
    }
}
