package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.privacy.agreement.AgreementQuery;
import org.waymark.shared.Page;
import org.waymark.shared.PageKey;

/** The agreements, what has to be reviewed first, and where one is missing. */
@Named
@RequestScoped
public class AgreementListView {

    private static final String ENDED = "ended";

    @Inject private AgreementQuery query;

    private String show;
    private String after;
    private String before;
    private Page<AgreementQuery.Line> page;
    private List<AgreementQuery.Uncovered> uncovered;
    private List<AgreementQuery.Purpose> purposes;

    public List<AgreementQuery.Line> getLines() {
        return page().rows();
    }

    public List<AgreementQuery.Uncovered> getUncovered() {
        if (uncovered == null) {
            uncovered = query.uncovered();
        }
        return uncovered;
    }

    /** For the map: each purpose with who is what. */
    public List<AgreementQuery.Purpose> getPurposes() {
        if (purposes == null) {
            purposes = query.controllers();
        }
        return purposes;
    }

    public String getNext() {
        return page().next(AgreementQuery.Line::key);
    }

    public String getPrevious() {
        return page().previous(AgreementQuery.Line::key);
    }

    public boolean isHolding() {
        return !ENDED.equals(show);
    }

    public String getAddress() {
        return "/privacy/agreements?show=" + (isHolding() ? "current" : ENDED);
    }

    private Page<AgreementQuery.Line> page() {
        if (page == null) {
            page = query.page(isHolding(), PageKey.of(after, before));
        }
        return page;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
