package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.privacy.material.MaterialRegister;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Entering a request for material that came in. */
@Named
@RequestScoped
public class MaterialNewView {

    private static final String UNKNOWN =
            "No case of yours has this reference. It stands at the head of the case.";

    @Inject private MaterialRegister register;
    @Inject private MaterialAskedForm materialAskedForm;
    @Inject private PageMessages messages;

    private String caseReference;

    public String record() {
        try {
            String stored =
                    Reference.parse(caseReference).map(Reference::value).orElseThrow(NotFound::new);
            String made = register.record(stored, materialAskedForm.asked());
            messages.saved("The request is on record.");
            return "/privacy/material-request?faces-redirect=true&m=" + made;
        } catch (NotFound unknown) {
            messages.problem("caseReference", UNKNOWN);
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getCaseReference() {
        return caseReference;
    }

    public void setCaseReference(String caseReference) {
        this.caseReference = caseReference;
    }
}
