package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waymark.casework.CaseState;
import org.waymark.casework.RiskRaising;
import org.waymark.reference.Risk;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Raising the risk of a case by a worker's judgement. */
@Named
@RequestScoped
public class RiskView {

    @Inject private CaseFile file;
    @Inject private RiskRaising raising;
    @Inject private PageMessages messages;

    private Risk risk;
    private String reason;

    public String raise() {
        try {
            raising.raise(file.reference(), risk, reason);
            messages.saved("The risk has been raised.");
            return file.again("case");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** What is higher than the case stands; empty for a closed or a high-risk case. */
    public List<Risk> getHigher() {
        Risk now = Risk.valueOf(file.getHeader().risk());
        return file.getHeader().state() == CaseState.CLOSED
                ? List.of()
                : Arrays.stream(Risk.values()).filter(each -> now.raisedTo(each) != now).toList();
    }

    public Risk getRisk() {
        return risk;
    }

    public void setRisk(Risk risk) {
        this.risk = risk;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
