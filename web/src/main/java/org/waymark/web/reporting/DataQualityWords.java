package org.waymark.web.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.DataQuality;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.chart.BandChart;
import org.waymark.reporting.chart.BarChart;
import org.waymark.reporting.suppression.PublishedCount;

/** How completely facts are recorded, in bands, for page and file. */
final class DataQualityWords {

    private static final String NOTHING = "\u2013";

    /** The columns of the picture, from left to right. */
    private static final List<Completeness> BANDS =
            List.of(
                    Completeness.LOW,
                    Completeness.MIDDLE,
                    Completeness.HIGH,
                    Completeness.NOT_SHOWN);

    private DataQualityWords() {}

    /** The bands of every fact as a picture: of the table beside it and of nothing else. */
    static String chart(DataQuality.Published report) {
        return new BandChart(
                        DataQualityBook.finding(report),
                        List.of("Below 70%", "70% to 90%", "90% or more", "Not shown"),
                        "London",
                        "services",
                        report.fields().stream()
                                .map(
                                        row ->
                                                new BandChart.Row(
                                                        row.field().label(),
                                                        BANDS.indexOf(row.london()),
                                                        BANDS.stream()
                                                                .map(band -> count(row, band))
                                                                .toList()))
                                .toList())
                .svg();
    }

    /** How many services are in a band. */
    static int count(ReachReport.FieldRow row, Completeness band) {
        return (int) row.services().stream().filter(each -> each.band() == band).count();
    }

    /** What is missing of the facts of a provider's own service, as a picture. */
    static String chart(DataQuality.OwnService service) {
        return new BarChart(
                        finding(service),
                        service.fields().stream()
                                .map(
                                        row ->
                                                new BarChart.Bar(
                                                        row.field().label(),
                                                        PublishedCount.exact(row.missing()),
                                                        "of " + row.of()))
                                .toList())
                .svg();
    }

    /**
     * Which fact a service lacks most often, of those it could know; all that are equal. What
     * people choose to say is none of them.
     */
    static String finding(DataQuality.OwnService service) {
        double most =
                service.fields().stream().mapToDouble(DataQualityWords::lacking).max().orElse(0);
        if (most == 0) {
            return "Nothing is missing that a referral brings or a worker asks.";
        }
        return "Most often missing: "
                + service.fields().stream()
                        .filter(row -> lacking(row) == most)
                        .map(
                                row ->
                                        "%s (%d of %d)"
                                                .formatted(
                                                        row.field().label(),
                                                        row.missing(),
                                                        row.of()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static double lacking(DataQuality.Known row) {
        return row.of() == 0 || row.field().step() != JourneyStep.RECEIVED
                ? 0
                : (double) row.missing() / row.of();
    }

    /** A band in words that fit what is asked. */
    static String band(RecordedField field, Completeness band) {
        boolean arrival = field == RecordedField.IN_TIME || field == RecordedField.POSTCODE;
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
    static String services(ReachReport.FieldRow row, Completeness band) {
        String names =
                row.services().stream()
                        .filter(each -> each.band() == band)
                        .map(ReachReport.ServiceBand::label)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? NOTHING : names;
    }
}
