package org.waymark.web.caseload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.BreakGlass;
import org.waymark.casework.BreakGlassQuery;
import org.waymark.casework.EmergencyAccess;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** A manager looks into a case that was opened in an emergency, and says what they found. */
@Named
@RequestScoped
public class ReviewView {

    @Inject private RequestParameters parameters;
    @Inject private BreakGlassQuery waiting;
    @Inject private BreakGlass glass;
    @Inject private PageMessages messages;

    private String id;
    private EmergencyAccess.Finding finding;
    private String reviewNote;
    private BreakGlassQuery.Open opened;

    /** What the address or the form says is known before anything is asked for. */
    @PostConstruct
    void begin() {
        id = parameters.text("id");
    }

    /** "Not found" is an answer and not half a page. */
    public void open() {
        getOpened();
    }

    public String review() {
        try {
            glass.review(getOpened().id(), finding, reviewNote);
            messages.saved("Your review is on record.");
            return "/caseload/morning?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public BreakGlassQuery.Open getOpened() {
        if (opened == null) {
            opened = waiting.waiting(Ids.asked(id));
        }
        return opened;
    }

    public EmergencyAccess.Finding[] getFindings() {
        return EmergencyAccess.Finding.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public EmergencyAccess.Finding getFinding() {
        return finding;
    }

    public void setFinding(EmergencyAccess.Finding finding) {
        this.finding = finding;
    }

    public String getReviewNote() {
        return reviewNote;
    }

    public void setReviewNote(String reviewNote) {
        this.reviewNote = reviewNote;
    }
}
