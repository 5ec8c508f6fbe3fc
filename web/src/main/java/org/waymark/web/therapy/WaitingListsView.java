package org.waymark.web.therapy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.shared.Ids;
import org.waymark.therapy.WaitingKeeping;
import org.waymark.therapy.WaitingQuery;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** The waiting lists of a service, with figures worked out from their rows. */
@Named
@RequestScoped
public class WaitingListsView {

    @Inject private RequestParameters parameters;
    @Inject private WaitingKeeping keeping;
    @Inject private WaitingQuery query;
    @Inject private FormSaving saving;

    private WaitingQuery.Lists lists;
    private Long offerId;
    private Long after;

    private String closedReason;
    private String signpost;

    /** Which list is known before anything is asked for. */
    @PostConstruct
    void begin() {
        offerId = Ids.read(parameters.text("o")).orElse(null);
        after = Ids.read(parameters.text("after")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        getLists();
    }

    public String close() {
        return change(
                () -> keeping.close(Ids.asked(parameters.text("o")), closedReason, signpost),
                "The list is closed. Whoever would have been added is counted.");
    }

    public String reopen() {
        return change(
                () -> keeping.reopen(Ids.asked(parameters.text("o"))), "The list is open again.");
    }

    public String validated() {
        return change(
                () -> keeping.validated(Ids.asked(parameters.text("o"))),
                "Written down. It is due again in a month.");
    }

    private String change(Runnable change, String notice) {
        return saving.save(
                change, notice, "/therapy/lists?faces-redirect=true&o=" + parameters.text("o"));
    }

    public WaitingQuery.Lists getLists() {
        if (lists == null) {
            lists = query.lists(offerId, after);
        }
        return lists;
    }

    /** The last row of this page, behind which the next one begins; null on the last. */
    public Long getNext() {
        WaitingQuery.Lists shown = getLists();
        return shown.more() ? shown.rows().get(shown.rows().size() - 1).id() : null;
    }

    /** Is this not the first page? */
    public boolean isFurther() {
        return after != null;
    }

    public int getDays() {
        return WaitingQuery.DAYS;
    }

    public String getClosedReason() {
        return closedReason;
    }

    public void setClosedReason(String closedReason) {
        this.closedReason = closedReason;
    }

    public String getSignpost() {
        return signpost;
    }

    public void setSignpost(String signpost) {
        this.signpost = signpost;
    }
}
