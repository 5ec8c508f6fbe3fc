package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.indicator.IndicatorRecounts;
import org.waymark.reporting.returns.ReturnQuery;
import org.waymark.reporting.returns.ReturnState;
import org.waymark.reporting.returns.ReturnWork;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;
import org.waymark.web.shared.Words;

/** The returns of a quarter, and how their making stands. */
@Named
@RequestScoped
public class ReturnsView {

    @Inject private ReturnQuery query;
    @Inject private ReturnWork work;
    @Inject private IndicatorQuery indicators;
    @Inject private CurrentActor current;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;
    @Inject private Words words;

    private List<Quarter> quarters;
    private ReturnQuery.Sheet sheet;

    /** Before the page is drawn. */
    public void open() {
        getSheet();
    }

    public List<Quarter> getQuarters() {
        if (quarters == null) {
            quarters = indicators.quarters();
        }
        return quarters;
    }

    public Quarter getQuarter() {
        return QuarterChoice.of(parameters.text("q"), getQuarters());
    }

    public ReturnQuery.Sheet getSheet() {
        if (sheet == null) {
            sheet = query.quarter(getQuarter());
        }
        return sheet;
    }

    /** How far the making has come, while it goes on; null otherwise. */
    public String getProgressText() {
        ReturnQuery.Progress progress = getSheet().progress();
        if (progress == null || progress.endedAt() != null) {
            return null;
        }
        if (progress.begunAt() == null) {
            return "Asked for %s. It begins within seconds. Open this page again to see how far it is."
                    .formatted(words.at(progress.askedAt()));
        }
        return "It began %s: %d of %d contracts are done%s. You can leave this page."
                .formatted(
                        words.at(progress.begunAt()),
                        progress.done(),
                        progress.contracts(),
                        progress.done() == 0 ? "; the figures of the quarter come first" : "");
    }

    /** How far the counting of earlier quarters has come; null for a provider. */
    public String getRecountText() {
        IndicatorRecounts.Progress recount = getSheet().recount();
        return recount == null
                ? null
                : recount.says(recount.beganAt() == null ? "" : words.at(recount.beganAt()));
    }

    /** How many returns nobody can change any more. */
    public String getLocked() {
        int all = getSheet().returns().size();
        long locked =
                getSheet().returns().stream()
                        .filter(each -> each.state() == ReturnState.ACCEPTED)
                        .count();
        return locked == all
                ? "Locked: every return of this quarter was accepted, and nobody can change one."
                : "%d of %d returns are accepted and locked; the others can still change."
                        .formatted(locked, all);
    }

    public boolean isEditor() {
        return current.get().may(Right.CONTRACT_EDIT);
    }

    public String make() {
        try {
            Quarter quarter = getQuarter();
            work.make(quarter);
            messages.saved("The returns are being made.");
            return "/commissioning/returns?faces-redirect=true&q=" + quarter.code();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }
}
