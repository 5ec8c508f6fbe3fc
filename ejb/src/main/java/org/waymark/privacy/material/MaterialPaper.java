package org.waymark.privacy.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.privacy.redaction.PaperBook;
import org.waymark.shared.IllegalMove;

/** Makes the paper of a request from what was decided about its records. */
@ApplicationScoped
class MaterialPaper {

    @Inject private MaterialStore store;

    /** One row of the database and one packet hold it. */
    private static final long MOST_BYTES = 40L * 1024 * 1024;

    @Inject private MaterialFiles files;
    @Inject private MaterialReader reader;

    /**
     * @throws IllegalMove when a record has changed since it was decided about: the places to be
     *     taken out would be the wrong ones
     */
    MaterialBundle.Made make(MaterialRequest request, boolean draft) {
        PaperBook.Begun begun = PaperBook.begin();
        List<MaterialBundle.Part> parts =
                store.items(request.id()).stream().map(this::part).toList();
        long bytes =
                parts.stream()
                        .filter(part -> part.pages() != null)
                        .mapToLong(part -> part.pages().file().length)
                        .sum();
        if (bytes > MOST_BYTES) {
            throw new IllegalMove(
                    "The documents have more than 40 megabytes together. Send the request back, and"
                            + " give them in two.");
        }
        try {
            return MaterialBundle.make(request.asked(), request.reference(), parts, draft, begun);
        } catch (UncheckedIOException unreadable) {
            throw new IllegalMove(
                    "A document cannot be set on the paper, or it takes too long just now. Try again"
                            + " in a while. If it is refused again, send the request back, and decide"
                            + " about its documents anew: one that cannot be set is told there. If"
                            + " each can, give them in two.");
        }
    }

    private MaterialBundle.Part part(MaterialItem item) {
        String text = null;
        MaterialBundle.Pages pages = null;
        if (item.decision().isGiven() && !item.isElsewhere()) {
            MaterialContent now = reader.released(item).orElseThrow(() -> changed(item));
            if (!item.isAbout(now)) {
                throw changed(item);
            }
            if (now.isWords()) {
                text = item.redaction().apply(now.text());
            } else {
                pages =
                        new MaterialBundle.Pages(
                                now.kind(), files.bytes(now.versionId()), item.redaction());
            }
        }
        return new MaterialBundle.Part(
                item.kind(), item.description(), item.decision(), item.reason(), text, pages);
    }

    private static IllegalMove changed(MaterialItem item) {
        return new IllegalMove(
                "This record has changed since it was decided about: "
                        + item.description()
                        + ". Send the request back, and decide again.");
    }
}
