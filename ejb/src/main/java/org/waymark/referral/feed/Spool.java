package org.waymark.referral.feed;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where files wait until their rows are stored: a folder that only the server may read, on a disk
 * that all servers share when there are several. A file is gone as soon as its batch is done.
 */
@ApplicationScoped
public class Spool {

    private static final Logger LOG = Logger.getLogger(Spool.class.getName());
    private static final int BUFFER = 1 << 16;
    private static final String HALF = ".part";

    @Inject
    @ConfigProperty(name = "waymark.spool")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "waymark.feed.max.bytes", defaultValue = "268435456")
    long mostBytes;

    private Path folder;

    /**
     * A file that has been taken in.
     *
     * @param complete false when it was longer than allowed and was not read to its end
     */
    record Spooled(Path path, String sha256, long bytes, boolean complete) {}

    @PostConstruct
    void open() {
        String domain = System.getProperty("com.sun.aas.instanceRoot", ".");
        folder = configured.map(Path::of).orElseGet(() -> Path.of(domain, "waymark-spool"));
        try {
            Files.createDirectories(folder);
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of waymark.spool cannot be used", e);
        }
    }

    /**
     * Takes a file in while it is read, counting and hashing on the way; nothing is kept in memory.
     */
    Spooled take(long batchId, InputStream content) throws IOException {
        Path path = folder.resolve(batchId + HALF);
        MessageDigest digest = sha256();
        long bytes = 0;
        boolean complete = true;
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read; complete && (read = content.read(buffer)) >= 0; ) {
                bytes += read;
                complete = bytes <= mostBytes;
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            if (!complete) {
                letThemFinish(content, buffer);
            }
        } catch (IOException broken) {
            Files.deleteIfExists(path);
            throw broken;
        }
        return new Spooled(path, HexFormat.of().formatHex(digest.digest()), bytes, complete);
    }

    /**
     * Who is still sending does not hear why a file is refused: as much again as is allowed is read
     * and thrown away. Whoever sends without end hears nothing.
     */
    private void letThemFinish(InputStream content, byte[] buffer) throws IOException {
        long more = 0;
        for (int read; more < mostBytes && (read = content.read(buffer)) >= 0; ) {
            more += read;
        }
    }

    long mostBytes() {
        return mostBytes;
    }

    /** The file is good: from now on it waits under its batch's number. */
    void keep(Spooled file, long batchId) throws IOException {
        Files.move(file.path(), path(batchId), StandardCopyOption.ATOMIC_MOVE);
    }

    void discard(Spooled file) throws IOException {
        Files.deleteIfExists(file.path());
    }

    boolean has(long batchId) {
        return Files.isReadable(path(batchId));
    }

    InputStream open(long batchId) throws IOException {
        return Files.newInputStream(path(batchId));
    }

    InputStream open(Spooled file) throws IOException {
        return Files.newInputStream(file.path());
    }

    void delete(long batchId) {
        try {
            Files.deleteIfExists(path(batchId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes what was left behind: files whose batch is done, and what a sender or a server that
     * broke off has left half.
     *
     * @param before younger files stay
     * @param isDone whether the batch of this number needs its file no more
     */
    void sweep(Instant before, LongPredicate isDone) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{part,csv}")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String number = name.substring(0, name.lastIndexOf('.'));
                boolean ours = number.matches("\\d{1,19}");
                if (ours
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)
                        && (name.endsWith(HALF) || isDone.test(Long.parseLong(number)))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old files in the spool could not be removed", e);
        }
    }

    private Path path(long batchId) {
        return folder.resolve(batchId + ".csv");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
