package org.waymark.person.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * The keys of one person, unwrapped: one for texts, one for streams such as attachments. Used and
 * forgotten; never kept, never shown.
 */
final class PersonKey {

    private final KeysetHandle texts;
    private final KeysetHandle streams;

    private PersonKey(KeysetHandle texts, KeysetHandle streams) {
        this.texts = texts;
        this.streams = streams;
    }

    static {
        try {
            AeadConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static PersonKey fresh() {
        try {
            return new PersonKey(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(
                            PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB));
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    static PersonKey unwrapped(KeyService service, long personId, KeyService.Wrapped wrapped) {
        ByteBuffer plain = ByteBuffer.wrap(service.unwrap(wrapped, bound(personId)));
        byte[] texts = new byte[plain.getInt()];
        plain.get(texts);
        byte[] streams = new byte[plain.remaining()];
        plain.get(streams);
        try {
            return new PersonKey(parsed(texts), parsed(streams));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of a person is not understood", e);
        }
    }

    KeyService.Wrapped wrapped(KeyService service, long personId) {
        try {
            byte[] first = bytes(texts);
            byte[] second = bytes(streams);
            byte[] plain =
                    ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                            .putInt(first.length)
                            .put(first)
                            .put(second)
                            .array();
            return service.wrap(plain, bound(personId));
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    byte[] seal(SealedField what, byte[] plain) {
        try {
            return aead().encrypt(plain, what.bound());
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    byte[] open(SealedField what, byte[] sealed) {
        try {
            return aead().decrypt(sealed, what.bound());
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException(
                    "sealed content does not open with its key: it was altered, or belongs to"
                            + " another row",
                    altered);
        }
    }

    OutputStream sealing(SealedField what, OutputStream to) throws IOException {
        try {
            return streaming().newEncryptingStream(to, what.bound());
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    InputStream opening(SealedField what, InputStream from) throws IOException {
        try {
            return streaming().newDecryptingStream(from, what.bound());
        } catch (GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** Wrapped for nobody else: the key of one person does not open as that of another. */
    static byte[] bound(long personId) {
        return ("waymark|person_key|" + personId).getBytes(StandardCharsets.UTF_8);
    }

    private Aead aead() throws GeneralSecurityException {
        return texts.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private StreamingAead streaming() throws GeneralSecurityException {
        return streams.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] bytes(KeysetHandle handle) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle parsed(byte[] bytes) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get());
    }
}
