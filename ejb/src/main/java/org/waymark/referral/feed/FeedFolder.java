package org.waymark.referral.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.waymark.shared.Ids;

/**
 * A folder that feed files are laid into. A file that has stopped changing is claimed by renaming
 * it, which only one of several servers can do, is taken in, and ends in {@code done} or {@code
 * refused}, beside a text that says what became of it. Whatever goes wrong on the way, the file
 * stays or comes back: to take it in twice changes nothing, to lose it would.
 */
final class FeedFolder {

    /** A file is left alone until it has been the same for so long. */
    static final Duration QUIET = Duration.ofSeconds(5);

    /** A claimed file of a server that died is put back after so long. */
    static final Duration LOST = Duration.ofMinutes(5);

    private static final String TAKING = ".taking";
    private static final Logger LOG = Logger.getLogger(FeedFolder.class.getName());

    private final Path folder;
    private final Clock clock;
    private final Map<Path, Seen> seen = new HashMap<>();

    /** What takes a file in. */
    interface Intake {
        FeedIntake.Receipt take(InputStream content, String name) throws IOException;
    }

    private record Seen(long size, FileTime changed, Instant since) {

        boolean isSame(BasicFileAttributes now) {
            return now.size() == size && now.lastModifiedTime().equals(changed);
        }
    }

    FeedFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Looks once: puts back what a dead server left, and takes in what lies ready.
     *
     * @throws IOException when the folder cannot be used; nothing has been taken then
     */
    void look(Intake intake) throws IOException {
        Files.createDirectories(folder.resolve("done"));
        Files.createDirectories(folder.resolve("refused"));
        for (Path file : files()) {
            if (file.toString().endsWith(TAKING)) {
                recover(file);
            } else if (isReady(file)) {
                claim(file, intake);
            }
        }
        seen.keySet().removeIf(file -> !Files.exists(file));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.filter(FeedFolder::isFeed)
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList());
        }
    }

    /** Programs that copy in two steps hide the first behind a dot or another ending. */
    private static boolean isFeed(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".csv") || name.endsWith(TAKING));
    }

    private boolean isReady(Path file) throws IOException {
        BasicFileAttributes now = attributes(file);
        Seen before = now == null ? null : seen.get(file);
        if (now != null && (before == null || !before.isSame(now))) {
            seen.put(file, new Seen(now.size(), now.lastModifiedTime(), clock.instant()));
            return false;
        }
        return now != null && !clock.instant().isBefore(before.since().plus(QUIET));
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    private void claim(Path file, Intake intake) throws IOException {
        seen.remove(file);
        String name = file.getFileName().toString();
        Path taking = folder.resolve(name + '.' + Ids.next() + TAKING);
        try {
            Files.move(file, taking, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException anotherServer) {
            return;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file of the watched folder could not be claimed", e);
            return;
        }
        try {
            Files.setLastModifiedTime(taking, FileTime.from(clock.instant()));
            take(taking, name, intake);
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "A file of the watched folder could not be taken in", failed);
            putBack(taking, name);
        }
    }

    private void take(Path taking, String name, Intake intake) throws IOException {
        BasicFileAttributes before = Files.readAttributes(taking, BasicFileAttributes.class);
        FeedIntake.Receipt receipt;
        try (InputStream content = Files.newInputStream(taking)) {
            receipt = intake.take(content, name);
        }
        BasicFileAttributes after = Files.readAttributes(taking, BasicFileAttributes.class);
        if (after.size() != before.size()
                || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            // Somebody was still writing: what has been stored is a duplicate the next time.
            putBack(taking, name);
            return;
        }
        boolean refused = receipt.status() == FeedBatch.Status.REFUSED;
        Path end =
                folder.resolve(refused ? "refused" : "done")
                        .resolve(receipt.batchId() + "-" + name);
        Files.writeString(
                Path.of(end + ".txt"),
                refused ? refusal(name, receipt) : taken(name, receipt),
                StandardCharsets.UTF_8);
        Files.move(taking, end, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String taken(String name, FeedIntake.Receipt receipt) {
        return name
                + " was taken in as batch "
                + receipt.batchId()
                + ".\nWhat became of each row is shown under “Feeds”, and at /api/v1/feeds/"
                + receipt.batchId()
                + ".\nThe file is no longer needed here.\n";
    }

    private static String refusal(String name, FeedIntake.Receipt receipt) {
        return name
                + " was refused, and no row of it was stored.\n"
                + receipt.refusal()
                + "\nCorrect it and lay it into the folder again. It is batch "
                + receipt.batchId()
                + ".\n";
    }

    private void recover(Path taking) throws IOException {
        BasicFileAttributes now = attributes(taking);
        if (now == null
                || clock.instant().isBefore(now.lastModifiedTime().toInstant().plus(LOST))) {
            return;
        }
        String claimed = taking.getFileName().toString();
        String withNumber = claimed.substring(0, claimed.length() - TAKING.length());
        int dot = withNumber.lastIndexOf('.');
        putBack(taking, dot > 0 ? withNumber.substring(0, dot) : withNumber);
    }

    /** Under its own name, or a number before it where that has been taken by a newer file. */
    private void putBack(Path taking, String name) {
        try {
            try {
                Files.move(taking, folder.resolve(name));
            } catch (FileAlreadyExistsException newer) {
                Files.move(taking, folder.resolve(Ids.next() + "-" + name));
            }
        } catch (NoSuchFileException anotherServer) {
            LOG.fine("A file of the watched folder was put back by another server");
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the watched folder stays claimed", e);
        }
    }
}
