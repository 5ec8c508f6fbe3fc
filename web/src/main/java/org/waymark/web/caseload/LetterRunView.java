package org.waymark.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.Letter;
import org.waymark.casework.Letters;
import org.waymark.shared.Ids;

/** The sheet of letters that were written together. */
@Named
@RequestScoped
public class LetterRunView {

    @Inject private Letters letters;

    private String id;
    private Letter.Sheet sheet;

    /** Reads it before the page is drawn. */
    public void open() {
        sheet = letters.run(Ids.asked(id));
    }

    public Letter.Sheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
