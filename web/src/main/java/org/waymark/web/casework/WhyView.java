package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.CaseReasons;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Before a manager opens a colleague's case again: why? Nothing of the person is shown. */
@Named
@RequestScoped
public class WhyView {

    @Inject private CaseFile file;
    @Inject private CaseReasons reasons;
    @Inject private PageMessages messages;

    private CaseReasons.Times times;
    private String why;

    /** "Not found" is an answer before anything is drawn. */
    public void open() {
        getTimes();
    }

    public CaseReasons.Times getTimes() {
        if (times == null) {
            times = reasons.asked(file.reference());
        }
        return times;
    }

    public String give() {
        try {
            reasons.give(file.reference(), why);
            return file.again("case");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
