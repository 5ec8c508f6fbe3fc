package org.waymark.person.seal;

import java.util.Optional;

/**
 * Wraps the keys of people under a key-encryption key that the database never sees. One
 * implementation reads those keys from a file or the environment ({@link ConfiguredKeys}); a
 * service that keeps them in hardware would be another.
 */
public interface KeyService {

    /**
     * A wrapped key.
     *
     * @param keyId the key-encryption key that opens it
     * @param bytes what the table holds
     */
    record Wrapped(String keyId, byte[] bytes) {}

    /**
     * Wraps under the newest key.
     *
     * @param bound what it belongs to: opens only with the same again
     * @throws KeyOutOfReach when there is no key-encryption key
     */
    Wrapped wrap(byte[] plain, byte[] bound);

    /**
     * The opposite, under whichever key it was wrapped.
     *
     * @throws KeyOutOfReach when that key is not here, or is another than it was
     */
    byte[] unwrap(Wrapped wrapped, byte[] bound);

    /** The key that wraps now; empty when there is none. */
    Optional<String> current();

    /** Is this key-encryption key at hand? */
    boolean knows(String keyId);

    /** Why there are fewer keys than configured, for the operator; empty when all is well. */
    Optional<String> problem();
}
