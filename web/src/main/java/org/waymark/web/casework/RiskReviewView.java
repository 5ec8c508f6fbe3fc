package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.casework.RiskReview;
import org.waymark.casework.RiskReviewing;
import org.waymark.reference.Risk;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Looking at the risk of a case again, and a manager's word where it is high no more. */
@Named
@RequestScoped
public class RiskReviewView {

    private static final String PAGE = "risk";

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private RiskReviewing reviewing;
    @Inject private PageMessages messages;

    private long seen;
    private RiskReviewing.Standing standing;
    private Risk judgement;
    private String reviewWhy;
    private Boolean confirmed;
    private String decisionWhy;

    /** Which review a manager has read is known before anything is asked for. */
    @PostConstruct
    void begin() {
        seen = Ids.read(parameters.text("seen")).orElse(0L);
    }

    /** Reads all before the page is drawn. */
    public void open() {
        file.open();
        getStanding();
    }

    public String review() {
        try {
            RiskReview.State state = reviewing.review(file.reference(), judgement, reviewWhy);
            messages.saved(
                    state == RiskReview.State.WAITING
                            ? "Reviewed. The risk stays high until a manager of the case confirms"
                                    + " that it is lower."
                            : "The risk has been reviewed.");
            return file.again(PAGE);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String decide() {
        try {
            reviewing.decide(file.reference(), seen, confirmed, decisionWhy);
            messages.saved(
                    Boolean.TRUE.equals(confirmed)
                            ? "Confirmed. The risk is lower."
                            : "Not confirmed. The risk stays high.");
            return file.again(PAGE);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public RiskReviewing.Standing getStanding() {
        if (standing == null) {
            standing = reviewing.of(file.reference());
        }
        return standing;
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public Risk getJudgement() {
        return judgement;
    }

    public void setJudgement(Risk judgement) {
        this.judgement = judgement;
    }

    public String getReviewWhy() {
        return reviewWhy;
    }

    public void setReviewWhy(String reviewWhy) {
        this.reviewWhy = reviewWhy;
    }

    public Boolean getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(Boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getDecisionWhy() {
        return decisionWhy;
    }

    public void setDecisionWhy(String decisionWhy) {
        this.decisionWhy = decisionWhy;
    }
}
