package org.waymark.sql;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Encrypts what {@code ./waymark backup} has collected, and opens it for {@code ./waymark restore}:
 * AES-256-GCM in segments of a megabyte (streaming AEAD of Google Tink), so that a file of any size
 * needs little memory and every altered, missing or exchanged byte is found. In front stands one
 * line that says what it is and with which key it was encrypted; it is authenticated too.
 *
 * <p>The key file is a keyset of Tink in JSON. A second key can be put into it (with Tink's own
 * {@code tinkey}), and older backups are still opened by the first.
 */
public final class BackupSeal {

    private static final String TITLE = "WAYMARK BACKUP 1 KEY ";
    private static final int LONGEST_LINE = 64;
    private static final int BUFFER = 1 << 16;

    private final KeysetHandle keys;

    private BackupSeal(KeysetHandle keys) {
        this.keys = keys;
    }

    /** Why a backup is not opened, in words for whoever wants it back. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String words) {
            super(words);
        }
    }

    /**
     * {@code key FILE} makes a key where there is none; {@code seal FILE} and {@code open FILE} go
     * from the standard input to the standard output. Ends with 1 and a sentence when it cannot.
     */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "key" -> makeKey(file);
                case "seal" -> of(file).seal(System.in, System.out);
                case "open" -> of(file).open(System.in, System.out);
                default -> throw new Refused("key, seal or open");
            }
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        } catch (IOException | GeneralSecurityException failed) {
            System.err.println("it could not be read or written: " + failed.getMessage());
            System.exit(1);
        }
    }

    /** Makes a key that only this account may read; leaves one that is there alone. */
    static void makeKey(Path file) throws IOException, GeneralSecurityException {
        StreamingAeadConfig.register();
        KeysetHandle made =
                KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
        String json =
                TinkJsonProtoKeysetFormat.serializeKeyset(made, InsecureSecretKeyAccess.get());
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, json + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    /**
     * @throws Refused when the file is no key
     */
    static BackupSeal of(Path file) throws IOException, GeneralSecurityException, Refused {
        StreamingAeadConfig.register();
        if (!Files.isReadable(file)) {
            throw new Refused("there is no readable key file " + file);
        }
        try {
            return new BackupSeal(
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException noKey) {
            throw new Refused(file + " is not the key of a backup");
        }
    }

    void seal(InputStream plain, OutputStream sealed) throws IOException, GeneralSecurityException {
        byte[] title = (TITLE + keys.getPrimary().getId() + "\n").getBytes(StandardCharsets.UTF_8);
        sealed.write(title);
        try (OutputStream out = aead().newEncryptingStream(sealed, title)) {
            plain.transferTo(out);
        }
    }

    /**
     * What is written before it is refused is authentic as far as it goes, but not all of it: only
     * an end without refusal makes it a backup.
     */
    void open(InputStream sealed, OutputStream plain)
            throws IOException, GeneralSecurityException, Refused {
        byte[] title = title(sealed);
        int key = keyOf(title);
        if (!ids().contains(key)) {
            throw new Refused(
                    "it was encrypted with another key (number "
                            + Integer.toUnsignedString(key)
                            + ") than those of the key file");
        }
        byte[] buffer = new byte[BUFFER];
        InputStream in = aead().newDecryptingStream(sealed, title);
        while (true) {
            int read;
            try {
                read = in.read(buffer);
            } catch (IOException notAuthentic) {
                throw new Refused("it was altered, or is not complete");
            }
            if (read < 0) {
                plain.flush();
                return;
            }
            plain.write(buffer, 0, read);
        }
    }

    private StreamingAead aead() throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private List<Integer> ids() {
        return IntStream.range(0, keys.size()).map(i -> keys.getAt(i).getId()).boxed().toList();
    }

    private static byte[] title(InputStream sealed) throws IOException, Refused {
        ByteArrayOutputStream title = new ByteArrayOutputStream();
        for (int i = 0; i < LONGEST_LINE; i++) {
            int one = sealed.read();
            if (one < 0) {
                break;
            }
            title.write(one);
            if (one == '\n') {
                return title.toByteArray();
            }
        }
        throw new Refused("it is no backup of ./waymark, or one that was not encrypted");
    }

    private static int keyOf(byte[] title) throws Refused {
        String line = new String(title, StandardCharsets.UTF_8).strip();
        try {
            if (line.startsWith(TITLE)) {
                return Integer.parseInt(line.substring(TITLE.length()));
            }
        } catch (NumberFormatException noNumber) {
            // the same as another title
        }
        throw new Refused("it is no backup of ./waymark, or one that was not encrypted");
    }
}
