package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.reporting.LoadedSums;
import org.waymark.reporting.police.PoliceSatisfactionLoading;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Loading figures of the police satisfaction survey, and what it did. */
@Named
@RequestScoped
public class PoliceSatisfactionLoadView {

    @Inject private PoliceSatisfactionLoading loading;
    @Inject private PageMessages messages;

    private Part file;
    private LoadedSums outcome;

    public void load() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.problem("file", "Choose a file that is not empty.");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            outcome = loading.load(file.getSubmittedFileName(), content);
        } catch (Refusal refused) {
            messages.refused(refused);
        } finally {
            file.delete();
        }
    }

    /** What the file did; null before one was loaded. */
    public LoadedSums getOutcome() {
        return outcome;
    }

    public List<PoliceSatisfactionLoading.Loaded> getLoaded() {
        return loading.loaded();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
