package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a ClamAV daemon about a file (its command INSTREAM: pieces with their length before them, a
 * length of nought at the end). Without one, or when it cannot be reached or finds the file too
 * large, the answer is that nobody has looked; it never is that all is well.
 */
@ApplicationScoped
class VirusLook {

    private static final Logger LOG = Logger.getLogger(VirusLook.class.getName());
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int CONNECT_MILLIS = 2_000;
    private static final int AT_ONCE = 64 * 1024;

    /** What came of it. */
    enum Result {
        CLEAN,
        INFECTED,
        NOT_SCANNED
    }

    @Inject
    @ConfigProperty(name = "waymark.clamd.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "waymark.clamd.port", defaultValue = "3310")
    int port;

    /** Sends the whole of it and waits for the answer. */
    Result look(InputStream content) throws IOException {
        if (host.isEmpty()) {
            return Result.NOT_SCANNED;
        }
        byte[] piece = new byte[AT_ONCE];
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.get(), port), CONNECT_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                if (read > 0) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            return result(
                    new String(
                            socket.getInputStream().readNBytes(4_096), StandardCharsets.US_ASCII));
        } catch (IOException away) {
            LOG.log(Level.WARNING, "The virus scanner did not answer; the file was not looked at");
            return Result.NOT_SCANNED;
        }
    }

    private static Result result(String answer) {
        String text = answer.replace("\0", "").strip();
        if (text.endsWith(" FOUND")) {
            return Result.INFECTED;
        }
        return text.endsWith(": OK") ? Result.CLEAN : Result.NOT_SCANNED;
    }
}
