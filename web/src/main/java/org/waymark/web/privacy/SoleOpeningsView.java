package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.caseload.SoleLookupQuery;
import org.waymark.casework.EmergencyAccess;
import org.waymark.casework.SoleOpenings;
import org.waymark.casework.UnansweredQuery;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Whoever looks after data protection looks into an emergency that no manager can. */
@Named
@RequestScoped
public class SoleOpeningsView {

    @Inject private SoleOpenings openings;
    @Inject private UnansweredQuery unanswered;
    @Inject private SoleLookupQuery lookups;
    @Inject private PageMessages messages;

    private List<SoleOpenings.Line> waiting;
    private List<UnansweredQuery.Line> without;
    private List<SoleLookupQuery.Line> looked;
    private Long opening;
    private EmergencyAccess.Finding finding;
    private String note;

    public String review() {
        try {
            openings.review(opening, finding, note);
            messages.saved("Your review is on record.");
            return "/privacy/requests?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<SoleOpenings.Line> getWaiting() {
        if (waiting == null) {
            waiting = openings.waiting();
        }
        return waiting;
    }

    /** Look-ups of last week by somebody who alone answers for the case. */
    public List<SoleLookupQuery.Line> getLooked() {
        if (looked == null) {
            looked = lookups.lastWeek();
        }
        return looked;
    }

    /** What is restricted and no manager can answer for. */
    public List<UnansweredQuery.Line> getWithout() {
        if (without == null) {
            without = unanswered.waiting();
        }
        return without;
    }

    public EmergencyAccess.Finding[] getFindings() {
        return EmergencyAccess.Finding.values();
    }

    public Long getOpening() {
        return opening;
    }

    public void setOpening(Long opening) {
        this.opening = opening;
    }

    public EmergencyAccess.Finding getFinding() {
        return finding;
    }

    public void setFinding(EmergencyAccess.Finding finding) {
        this.finding = finding;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
