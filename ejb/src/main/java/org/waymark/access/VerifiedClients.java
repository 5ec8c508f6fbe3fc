package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The clients whose secret was found right a few minutes ago. Kept is a keyed digest of the secret
 * together with the hash it was checked against, under a key that lives as long as the server: a
 * changed secret is asked for again at once, and a revoked client is refused by its row.
 */
@ApplicationScoped
class VerifiedClients {

    /** How long a secret is not checked again. */
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final int KEY_BYTES = 32;

    private final Map<String, Verified> known = new ConcurrentHashMap<>();
    private final byte[] key = new byte[KEY_BYTES];

    @Inject private Clock clock;

    VerifiedClients() {
        new SecureRandom().nextBytes(key);
    }

    VerifiedClients(Clock clock) {
        this();
        this.clock = clock;
    }

    boolean knows(String clientId, String secret, String hash) {
        Verified verified = known.get(clientId);
        return verified != null
                && isWithin(clock.instant(), verified.until())
                && MessageDigest.isEqual(verified.proof(), proof(secret, hash));
    }

    /** A clock that was set back makes no period longer. */
    private static boolean isWithin(Instant now, Instant until) {
        return now.isBefore(until) && !now.isBefore(until.minus(LIFE));
    }

    void remember(String clientId, String secret, String hash) {
        known.put(clientId, new Verified(proof(secret, hash), clock.instant().plus(LIFE)));
    }

    private byte[] proof(String secret, String hash) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(hash + '\n' + secret);
    }

    private record Verified(byte[] proof, Instant until) {}
}
