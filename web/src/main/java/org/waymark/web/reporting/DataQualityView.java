package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.DataQuality;
import org.waymark.reporting.DataQualityQuery;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** What is missing, late or could not be placed: of own services, or of all as published. */
@Named
@RequestScoped
public class DataQualityView {

    private static final String NOTHING = "\u2013";

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
        Completeness band = row.london();
        boolean arrival =
                row.field() == RecordedField.IN_TIME || row.field() == RecordedField.POSTCODE;
        if (!arrival || band == Completeness.NOT_SHOWN) {
            return band.label();
        }
        return switch (band) {
            case HIGH -> "90% or more";
            case MIDDLE -> "70% to 90%";
            default -> "fewer than 70%";
        };
    }

    /** The services in a band, in words. */
    public String services(ReachReport.FieldRow row, String band) {
        String names =
                row.services().stream()
                        .filter(each -> each.band() == Completeness.valueOf(band))
                        .map(ReachReport.ServiceBand::label)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? NOTHING : names;
    }

    public String joined(List<String> texts) {
        return String.join(", ", texts);
    }
}
