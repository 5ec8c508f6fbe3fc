package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.StageWork;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Says on the overview of a case that a further stage of support is done. */
@Named
@RequestScoped
public class StageView {

    @Inject private CaseFile file;
    @Inject private StageWork work;
    @Inject private PageMessages messages;

    public String done(String stage) {
        try {
            work.done(file.reference(), stage);
            messages.saved("The stage is done.");
            return file.again("case");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }
}
