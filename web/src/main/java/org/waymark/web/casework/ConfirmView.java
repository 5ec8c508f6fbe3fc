package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.Acquaintance;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Before a case is opened: does whoever looks know the person? Nothing of the person is shown. */
@Named
@RequestScoped
public class ConfirmView {

    @Inject private CaseFile file;
    @Inject private Acquaintance acquaintance;
    @Inject private PageMessages messages;

    private String how;

    /** "Not found" is an answer before anything is drawn. */
    public void open() {
        acquaintance.asked(file.reference());
    }

    public String stranger() {
        try {
            acquaintance.denied(file.reference());
            return file.again(file.isTherapistOnly() ? "courses" : "case");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String known() {
        try {
            acquaintance.admitted(file.reference(), how);
            messages.saved("Thank you. Your manager sees that somebody else has to take the case.");
            return "/casework/work?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
