package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.returns.GrantReturn;
import org.waymark.reporting.returns.GrantReturnQuery;
import org.waymark.reporting.returns.ReturnState;
import org.waymark.web.shared.RequestParameters;

/** The returns of the grants of a quarter, and how they stand. */
@Named
@RequestScoped
public class GrantReturnsView {

    @Inject private GrantReturnQuery query;
    @Inject private IndicatorQuery indicators;
    @Inject private RequestParameters parameters;
    @Inject private Clock clock;

    private List<Quarter> quarters;
    private GrantReturnQuery.Sheet sheet;

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

    /** The state that the list is narrowed to; null for all. */
    public ReturnState getState() {
        return state(parameters.text("s"));
    }

    /** A state by its name; null when there is none such. */
    static ReturnState state(String name) {
        return Arrays.stream(ReturnState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public ReturnState[] getStates() {
        return ReturnState.values();
    }

    public GrantReturnQuery.Sheet getSheet() {
        if (sheet == null) {
            sheet =
                    query.quarter(
                            getQuarter(),
                            getState(),
                            parameters.text("after"),
                            parameters.text("before"));
        }
        return sheet;
    }

    /** How many of the quarter stand where, in a sentence. */
    public String getFinding() {
        if (getSheet().all() == 0) {
            return "No returns of grants have been made for this quarter.";
        }
        return "Of %,d grants: %s."
                .formatted(
                        getSheet().all(),
                        getSheet().states().entrySet().stream()
                                .map(
                                        each ->
                                                "%,d %s"
                                                        .formatted(
                                                                each.getValue(),
                                                                words(each.getKey())
                                                                        .toLowerCase(Locale.UK)))
                                .collect(Collectors.joining(", ")));
    }

    public String words(ReturnState state) {
        return GrantReturn.words(state);
    }

    public boolean isOverdue(GrantReturn one) {
        return one.isOverdue(WorkingDays.dateOf(clock.instant()));
    }

    /** The address of this list, without where in it. */
    public String getAddress() {
        return "/commissioning/grant-returns" + getAsked();
    }

    /** What a file of the same list is asked with. */
    public String getAsked() {
        return "?q=" + getQuarter().code() + (getState() == null ? "" : "&s=" + getState().name());
    }

    public String getNext() {
        return encoded(getSheet().page().next(GrantReturn::reference));
    }

    public String getPrevious() {
        return encoded(getSheet().page().previous(GrantReturn::reference));
    }

    private static String encoded(String key) {
        return key == null ? null : URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
