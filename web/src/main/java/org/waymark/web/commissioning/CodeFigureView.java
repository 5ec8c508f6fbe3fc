package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.waymark.reporting.LoadedSums;
import org.waymark.reporting.code.CodeBody;
import org.waymark.reporting.code.CodeFigureLoading;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Loading figures about the Victims' Code, and what it did. */
@Named
@RequestScoped
public class CodeFigureView {

    @Inject private CodeFigureLoading loading;
    @Inject private PageMessages messages;

    private Part codeFile;
    private LoadedSums outcome;
    private List<CodeFigureLoading.Loaded> loaded;

    public void load() throws IOException {
        if (codeFile == null || codeFile.getSize() == 0) {
            messages.problem("file", "Choose a file that is not empty.");
            return;
        }
        try (InputStream content = codeFile.getInputStream()) {
            loaded = null;
            outcome = loading.load(codeFile.getSubmittedFileName(), content);
        } catch (Refusal refused) {
            messages.refused(refused);
        } finally {
            codeFile.delete();
        }
    }

    /** What the file did; null before one was loaded. */
    public LoadedSums getOutcome() {
        return outcome;
    }

    public List<CodeFigureLoading.Loaded> getLoaded() {
        if (loaded == null) {
            loaded = loading.loaded();
        }
        return loaded;
    }

    /** Who may be named as a source. */
    public CodeBody[] getBodies() {
        return CodeBody.values();
    }

    public Part getCodeFile() {
        return codeFile;
    }

    public void setCodeFile(Part codeFile) {
        this.codeFile = codeFile;
    }
}
