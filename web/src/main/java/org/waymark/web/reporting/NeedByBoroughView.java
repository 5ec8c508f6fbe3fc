package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.reporting.NeedReport;
import org.waymark.reporting.ReachQuery;
import org.waymark.reporting.assault.Assaults;
import org.waymark.reporting.indicator.UnmetNeedQuery;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * Need by borough: residents, recorded crime and what hospitals saw, beside the referrals of people
 * who live there. Each figure is looked up where it was protected as a whole.
 */
@Named
@RequestScoped
public class NeedByBoroughView {

    @Inject private ReachQuery query;
    @Inject private Assaults assaults;
    @Inject private UnmetNeedQuery unmet;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private NeedReport report;
    private Assaults.Figures hospital;
    private List<UnmetNeedQuery.Line> needs;

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        try {
            report = query.need(ReachView.quarter(parameters.text("quarter")));
            hospital = assaults.figures(report.lastWholeYear());
            needs = unmet.of(report.quarter());
        } catch (BadInput wrong) {
            messages.refused(wrong);
        }
    }

    /** The report; null when the address asks for something that does not exist. */
    public NeedReport getReport() {
        return report;
    }

    public List<Quarter> getQuarters() {
        return query.quarters();
    }

    /** The calendar year of the assaults; 0 when no hospital shares any. */
    public int getYear() {
        return hospital.year();
    }

    /** Assaults in a borough in that year; null when no hospital shares any. */
    public PublishedCount assaults(String area) {
        return NeedsBook.assaults(hospital, area);
    }

    /** All of them, also outside of the boroughs; null when no hospital shares any. */
    public PublishedCount getAllAssaults() {
        return NeedsBook.allAssaults(hospital);
    }

    /** Which needs people had, and which could not be met; empty where nothing counts them. */
    public List<UnmetNeedQuery.Line> getNeeds() {
        return needs;
    }

    public String getFinding() {
        return NeedsBook.finding(report, hospital);
    }
}
