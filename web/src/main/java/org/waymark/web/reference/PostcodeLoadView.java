package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.waymark.commissioning.postcode.PostcodeLoading;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Loading the postcode directory, and what it did. */
@Named
@RequestScoped
public class PostcodeLoadView {

    @Inject private PostcodeLoading loading;
    @Inject private PageMessages messages;

    private Part file;
    private PostcodeLoading.Outcome outcome;
    private PostcodeLoading.Directory directory;

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
    public PostcodeLoading.Outcome getOutcome() {
        return outcome;
    }

    public String getNamed() {
        return String.join("; ", outcome.named());
    }

    public PostcodeLoading.Directory getDirectory() {
        if (directory == null) {
            directory = loading.directory();
        }
        return directory;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
