package org.waymark.web.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.exception.UploadNotFoundException;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;
import org.waymark.incident.Uploads;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;

/**
 * Where the tus library keeps what arrives: in the database, piece by piece, under the draft of one
 * browser. Made for one request; files of other drafts are not there for it.
 */
final class DraftStorage implements UploadStorageService {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final String UNNAMED = "file";
    private static final int BAD = 400;

    private final Uploads uploads;
    private final String secret;
    private UploadIdFactory ids = new UuidUploadIdFactory();

    /**
     * @param secret of the draft; null when the browser has none
     */
    DraftStorage(Uploads uploads, String secret) {
        this.uploads = uploads;
        this.secret = secret;
    }

    @Override
    public UploadInfo getUploadInfo(String uri, String owner) {
        UploadId id = ids.readUploadId(uri);
        return id == null ? null : getUploadInfo(id);
    }

    @Override
    public UploadInfo getUploadInfo(UploadId id) {
        return uploads.one(secret, id.toString()).map(file -> info(id, file)).orElse(null);
    }

    private static UploadInfo info(UploadId id, Uploads.Shown file) {
        UploadInfo info = new UploadInfo();
        info.setId(id);
        info.setLength(file.length());
        info.setOffset(file.received());
        return info;
    }

    @Override
    public UploadInfo create(UploadInfo info, String owner) throws IOException {
        if (!info.hasLength()) {
            throw new Refused(BAD, "the length must be known");
        }
        try {
            String name = info.hasMetadata() ? info.getFileName() : null;
            Optional<String> id =
                    uploads.begin(secret, info.getLength(), name == null ? UNNAMED : name);
            info.setId(new UploadId(id.orElseThrow(() -> new Refused(NOT_FOUND, "no draft"))));
            info.setOffset(0L);
            return info;
        } catch (BadInput bad) {
            throw new Refused(TOO_LARGE, bad.getMessage());
        }
    }

    /** Keeps all that comes, also of a line that breaks: the rest may come later. */
    @Override
    public UploadInfo append(UploadInfo info, InputStream in) throws IOException, TusException {
        byte[] piece = new byte[Uploads.PIECE];
        int filled = 0;
        IOException broken = null;
        boolean more = true;
        while (more) {
            int read;
            try {
                read = in.read(piece, filled, piece.length - filled);
            } catch (IOException cut) {
                broken = cut;
                read = -1;
            }
            more = read >= 0;
            filled += Math.max(read, 0);
            if (filled == piece.length || !more && filled > 0) {
                keep(info, Arrays.copyOf(piece, filled));
                filled = 0;
            }
        }
        if (broken != null) {
            throw broken;
        }
        return info;
    }

    private void keep(UploadInfo info, byte[] bytes) throws TusException {
        try {
            info.setOffset(
                    uploads.append(secret, info.getId().toString(), info.getOffset(), bytes)
                            .orElseThrow(() -> new UploadNotFoundException("not there")));
        } catch (ChangedMeanwhile elsewhere) {
            throw new TusException(CONFLICT, "these are not the next bytes");
        }
    }

    @Override
    public void terminateUpload(UploadInfo info) {
        uploads.remove(secret, info.getId().toString());
    }

    @Override
    public String getUploadUri() {
        return ids.getUploadUri();
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        ids = factory;
    }

    @Override
    public long getMaxUploadSize() {
        return uploads.mostBytes();
    }

    @Override
    public void update(UploadInfo info) {
        // nothing of it changes but its bytes
    }

    @Override
    public void setMaxUploadSize(Long most) {
        // a setting says it
    }

    @Override
    public Long getUploadExpirationPeriod() {
        return null; // a timer looks after that
    }

    @Override
    public void setUploadExpirationPeriod(Long period) {
        // a timer looks after that
    }

    @Override
    public void cleanupExpiredUploads(UploadLockingService locks) {
        // a timer looks after that
    }

    @Override
    public InputStream getUploadedBytes(String uri, String owner) throws UploadNotFoundException {
        throw new UploadNotFoundException("nothing is given out here");
    }

    @Override
    public InputStream getUploadedBytes(UploadId id) throws UploadNotFoundException {
        throw new UploadNotFoundException("nothing is given out here");
    }

    @Override
    public void copyUploadTo(UploadInfo info, OutputStream to) throws UploadNotFoundException {
        throw new UploadNotFoundException("nothing is given out here");
    }

    /** Nothing: of what arrived only whole pieces are kept, and those count. */
    @Override
    public void removeLastNumberOfBytes(UploadInfo info, long bytes) {
        // The library asks for it after every error, also when there was no such file.
    }

    @Override
    public void setUploadConcatenationService(UploadConcatenationService service) {
        // not offered
    }

    @Override
    public UploadConcatenationService getUploadConcatenationService() {
        return null;
    }

    /** A file that is not begun; with the status and words to answer. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Refused(int status, String words) {
            super(words);
            this.status = status;
        }

        int status() {
            return status;
        }
    }
}
