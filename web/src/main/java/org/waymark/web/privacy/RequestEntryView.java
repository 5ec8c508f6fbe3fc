package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.waymark.privacy.rights.RightsRegister;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Enters a request that came to whoever answers for data protection. */
@Named
@RequestScoped
public class RequestEntryView {

    @Inject private RightsRegister register;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private AskedForm form;
    private String record;

    @PostConstruct
    void begin() {
        form = new AskedForm(WorkingDays.dateOf(clock.instant()));
    }

    public String enter() {
        try {
            String reference = register.enter(form.asked(), record);
            messages.saved("The request is registered.");
            return "/privacy/request?faces-redirect=true&q=" + reference;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public AskedForm getForm() {
        return form;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }
}
