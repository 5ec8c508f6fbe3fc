package org.waymark.web.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.waymark.referral.MatchReview;
import org.waymark.referral.MatchReviewQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.Page;
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

    private MatchReviewQuery.View view;
    private final Map<Long, String> why = new HashMap<>();
    private Long refusedId;
    private Long before;
    private Long after;
    private Page<MatchReviewQuery.Pair> page;

    /**
     * What the address or the form says is known before anything is asked for, also in a postback.
     */
    @PostConstruct
    void begin() {
        String wanted = parameters.text("show");
        view =
                Arrays.stream(MatchReviewQuery.View.values())
                        .filter(each -> each.name().equals(wanted))
                        .findFirst()
                        .orElse(MatchReviewQuery.View.TO_DECIDE);
        before = number(parameters.text("before"));
        after = number(parameters.text("after"));
    }

    public String samePerson(long id) {
        return deciding(
                one -> review.samePerson(one, why.get(one)),
                id,
                "Linked. You can split them again at any time.");
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
            return "/person/matches?faces-redirect=true&show=" + view;
        } catch (Refusal refused) {
            refusedId = id;
            messages.refused(refused);
            return null;
        }
    }

    public List<MatchReviewQuery.Pair> getPairs() {
        return page().rows();
    }

    public Long getNext() {
        return page().next(MatchReviewQuery.Pair::id);
    }

    public Long getPrevious() {
        return page().previous(MatchReviewQuery.Pair::id);
    }

    private Page<MatchReviewQuery.Pair> page() {
        if (page == null) {
            page = query.page(view, before, after);
        }
        return page;
    }

    private static Long number(String text) {
        return Ids.read(text).orElse(null);
    }

    /** The address of this view, without where it was leafed to. */
    public String getHere() {
        return "/person/matches?show=" + view;
    }

    public String getView() {
        return view.name();
    }

    /** Why records that were kept apart are one person after all, by pair. */
    public Map<Long, String> getWhy() {
        return why;
    }

    /** The pair whose decision was just refused. */
    public Long getRefusedId() {
        return refusedId;
    }

    public Long getBefore() {
        return before;
    }

    public Long getAfter() {
        return after;
    }
}
