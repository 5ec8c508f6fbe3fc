package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.caseload.FileAnswers;

/** What managers found in the files of one's own cases. */
@Named
@RequestScoped
public class FindingsView {

    @Inject private FileAnswers answers;

    private List<FileAnswers.Finding> all;

    public List<FileAnswers.Finding> getAll() {
        if (all == null) {
            all = answers.mine();
        }
        return all;
    }
}
