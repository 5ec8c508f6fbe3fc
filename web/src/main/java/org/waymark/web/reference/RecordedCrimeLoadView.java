package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.reporting.crime.CrimeLoading;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Loading recorded crime, and what it did. */
@Named
@RequestScoped
public class RecordedCrimeLoadView {

    @Inject private CrimeLoading loading;
    @Inject private PageMessages messages;

    private Part file;
    private CrimeLoading.Outcome outcome;

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
    public CrimeLoading.Outcome getOutcome() {
        return outcome;
    }

    public String getUnmapped() {
        return String.join(", ", outcome.unmapped());
    }

    public String getUnknownAreas() {
        return String.join(", ", outcome.unknownAreas());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
