package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.caseload.FileAnswers;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** What managers found in the files of one's own cases, page after page. */
@Named
@RequestScoped
public class FindingsView {

    @Inject private FileAnswers answers;

    private String before;
    private Page<FileAnswers.Finding> page;

    public List<FileAnswers.Finding> getAll() {
        return page().rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page().next(each -> PageKey.text(each.at(), each.id()));
    }

    private Page<FileAnswers.Finding> page() {
        if (page == null) {
            page = answers.mine(before);
        }
        return page;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
