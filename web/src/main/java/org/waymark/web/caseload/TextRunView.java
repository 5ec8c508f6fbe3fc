package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.TextRun;
import org.waymark.casework.Texts;
import org.waymark.shared.Ids;

/** The sheet of texts that were written together. */
@Named
@RequestScoped
public class TextRunView {

    @Inject private Texts texts;

    private String id;
    private TextRun.Sheet sheet;

    /** Reads it before the page is drawn. */
    public void open() {
        sheet = texts.run(Ids.asked(id));
    }

    public TextRun.Sheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
