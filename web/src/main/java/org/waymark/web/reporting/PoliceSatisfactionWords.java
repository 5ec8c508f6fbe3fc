package org.waymark.web.reporting;

import java.util.Locale;
import java.util.function.Function;
import org.waymark.reporting.Share;
import org.waymark.reporting.chart.TrendChart;
import org.waymark.reporting.police.PoliceSatisfactionQuery;
import org.waymark.reporting.suppression.PublishedCount;

/** What both series say and how they are drawn, for page and file; never as one figure. */
final class PoliceSatisfactionWords {

    private static final Share NOTHING = Share.of(PublishedCount.hidden(), PublishedCount.hidden());

    private PoliceSatisfactionWords() {}

    /** Whose satisfaction the second series is. */
    static String own(PoliceSatisfactionQuery.Report report) {
        return report.service() == null ? "All services of London" : report.service().name();
    }

    static String measure(PoliceSatisfactionQuery.Report report) {
        return report.measure().label().toLowerCase(Locale.UK);
    }

    static String policeFinding(PoliceSatisfactionQuery.Report report) {
        return "Satisfied with the police, %s: %s"
                .formatted(measure(report), last(report, PoliceSatisfactionQuery.Point::police));
    }

    static String ownFinding(PoliceSatisfactionQuery.Report report) {
        return "Satisfied with the service, %s: %s"
                .formatted(own(report), last(report, PoliceSatisfactionQuery.Point::own));
    }

    private static String last(
            PoliceSatisfactionQuery.Report report,
            Function<PoliceSatisfactionQuery.Point, Share> series) {
        for (int i = report.points().size() - 1; i >= 0; i--) {
            PoliceSatisfactionQuery.Point point = report.points().get(i);
            Share share = series.apply(point);
            if (share != null && share.interval().isPresent()) {
                return share.text() + " in " + point.quarter().label();
            }
        }
        return "nothing to show yet";
    }

    static String policeChart(PoliceSatisfactionQuery.Report report) {
        return chart(report, policeFinding(report), PoliceSatisfactionQuery.Point::police);
    }

    static String ownChart(PoliceSatisfactionQuery.Report report) {
        return chart(report, ownFinding(report), PoliceSatisfactionQuery.Point::own);
    }

    private static String chart(
            PoliceSatisfactionQuery.Report report,
            String label,
            Function<PoliceSatisfactionQuery.Point, Share> series) {
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
