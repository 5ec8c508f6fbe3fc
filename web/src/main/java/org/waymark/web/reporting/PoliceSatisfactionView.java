package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.waymark.commissioning.Service;
import org.waymark.reporting.Share;
import org.waymark.reporting.chart.TrendChart;
import org.waymark.reporting.police.PoliceMeasure;
import org.waymark.reporting.police.PoliceSatisfactionQuery;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The police series beside the satisfaction with the services. */
@Named
@RequestScoped
public class PoliceSatisfactionView {

    private static final Share NOTHING = Share.of(PublishedCount.hidden(), PublishedCount.hidden());

    @Inject private PoliceSatisfactionQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private PoliceSatisfactionQuery.Report report;
    private boolean asked;

    public void open() {
        getReport();
    }

    public PoliceMeasure getMeasure() {
        PoliceMeasure chosen = PoliceMeasure.of(parameters.text("measure"));
        return chosen == null ? PoliceMeasure.OVERALL : chosen;
    }

    public PoliceMeasure[] getMeasures() {
        return PoliceMeasure.values();
    }

    public List<Service> getServices() {
        return query.services();
    }

    public String getService() {
        return parameters.text("service");
    }

    /** Both series; null when the address asks for something that does not exist. */
    public PoliceSatisfactionQuery.Report getReport() {
        if (!asked) {
            asked = true;
            try {
                report = query.report(getMeasure(), getService());
            } catch (BadInput wrong) {
                messages.refused(wrong);
            }
        }
        return report;
    }

    /** Whose satisfaction the second series is. */
    public String getOwnLabel() {
        return report.service() == null ? "All services of London" : report.service().name();
    }

    public String getPoliceFinding() {
        return "Satisfied with the police, "
                + report.measure().label().toLowerCase()
                + ": "
                + last(PoliceSatisfactionQuery.Point::police);
    }

    public String getOwnFinding() {
        return "Satisfied with the service, "
                + getOwnLabel()
                + ": "
                + last(PoliceSatisfactionQuery.Point::own);
    }

    private String last(Function<PoliceSatisfactionQuery.Point, Share> series) {
        for (int i = report.points().size() - 1; i >= 0; i--) {
            PoliceSatisfactionQuery.Point point = report.points().get(i);
            Share share = series.apply(point);
            if (share != null && share.interval().isPresent()) {
                return share.text() + " in " + point.quarter().label();
            }
        }
        return "nothing to show yet";
    }

    public String getPoliceChart() {
        return chart(getPoliceFinding(), PoliceSatisfactionQuery.Point::police);
    }

    public String getOwnChart() {
        return chart(getOwnFinding(), PoliceSatisfactionQuery.Point::own);
    }

    private String chart(String label, Function<PoliceSatisfactionQuery.Point, Share> series) {
        return new TrendChart(
                        label,
                        report.points().stream()
                                .map(
                                        point ->
                                                new TrendChart.Point(
                                                        point.quarter().label(),
                                                        shown(series.apply(point))))
                                .toList())
                .svg();
    }

    private static Share shown(Share share) {
        return share == null ? NOTHING : share;
    }
}
