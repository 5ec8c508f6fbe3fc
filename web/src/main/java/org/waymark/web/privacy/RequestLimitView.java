package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.waymark.privacy.rights.RightsLimits;

/** Ends a restriction or an objection that a request brought. */
@Named
@RequestScoped
public class RequestLimitView {

    @Inject private RequestFile asked;
    @Inject private RightsLimits limits;

    private String endWhy;
    private LocalDate endTold;

    public String end() {
        return asked.saving(
                () -> limits.end(asked.reference(), endWhy, endTold), "It no longer holds.");
    }

    public String getEndWhy() {
        return endWhy;
    }

    public void setEndWhy(String endWhy) {
        this.endWhy = endWhy;
    }

    public LocalDate getEndTold() {
        return endTold;
    }

    public void setEndTold(LocalDate endTold) {
        this.endTold = endTold;
    }
}
