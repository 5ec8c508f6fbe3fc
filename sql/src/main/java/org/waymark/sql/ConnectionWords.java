package org.waymark.sql;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Optional;

/** Why a connection that has to be encrypted was not made, in a sentence an operator can act on. */
final class ConnectionWords {

    private static final String REFUSED = "The database server was refused: ";

    private ConnectionWords() {}

    /** Nothing when the failure has nothing to do with encryption. */
    static Optional<String> of(Throwable failure) {
        Optional<String> found = Optional.empty();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            Optional<String> words = words(each);
            if (words.isPresent()) {
                found = words; // the deepest knows best
            }
        }
        return found;
    }

    private static Optional<String> words(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof CertificateExpiredException) {
            return Optional.of(REFUSED + "its certificate has run out. Let it be renewed.");
        }
        if (message.contains("identity verification failed")) {
            return Optional.of(
                    REFUSED
                            + "its certificate is for another name. Connect to it by the name in the"
                            + " certificate. ("
                            + message
                            + ")");
        }
        if (cause instanceof CertPathBuilderException
                || cause instanceof CertPathValidatorException
                || cause instanceof CertificateException && message.contains("PKIX")) {
            return Optional.of(
                    REFUSED
                            + "its certificate does not come from an authority that is trusted here. Put"
                            + " the certificate of the authority that signed it into WAYMARK_DB_CA; if"
                            + " it is there already, this is not your server.");
        }
        if (message.contains("SSL Connection required, but not provided by server")) {
            return Optional.of(
                    REFUSED
                            + "it offers no encryption. Give it a certificate, or, on this machine only,"
                            + " say sslMode=DISABLED in --db.");
        }
        return Optional.empty();
    }
}
