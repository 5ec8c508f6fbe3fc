package org.waymark.web.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.LongConsumer;
import org.waymark.referral.MatchReview;
import org.waymark.referral.MatchReviewQuery;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Possible matches side by side, and the decision about each. */
@Named
@RequestScoped
public class MatchesView {

    @Inject private RequestParameters parameters;
    @Inject private MatchReviewQuery query;
    @Inject private MatchReview review;
    @Inject private PageMessages messages;

    private boolean linked;
    private Long before;
    private List<MatchReviewQuery.Pair> pairs;

    /**
     * What the address or the form says is known before anything is asked for, also in a postback.
     */
    @PostConstruct
    void begin() {
        linked = Boolean.parseBoolean(parameters.text("linked"));
    }

    public String samePerson(long id) {
        return deciding(review::samePerson, id, "Linked. You can split them again at any time.");
    }

    public String twoPeople(long id) {
        return deciding(review::twoPeople, id, "Kept apart.");
    }

    public String split(long id) {
        return deciding(review::split, id, "Split: they are two records again.");
    }

    private String deciding(LongConsumer decision, long id, String notice) {
        try {
            decision.accept(id);
            messages.saved(notice);
            return "/person/matches?faces-redirect=true" + (linked ? "&linked=true" : "");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<MatchReviewQuery.Pair> getPairs() {
        List<MatchReviewQuery.Pair> all = all();
        return all.size() > MatchReviewQuery.PAGE ? all.subList(0, MatchReviewQuery.PAGE) : all;
    }

    public Long getNext() {
        return all().size() > MatchReviewQuery.PAGE
                ? all().get(MatchReviewQuery.PAGE - 1).id()
                : null;
    }

    private List<MatchReviewQuery.Pair> all() {
        if (pairs == null) {
            pairs = query.page(linked ? "CONFIRMED" : "PROPOSED", before);
        }
        return pairs;
    }

    public boolean isLinked() {
        return linked;
    }

    public void setLinked(boolean linked) {
        this.linked = linked;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
