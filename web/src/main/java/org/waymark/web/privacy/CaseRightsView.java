package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.waymark.privacy.rights.RectificationQuery;
import org.waymark.privacy.rights.RightsQuery;
import org.waymark.privacy.rights.RightsRegister;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;

/** What the person of a case asks about their own data: filed here, worked elsewhere. */
@Named
@RequestScoped
public class CaseRightsView {

    @Inject private CaseFile file;
    @Inject private RightsQuery query;
    @Inject private RectificationQuery rectifications;
    @Inject private RightsRegister register;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private AskedForm form;
    private boolean known;
    private List<RightsQuery.Line> requests;
    private List<RectificationQuery.Shown> wrong;

    @PostConstruct
    void begin() {
        form = new AskedForm(WorkingDays.dateOf(clock.instant()));
    }

    public String send() {
        try {
            register.file(file.reference(), form.asked(), known);
            messages.saved("The request is registered. The data protection officer works it.");
            return file.again("rights");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<RightsQuery.Line> getRequests() {
        if (requests == null) {
            requests = query.ofCase(file.reference());
        }
        return requests;
    }

    public List<RectificationQuery.Shown> getWrong() {
        if (wrong == null) {
            wrong = rectifications.ofCase(file.reference());
        }
        return wrong;
    }

    public AskedForm getForm() {
        return form;
    }

    public boolean isKnown() {
        return known;
    }

    public void setKnown(boolean known) {
        this.known = known;
    }
}
