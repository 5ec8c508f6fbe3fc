package org.waymark.person.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * The key-encryption keys of an installation, several versions at once: the newest wraps, each
 * opens what it wrapped. Written as {@code VERSION:BASE64}, one after the other, 32 bytes each. The
 * id of a key has a check value in it, so that another key under the same number is known for what
 * it is.
 */
final class KeyRing {

    static final int KEY_BYTES = 32;

    private static final int CHECK_BYTES = 4;

    /** What a key is used by; its bytes stay inside. */
    private record Kek(String id, Aead aead) {}

    private final TreeMap<Integer, Kek> keys;

    private KeyRing(TreeMap<Integer, Kek> keys) {
        this.keys = keys;
    }

    static KeyRing empty() {
        return new KeyRing(new TreeMap<>());
    }

    /**
     * @param text entries apart by blanks or line ends; lines that begin with # are remarks
     * @throws IllegalArgumentException with a sentence that has nothing of a key in it
     */
    static KeyRing parse(String text) {
        TreeMap<Integer, Kek> keys = new TreeMap<>();
        int place = 0;
        for (String entry : text.replaceAll("(?m)^\\s*#.*$", "").strip().split("[\\s,]+")) {
            if (entry.isEmpty()) {
                continue;
            }
            place++;
            String[] parts = entry.split(":", 2);
            if (parts.length != 2 || !parts[0].matches("[1-9]\\d{0,5}")) {
                throw new IllegalArgumentException(
                        "entry " + place + " of the keys is not VERSION:BASE64");
            }
            int version = Integer.parseInt(parts[0]);
            if (keys.put(version, kek(version, bytes(version, parts[1]))) != null) {
                throw new IllegalArgumentException("version " + version + " is there twice");
            }
        }
        return new KeyRing(keys);
    }

    private static byte[] bytes(int version, String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below, without what it was
        }
        throw new IllegalArgumentException(
                "version " + version + " is not " + KEY_BYTES + " bytes in Base64");
    }

    private static Kek kek(int version, byte[] bytes) {
        byte[] check = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, bytes).hmac("waymark key check");
        String id = version + "-" + HexFormat.of().formatHex(check, 0, CHECK_BYTES);
        try {
            AeadConfig.register();
            AesGcmKey key =
                    AesGcmKey.builder()
                            .setParameters(
                                    AesGcmParameters.builder()
                                            .setKeySizeBytes(KEY_BYTES)
                                            .setIvSizeBytes(12)
                                            .setTagSizeBytes(16)
                                            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                                            .build())
                            .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                            .build();
            Aead aead =
                    KeysetHandle.newBuilder()
                            .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                            .build()
                            .getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Kek(id, aead);
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** The number after the newest. */
    int nextVersion() {
        return keys.isEmpty() ? 1 : keys.lastKey() + 1;
    }

    Optional<String> current() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.lastEntry().getValue().id());
    }

    boolean knows(String keyId) {
        return find(keyId).isPresent();
    }

    KeyService.Wrapped wrap(byte[] plain, byte[] bound) {
        Map.Entry<Integer, Kek> newest = keys.lastEntry();
        if (newest == null) {
            throw new KeyOutOfReach();
        }
        try {
            return new KeyService.Wrapped(
                    newest.getValue().id(), newest.getValue().aead().encrypt(plain, bound));
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    byte[] unwrap(KeyService.Wrapped wrapped, byte[] bound) {
        Kek kek = find(wrapped.keyId()).orElseThrow(KeyOutOfReach::new);
        try {
            return kek.aead().decrypt(wrapped.bytes(), bound);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException(
                    "a wrapped key does not open under the key it names: it was altered, or"
                            + " belongs to somebody else",
                    altered);
        }
    }

    private Optional<Kek> find(String keyId) {
        return keys.values().stream().filter(kek -> kek.id().equals(keyId)).findFirst();
    }
}
