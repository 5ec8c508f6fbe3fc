package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.casework.DocumentQuery;
import org.waymark.casework.DocumentQuery.VersionRow;
import org.waymark.casework.Documents;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The documents of a case and the form for another one; or one of them with all its versions. */
@Named
@RequestScoped
public class DocumentsView {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private Documents documents;
    @Inject private DocumentQuery query;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;

    private Part chosen;
    private boolean therapeutic;
    private Part newer;
    private String why;
    private String removeWhy;
    private Long before;
    private Long one;
    private List<VersionRow> rows;
    private List<VersionRow> versions;

    /** Which document it is about is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        String asked = parameters.text("d");
        one = asked == null ? null : Long.valueOf(Ids.asked(asked));
        before = Ids.read(parameters.text("before")).orElse(null);
    }

    /** Before the page is drawn: a document that is not there is an answer and not half a page. */
    public void open() {
        file.open();
        if (one != null) {
            getVersions();
        }
    }

    public String add() throws IOException {
        try {
            documents.add(file.reference(), upload(chosen), therapeutic);
            messages.saved("Document added.");
            return file.again("documents");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        } finally {
            forget(chosen);
        }
    }

    public String renew() throws IOException {
        try {
            documents.renew(file.reference(), one, upload(newer), why);
            messages.saved("The newer version counts now. The earlier one stays below it.");
            return file.again("documents") + "&d=" + one;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        } finally {
            forget(newer);
        }
    }

    public String remove() {
        try {
            documents.remove(file.reference(), one, removeWhy);
            messages.saved("Document removed. Nobody can open it any more.");
            return file.again("documents");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private static Documents.Upload upload(Part part) {
        return part == null ? null : new UploadedPart(part);
    }

    /** What the server kept of it while it was sent. */
    private static void forget(Part part) throws IOException {
        if (part != null) {
            part.delete();
        }
    }

    public List<VersionRow> getRows() {
        return all().size() > DocumentQuery.PAGE ? all().subList(0, DocumentQuery.PAGE) : all();
    }

    public Long getEarlier() {
        return all().size() <= DocumentQuery.PAGE
                ? null
                : all().get(DocumentQuery.PAGE - 1).documentId();
    }

    private List<VersionRow> all() {
        if (rows == null) {
            rows = query.documents(file.reference(), before);
        }
        return rows;
    }

    public List<VersionRow> getVersions() {
        if (versions == null) {
            versions = query.versions(file.reference(), one);
        }
        return versions;
    }

    /** The name of the newest file; that it cannot be read now, where it is closed. */
    public String title(VersionRow row) {
        return row.title() == null ? "A document whose name cannot be opened" : row.title();
    }

    /** The document as it is called: by its newest version that has a name. */
    public String getName() {
        return getVersions().stream()
                .filter(each -> each.kind() != null)
                .findFirst()
                .map(this::title)
                .orElse("Document");
    }

    /** May it still be changed? */
    public boolean isChangeable() {
        return file.getHeader().state().isOpen() && !getVersions().get(0).removed();
    }

    public String size(long bytes) {
        return bytes >= MEGABYTE
                ? String.format("%.1f MB", bytes / (double) MEGABYTE)
                : Math.max(1, bytes / KILOBYTE) + " KB";
    }

    /** May whoever looks keep something to themselves? */
    public boolean isCounsellor() {
        return current.get().may(Right.SEALED_NOTES);
    }

    /** The largest file that is taken. */
    public long getMostBytes() {
        return documents.mostBytes();
    }

    public long getMostMegabytes() {
        return documents.mostBytes() / MEGABYTE;
    }

    public Long getOne() {
        return one;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public boolean isTherapeutic() {
        return therapeutic;
    }

    public void setTherapeutic(boolean therapeutic) {
        this.therapeutic = therapeutic;
    }

    public Part getNewer() {
        return newer;
    }

    public void setNewer(Part newer) {
        this.newer = newer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getRemoveWhy() {
        return removeWhy;
    }

    public void setRemoveWhy(String removeWhy) {
        this.removeWhy = removeWhy;
    }
}
