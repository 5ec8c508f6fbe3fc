package org.waymark.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The settings of signing in by a provider, of the instance under test: there only while a test
 * that is about them runs, so that no other notices.
 */
final class OpenIdFile {

    private static final Path FILE =
            Path.of(
                    Setting.of("WAYMARK_HOME"),
                    Setting.of("WAYMARK_INSTANCE"),
                    "openid.properties");

    private OpenIdFile() {}

    /**
     * @param more lines of settings besides those that are needed
     */
    static void write(String issuer, String secret, String more) {
        try {
            Files.writeString(
                    FILE,
                    "name=City login\nissuer="
                            + issuer
                            + "\nclient.id=waymark\nclient.secret="
                            + secret
                            + "\ngive.1=CASEWORKER VS/S to /south\ngive.2=INTAKE VS to /east\n"
                            + more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove() {
        try {
            Files.deleteIfExists(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As an administrator does on the page of the account. */
    static void bind(Colleague colleague, String issuer, String subject) {
        RightsMatrix.change(
                "INSERT INTO account_identity (account_id, issuer, subject, bound_at) VALUES (?, ?,"
                        + " ?, UTC_TIMESTAMP(6))",
                colleague.id(),
                issuer,
                subject);
    }

    static void unbindAll() {
        RightsMatrix.change("DELETE FROM account_identity");
    }
}
