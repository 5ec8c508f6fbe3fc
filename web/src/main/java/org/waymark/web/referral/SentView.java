package org.waymark.web.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.referral.SentQuery;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;

/** My referrals: what became of what I sent. */
@Named
@RequestScoped
public class SentView {

    @Inject private SentQuery sent;

    private String r;
    private Long before;
    private List<SentQuery.Row> rows;

    public List<SentQuery.Row> getRows() {
        return all().size() > SentQuery.PAGE ? all().subList(0, SentQuery.PAGE) : all();
    }

    public Long getNext() {
        return all().size() > SentQuery.PAGE ? all().get(SentQuery.PAGE - 1).id() : null;
    }

    /** The referral of the receipt. */
    public SentQuery.Row getOne() {
        return Reference.parse(r)
                .flatMap(reference -> sent.one(reference.value()))
                .orElseThrow(NotFound::new);
    }

    /** Reads the receipt before the page is drawn. */
    public void open() {
        getOne();
    }

    private List<SentQuery.Row> all() {
        if (rows == null) {
            rows = sent.page(before);
        }
        return rows;
    }

    public String getR() {
        return r;
    }

    public void setR(String r) {
        this.r = r;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
