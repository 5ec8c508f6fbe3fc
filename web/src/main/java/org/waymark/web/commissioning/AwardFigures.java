package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.commissioning.award.Pounds;
import org.waymark.reference.Quarter;
import org.waymark.reporting.UnitCost;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.shared.Ids;
import org.waymark.web.shared.RequestParameters;

/** The figures of one contract on its page. */
@Named
@RequestScoped
public class AwardFigures {

    @Inject private IndicatorQuery query;
    @Inject private RequestParameters parameters;
    @Inject private CurrentActor current;

    private List<Quarter> quarters;
    private IndicatorQuery.Sheet sheet;

    public List<Quarter> getQuarters() {
        if (quarters == null) {
            quarters = query.quarters();
        }
        return quarters;
    }

    public Quarter getQuarter() {
        return QuarterChoice.of(parameters.text("q"), getQuarters());
    }

    public List<Figure> getFigures() {
        return sheet().figures();
    }

    /** The services it pays for, where there are several. */
    public List<IndicatorQuery.Paid> getServices() {
        return sheet().services();
    }

    /** The one whose figures are shown; its name is null where it is the only one. */
    public IndicatorQuery.Paid getChosen() {
        return sheet().chosen();
    }

    /** What says the same in an address: empty where there is one service. */
    public String getOfService() {
        return getServices().isEmpty() ? "" : "&s=" + getChosen().id();
    }

    /** All of its services together. */
    public List<Figure> getTotal() {
        return sheet().total();
    }

    /** The contract that the figures of the quarter stand with; null for this one. */
    public String getCountedWith() {
        return sheet().countedWith();
    }

    /** Does the contract pay for the service in the quarter? */
    public boolean isRunning() {
        return sheet().runs();
    }

    /** What one engaged referral cost, of how many, or why not; empty when nothing was paid. */
    public String getUnit() {
        if (sheet().withOthers()) {
            return "It is not told here: the same contracts also pay for services that you do not run, and their number could be worked out from it. Your commissioner reads it.";
        }
        UnitCost unit = sheet().unit();
        if (unit == null) {
            return "";
        }
        return unit.each().isPresent()
                ? "%s for each of %,d engaged referrals: received in the quarter, assessed, and supported after it (M7; %s paid by all contracts for them). It has no interval, and is not for comparing services that do different work."
                        .formatted(
                                Pounds.text(Math.round(unit.each().getAsLong() / 100.0) * 100),
                                unit.supported(),
                                Pounds.text(unit.pence()))
                : "It cannot be said: the number engaged is hidden, or fewer than ten.";
    }

    private IndicatorQuery.Sheet sheet() {
        if (sheet == null) {
            sheet =
                    query.sheet(
                            Ids.asked(parameters.text("a")),
                            ServiceOfContract.asked(parameters.text("s")),
                            getQuarter());
        }
        return sheet;
    }

    /** Does the reader see figures that are suppressed, not their own? */
    public boolean isSuppressed() {
        return current.get().may(Right.PUBLISHED_FIGURES);
    }
}
