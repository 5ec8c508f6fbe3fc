package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the secrets of second factors from whoever reads the database: encrypted (AES-256-GCM,
 * bound to the account) and recovery codes as keyed hashes, under keys made from a setting of the
 * installation that the database does not hold. With another setting every second factor has to be
 * set up anew.
 */
@ApplicationScoped
class FactorKey {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    @ConfigProperty(name = "waymark.second.factor.secret")
    Optional<String> setting;

    FactorKey() {}

    FactorKey(String setting) {
        this.setting = Optional.of(setting);
    }

    /** Nonce and encrypted secret, for the table. */
    byte[] seal(long accountId, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, accountId, nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * The secret again.
     *
     * @throws IllegalStateException when it was sealed for another account or under another setting
     */
    byte[] open(long accountId, byte[] kept) {
        ByteBuffer buffer = ByteBuffer.wrap(kept);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] sealed = new byte[kept.length - NONCE_BYTES];
        buffer.get(nonce).get(sealed);
        return crypt(Cipher.DECRYPT_MODE, accountId, nonce, sealed);
    }

    /** The keyed hash of a recovery code, for the table. */
    byte[] hash(long accountId, String code) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key("recovery codes"))
                .hmac(accountId + "|" + code);
    }

    private byte[] crypt(int mode, long accountId, byte[] nonce, byte[] what) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(key("encryption"), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(accountId).array());
            return cipher.doFinal(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "waymark.second.factor.secret is not the one that this second factor was set up"
                            + " with",
                    e);
        }
    }

    private byte[] key(String purpose) {
        String secret =
                setting.filter(set -> !set.isBlank())
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "waymark.second.factor.secret is not set"));
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret)
                .hmac("waymark second factor: " + purpose);
    }
}
