package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.waymark.reporting.indicator.IndicatorTrend;
import org.waymark.reporting.indicator.IndicatorTrends;
import org.waymark.shared.NotFound;
import org.waymark.web.shared.RequestParameters;

/**
 * An indicator of a contract over time, on the page of either: the contract's names the indicator
 * ({@code t}), the indicator's names the contract ({@code c}). Nothing is read until both are.
 */
@Named
@RequestScoped
public class IndicatorTrendView {

    @Inject private IndicatorTrends trends;
    @Inject private IndicatorView indicator;
    @Inject private AwardView contract;
    @Inject private AwardFigures figures;
    @Inject private RequestParameters parameters;

    private IndicatorTrend trend;

    /**
     * Before the page of an indicator is drawn: what is not there is an answer and not half a page.
     */
    public void openOfIndicator() {
        open(() -> !indicator.getOpened().lines().isEmpty());
    }

    /** The same, of a contract. */
    public void openOfContract() {
        open(() -> contract.getAward().serviceId() != null && !figures.getFigures().isEmpty());
    }

    /** Reads nothing, and says that nobody looked, where the page has no place for it. */
    private void open(BooleanSupplier place) {
        if (isAsked() && !place.getAsBoolean()) {
            throw new NotFound();
        }
        getTrend();
    }

    /** The contract that was asked for, with a service behind a dot; null for none. */
    public String getContract() {
        if (parameters.text("c") != null || parameters.text("a") == null) {
            return parameters.text("c");
        }
        String service = parameters.text("s");
        return parameters.text("a") + (service == null ? "" : "." + service);
    }

    /** The indicator that was asked for; null for none. */
    public String getCode() {
        return parameters.text("t") == null ? parameters.text("i") : parameters.text("t");
    }

    public boolean isAsked() {
        return getContract() != null && getCode() != null;
    }

    public IndicatorTrend getTrend() {
        if (trend == null && isAsked()) {
            trend =
                    trends.of(
                            ServiceOfContract.contract(getContract()),
                            ServiceOfContract.service(getContract()),
                            getCode());
        }
        return trend;
    }

    public String getFinding() {
        return TrendWords.finding(getTrend());
    }

    public String getChart() {
        return TrendWords.chart(getTrend());
    }

    public String getTrial() {
        return TrendWords.trial(getTrend());
    }

    public List<TrendWords.Row> getRows() {
        return TrendWords.rows(getTrend());
    }
}
