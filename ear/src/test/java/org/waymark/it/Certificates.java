package org.waymark.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Authorities and certificates that live as long as a test, made by the JDK's own keytool. */
final class Certificates {

    private static final String PASSWORD = "changeit";

    private final Path folder;

    Certificates(Path folder) {
        this.folder = folder;
    }

    /** An authority of this name: {@code NAME.p12} with its key, {@code NAME.pem} for others. */
    void authority(String name) {
        keytool(
                name,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "bc:c",
                "-validity",
                "2");
        keytool(name, "-exportcert", "-rfc", "-file", folder.resolve(name + ".pem").toString());
    }

    /** A certificate: {@code NAME.pem} and, not encrypted, {@code NAME.key}. */
    void issue(String name, String authority, String alternativeNames) throws IOException {
        String request = folder.resolve(name + ".csr").toString();
        String names = "san=" + alternativeNames;
        keytool(name, "-genkeypair", "-keyalg", "EC", "-dname", "CN=" + name, "-validity", "2");
        keytool(name, "-certreq", "-file", request);
        keytool(
                authority,
                "-gencert",
                "-rfc",
                "-ext",
                names,
                "-validity",
                "2",
                "-infile",
                request,
                "-outfile",
                folder.resolve(name + ".pem").toString());
        try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            byte[] key = store.getKey(name, PASSWORD.toCharArray()).getEncoded();
            Files.writeString(
                    folder.resolve(name + ".key"),
                    "-----BEGIN PRIVATE KEY-----\n"
                            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                            + "\n-----END PRIVATE KEY-----\n");
        } catch (GeneralSecurityException e) {
            throw new AssertionError("the key of " + name + " cannot be read", e);
        }
    }

    private void keytool(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/keytool");
        command.addAll(List.of(arguments));
        command.addAll(
                List.of(
                        "-alias",
                        name,
                        "-keystore",
                        folder.resolve(name + ".p12").toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", arguments) + ": " + said);
            }
        } catch (IOException e) {
            throw new AssertionError("keytool cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
