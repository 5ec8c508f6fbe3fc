package org.waymark.incident;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.casework.document.PictureTraces;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.Ids;

/**
 * Files that somebody sends along who tells us of something: piece by piece, each in a transaction
 * of its own, so that what has arrived stays when the line breaks, and the rest may come to another
 * server. Only the holder of the secret of the draft has them: for anybody else there are none.
 * Public, and outside the door on purpose.
 */
@Stateless
public class Uploads {

    /** Bytes that are kept at once. */
    public static final int PIECE = PieceWriter.PIECE;

    private static final int MOST_FILES = 10;
    private static final long MEGABYTE = 1024L * 1024;

    @Inject private IncidentStore incidents;
    @Inject private UploadStore store;
    @Inject private VirusLook viruses;
    @Inject private Clock clock;

    /** The largest file, in bytes. */
    @Inject
    @ConfigProperty(name = "waymark.incident.file.max.bytes", defaultValue = "524288000")
    long mostBytes;

    /** Bytes of the files of all drafts together. */
    @Inject
    @ConfigProperty(name = "waymark.incident.unsent.max.bytes", defaultValue = "21474836480")
    long mostUnsent;

    /**
     * A file as its sender sees it.
     *
     * @param refused why it was not taken, in words; null when it was, or is on its way
     */
    public record Shown(
            String publicId,
            String name,
            long length,
            long received,
            boolean kept,
            String refused) {

        /** In words: {@code 12.4 MB}. */
        public String size() {
            return length >= MEGABYTE
                    ? String.format(Locale.ROOT, "%.1f MB", length / (double) MEGABYTE)
                    : Math.max(1, length / 1024) + " KB";
        }

        /** Is it still on its way? */
        public boolean open() {
            return !kept && refused == null;
        }
    }

    /** The largest file that is taken, in bytes. */
    public long mostBytes() {
        return mostBytes;
    }

    /** The files of a draft, oldest first; none when there is no such draft. */
    public List<Shown> of(String token) {
        return draft(token)
                .map(id -> store.of(id).stream().map(this::shown).toList())
                .orElse(List.of());
    }

    /** One of them; empty when it is not there, or another's. */
    public Optional<Shown> one(String token, String publicId) {
        return draft(token).flatMap(id -> store.find(id, publicId, false)).map(this::shown);
    }

    /**
     * Begins a file.
     *
     * @param length in bytes
     * @param name what its sender calls it; may be null
     * @return its public id; empty when there is no such draft
     * @throws BadInput when it is too large, or one too many
     */
    public Optional<String> begin(String token, long length, String name) {
        Optional<Long> draft = draft(token);
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        if (length <= 0) {
            throw new BadInput("file", "Choose a file that is not empty.");
        }
        if (length > mostBytes) {
            throw new BadInput("file", tooLarge());
        }
        if (store.of(draft.get()).size() >= MOST_FILES) {
            throw new BadInput(
                    "file", "At most " + MOST_FILES + " files can be sent. Remove one first.");
        }
        if (store.unsent() + length > mostUnsent) {
            throw new BadInput(
                    "file", "Files cannot be taken just now. Send the rest without, or try later.");
        }
        String publicId = UUID.randomUUID().toString();
        store.add(Ids.next(), draft.get(), publicId, name, length, clock.instant());
        return Optional.of(publicId);
    }

    /** What to say about a file that is too large. */
    public String tooLarge() {
        return "This file is larger than "
                + mostBytes / MEGABYTE
                + " megabytes. Send a shorter part.";
    }

    /**
     * Adds the next bytes.
     *
     * @param offset bytes that have arrived before
     * @return bytes that have arrived now; empty when there is no such upload
     * @throws ChangedMeanwhile when these are not the next bytes
     */
    public Optional<Long> append(String token, String publicId, long offset, byte[] bytes) {
        Optional<Upload> found = draft(token).flatMap(id -> store.find(id, publicId, false));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Upload upload = found.get();
        if (upload.received() != offset
                || offset + bytes.length > upload.length()
                || !store.append(upload, offset, bytes, clock.instant())) {
            throw new ChangedMeanwhile();
        }
        return Optional.of(offset + bytes.length);
    }

    /**
     * Judges a file that has all arrived, takes out what tells where it was taken, and keeps it; or
     * refuses it. Does nothing while bytes are missing, and nothing a second time.
     */
    public Optional<Shown> settle(String token, String publicId) {
        Optional<Upload> found = draft(token).flatMap(id -> store.find(id, publicId, true));
        found.filter(upload -> upload.isOpen() && upload.isWhole()).ifPresent(this::judge);
        return one(token, publicId);
    }

    /** Takes a file away, whole or not. */
    public boolean remove(String token, String publicId) {
        Optional<Upload> found = draft(token).flatMap(id -> store.find(id, publicId, true));
        found.ifPresent(store::remove);
        return found.isPresent();
    }

    private void judge(Upload upload) {
        try {
            Optional<MediaKind> kind;
            try (InputStream in = store.raw(upload)) {
                kind = MediaKinds.of(in);
            }
            if (kind.isEmpty()) {
                store.refuse(upload, UploadRefusal.KIND);
                return;
            }
            VirusLook.Result looked;
            try (InputStream in = store.raw(upload)) {
                looked = viruses.look(in);
            }
            if (looked == VirusLook.Result.INFECTED) {
                store.refuse(upload, UploadRefusal.VIRUS);
                return;
            }
            store.keep(upload, kind.get(), looked.name());
        } catch (PictureTraces.BrokenPicture | BoxTraces.Broken broken) {
            store.refuse(upload, UploadRefusal.BROKEN);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<Long> draft(String token) {
        return token == null
                ? Optional.empty()
                : incidents.draftId(TellToken.hash(token), clock.instant());
    }

    private Shown shown(Upload upload) {
        return new Shown(
                upload.publicId(),
                store.name(upload),
                upload.length(),
                upload.received(),
                upload.kind() != null,
                upload.refused() == null ? null : upload.refused().words());
    }
}
