package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.waymark.incident.Uploads;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * The files of what somebody tells. Without script a file comes with the form; with script in
 * pieces, and only the list is drawn here.
 */
@Named
@RequestScoped
public class TellFilesView {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject private TellView tell;
    @Inject private Uploads uploads;
    @Inject private PageMessages messages;

    private Part chosen;
    private List<Uploads.Shown> files;

    /** Takes the file of the form. */
    public String add() throws IOException {
        try {
            if (chosen == null || chosen.getSize() == 0) {
                throw new BadInput("file", "Choose a file that is not empty.");
            }
            if (chosen.getSize() > PlainUpload.MOST_BYTES) {
                throw new BadInput("file", PlainUpload.TOO_LARGE);
            }
            tell.keep();
            take();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        } finally {
            if (chosen != null) {
                chosen.delete();
            }
        }
        return "/tell/files?faces-redirect=true";
    }

    /** Goes on; a file that was chosen and not yet added comes along. */
    public String next() throws IOException {
        if (chosen != null && chosen.getSize() > 0 && add() == null) {
            return null;
        }
        return tell.next();
    }

    private void take() throws IOException {
        String id =
                uploads.begin(tell.secret(), chosen.getSize(), chosen.getSubmittedFileName())
                        .orElseThrow();
        long offset = 0;
        try (InputStream in = chosen.getInputStream()) {
            for (byte[] piece = in.readNBytes(Uploads.PIECE);
                    piece.length > 0;
                    piece = in.readNBytes(Uploads.PIECE)) {
                offset = uploads.append(tell.secret(), id, offset, piece).orElseThrow();
            }
        }
        Optional<Uploads.Shown> settled = uploads.settle(tell.secret(), id);
        if (settled.isPresent() && settled.get().refused() != null) {
            uploads.remove(tell.secret(), id);
            throw new BadInput("file", settled.get().refused());
        }
    }

    public String remove(String publicId) {
        uploads.remove(tell.secret(), publicId);
        return "/tell/files?faces-redirect=true";
    }

    /** What is there; a file that has all arrived and was not judged yet is judged now. */
    public List<Uploads.Shown> getFiles() {
        if (files == null) {
            files =
                    uploads.of(tell.secret()).stream()
                            .map(
                                    file ->
                                            file.open() && file.received() == file.length()
                                                    ? uploads.settle(tell.secret(), file.publicId())
                                                            .orElse(file)
                                                    : file)
                            .toList();
        }
        return files;
    }

    public long getMostBytes() {
        return uploads.mostBytes();
    }

    public long getMostMegabytes() {
        return uploads.mostBytes() / MEGABYTE;
    }

    public long getPlainMegabytes() {
        return PlainUpload.MOST_BYTES / MEGABYTE;
    }

    public String getTooLarge() {
        return uploads.tooLarge();
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }
}
