package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.privacy.redaction.PdfPages;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.privacy.redaction.UnsafePdf;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * Documents, pictures and recordings that are parts of a copy: whoever works the request opens the
 * file to weigh it, and leaves pages of a PDF out. What waits for its author, or was kept back by
 * them, opens to nobody.
 */
@Stateless
@Guarded
public class RightsDocument {

    private static final String PROTECTED =
            "This PDF cannot be taken apart, it may be protected by a password. Give all of it, or"
                    + " keep it back.";

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private PersonRecord record;
    @Inject private RecordFiles files;

    /**
     * A file as it was added, or as it would be given.
     *
     * @param ending of its name, without the dot
     * @param bytes its length, or -1 where that is not known before
     */
    public record Opened(String mediaType, String ending, long bytes, InputStream content) {}

    /**
     * The file of a part.
     *
     * @param asGiven without the pages that are left out
     * @throws NotFound when the part has none that may be opened
     */
    @Needs(Right.RIGHTS_WORK)
    public Opened file(String reference, int place, boolean asGiven) {
        RightsRequest request = desk.read(reference, "document of part " + place + " opened");
        RightsItem item = item(request, place);
        RecordFiles.Held held = held(request, item);
        try {
            if (asGiven && !item.pagesOut().isEmpty()) {
                byte[] made = PdfPages.without(bytes(held), item.pagesOut());
                return new Opened(
                        held.mediaType(),
                        held.ending(),
                        made.length,
                        new ByteArrayInputStream(made));
            }
            return new Opened(held.mediaType(), held.ending(), held.bytes(), held.open());
        } catch (UnsafePdf unsafe) {
            throw new BadInput("pagesOut", unsafe.getMessage());
        } catch (IOException unreadable) {
            throw new BadInput("pagesOut", PROTECTED);
        }
    }

    /**
     * Leaves pages out; the part has to be decided anew.
     *
     * @param typed such as "2, 4-6"; empty to leave none out
     */
    @Needs(Right.RIGHTS_WORK)
    public void leaveOut(String reference, int place, String typed) {
        RightsRequest request = desk.openAccess(reference, "pages of part " + place + " left out");
        RightsItem item = item(request, place);
        RecordFiles.Held held = held(request, item);
        if (!held.pages()) {
            throw new BadInput("pagesOut", "Only a PDF has pages that can be left out.");
        }
        try {
            byte[] pdf = bytes(held);
            Redaction out = PdfPages.typed(typed, PdfPages.count(pdf));
            if (out.stored().length() > 500) {
                throw new BadInput("pagesOut", "These are too many. Keep the document back.");
            }
            PdfPages.without(pdf, out);
            item.leaveOut(out);
        } catch (IllegalArgumentException mistyped) {
            throw new BadInput("pagesOut", mistyped.getMessage());
        } catch (UnsafePdf unsafe) {
            throw new BadInput("pagesOut", unsafe.getMessage());
        } catch (IOException unreadable) {
            throw new BadInput("pagesOut", PROTECTED);
        }
    }

    private byte[] bytes(RecordFiles.Held held) throws IOException {
        try (InputStream in = held.open()) {
            return in.readAllBytes();
        }
    }

    private RightsItem item(RightsRequest request, int place) {
        List<RightsItem> items = store.items(request.id());
        return items.stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private RecordFiles.Held held(RightsRequest request, RightsItem item) {
        return record.opened(request).items().stream()
                .filter(item::is)
                .findFirst()
                .flatMap(files::find)
                .orElseThrow(NotFound::new);
    }
}
