package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.DataQuality;
import org.waymark.reporting.DataQualityQuery;
import org.waymark.reporting.ReachReport;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What is missing, late or could not be placed: of own services, or of all as published. */
@Named
@RequestScoped
public class DataQualityView {

    @Inject private DataQualityQuery query;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;
    @Inject private Clock clock;

    private DataQuality.Own own;
    private DataQuality.Published published;

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        try {
            Quarter quarter = ReachView.quarter(parameters.text("quarter"));
            if (current.get().may(Right.PUBLISHED_FIGURES)) {
                published = query.published(quarter);
            } else {
                own = query.own(quarter);
            }
        } catch (BadInput wrong) {
            messages.refused(wrong);
        }
    }

    public List<Quarter> getQuarters() {
        return query.quarters();
    }

    public Quarter getQuarter() {
        if (own != null) {
            return own.quarter();
        }
        return published == null ? null : published.quarter();
    }

    public DataQuality.Own getOwn() {
        return own;
    }

    public DataQuality.Published getPublished() {
        return published;
    }

    public List<DataQuality.DueReturn> getReturns() {
        return own == null ? published.returns() : own.returns();
    }

    public String says(DataQuality.DueReturn one) {
        return one.says(LocalDate.ofInstant(clock.instant(), Quarter.LONDON));
    }

    /** A band in words that fit what is asked. */
    public String band(ReachReport.FieldRow row) {
        return DataQualityWords.band(row.field(), row.london());
    }

    /** The services in a band, in words. */
    public String services(ReachReport.FieldRow row, String band) {
        return DataQualityWords.services(row, Completeness.valueOf(band));
    }

    public String getFinding() {
        return DataQualityBook.finding(published);
    }

    /** The bands as a picture. */
    public String getChart() {
        return DataQualityWords.chart(published);
    }

    /** How many services are in a band. */
    public int count(ReachReport.FieldRow row, String band) {
        return DataQualityWords.count(row, Completeness.valueOf(band));
    }

    /** What one's own service lacks most often. */
    public String finding(DataQuality.OwnService service) {
        return DataQualityWords.finding(service);
    }

    public String chart(DataQuality.OwnService service) {
        return DataQualityWords.chart(service);
    }

    public String joined(List<String> texts) {
        return String.join(", ", texts);
    }
}
