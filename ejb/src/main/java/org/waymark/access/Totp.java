package org.waymark.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The six digits that an authenticator app shows for half a minute (TOTP, RFC 6238, SHA-1 because
 * every app knows it). One window before and after is taken too, for clocks that are a little off;
 * none is taken twice.
 */
final class Totp {

    /** RFC 4226 recommends 160 bits. */
    private static final int SECRET_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int DIGITS = 6;
    private static final int TOLERANCE = 1;

    /** No server that is kept on time takes a code of ten windows later. */
    private static final int MOST_AHEAD = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private Totp() {}

    static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The secret as it is typed into an app. */
    static String typedKey(byte[] secret) {
        return new Base32().encodeToString(secret).replace("=", "");
    }

    /** Which half-minute since 1970 an instant is in. */
    static long window(Instant at) {
        return at.getEpochSecond() / STEP.toSeconds();
    }

    static String code(byte[] secret, long window) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "HmacSHA1"),
                    Instant.ofEpochSecond(window * STEP.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("the secret of a second factor is no key", e);
        }
    }

    /**
     * The window of the last code that was taken, or none when it is minutes ahead of now: a clock
     * that ran ahead wrote it and was set back since, and would keep its owner out until then.
     */
    static long credible(long lastWindow, Instant now) {
        return lastWindow > window(now) + MOST_AHEAD ? 0 : lastWindow;
    }

    /**
     * The window whose code was typed; empty when it is none of now, or not later than the last one
     * that was taken.
     *
     * @param lastWindow of the last code that was taken
     */
    static OptionalLong match(byte[] secret, String typed, Instant now, long lastWindow) {
        byte[] digits = typed.getBytes(StandardCharsets.UTF_8);
        OptionalLong found = OptionalLong.empty();
        for (long window = window(now) - TOLERANCE; window <= window(now) + TOLERANCE; window++) {
            byte[] right = code(secret, window).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, digits) && window > credible(lastWindow, now)) {
                found = OptionalLong.of(window);
            }
        }
        return found;
    }
}
