package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.ReachReport;

/**
 * How far the referrals of one borough came and what became of its people: looked up in the figures
 * of all boroughs, which were suppressed together.
 */
@Named
@RequestScoped
public class BoroughView {

    @Inject private OutcomesQuery query;
    @Inject private ReachView reach;

    private OutcomesReport report;

    /** Reads the figures before the page is drawn; a wrong address is told by {@link ReachView}. */
    public void open() {
        reach.open();
        if (reach.getReport() != null && reach.getBorough() != null) {
            ReachReport.AreaRow area = reach.getBorough();
            report =
                    query.report(
                            OutcomesFilter.of(
                                    reach.getReport().quarter().code(), null, area.code(), null));
        }
    }

    /** The figures; null when there is no such borough. */
    public OutcomesReport getReport() {
        return report;
    }

    /** The address of exactly this report, whatever quarter is the newest later. */
    public String getAddress() {
        return "?borough="
                + reach.getBorough().code()
                + "&quarter="
                + reach.getReport().quarter().code();
    }

    public String getJourneyFinding() {
        return OutcomesWords.journey(report);
    }

    public String getJourneyChart() {
        return OutcomesCharts.journey(report);
    }

    public String getOutcomesFinding() {
        return OutcomesWords.outcomes(report);
    }

    public String getOutcomesChart() {
        return OutcomesCharts.outcomes(report);
    }

    public String getSatisfactionFinding() {
        return OutcomesWords.satisfaction(report);
    }

    public String getTrendFinding() {
        return OutcomesWords.trend(report);
    }

    public String getTrendChart() {
        return OutcomesCharts.trend(report);
    }
}
