package org.waymark.web.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.DataQuality;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.export.Book;

/** How far the published figures of a quarter can be trusted, to take away. */
final class DataQualityBook {

    private static final String OF_WHICH =
            "(referrals received; engaged ones where people choose to say it)";

    private DataQualityBook() {}

    /**
     * The report.
     *
     * @param today in London: whether a return that is missing is due
     */
    static Book of(DataQuality.Published report, LocalDate today) {
        List<Book.Sheet> sheets = new ArrayList<>();
        if (!report.fields().isEmpty()) {
            sheets.add(fields(report));
            sheets.add(services(report));
        }
        if (report.closedLate() != null) {
            sheets.add(
                    new Book.Sheet(
                            "Closed late",
                            "Closed late (cases closed in the quarter)",
                            "Their referrals belong to quarters that were final already, which count"
                                    + " them as open.",
                            "",
                            List.of("What", "Cases"),
                            List.of(
                                    List.of(
                                            "Closed after the quarter of their referral was final",
                                            report.closedLate()))));
        }
        if (!report.offences().isEmpty() || !report.boroughs().isEmpty()) {
            sheets.add(unmet(report));
        }
        if (!report.returns().isEmpty()) {
            sheets.add(returns(report, today));
        }
        return new Book(
                "Data quality, " + report.quarter().label(),
                cover(report),
                ReportNotes.of(
                        "Bands and not numbers: an exact number beside the number of referrals would say"
                                + " of how few it is missing."),
                sheets);
    }

    private static List<String> cover(DataQuality.Published report) {
        List<String> cover = new ArrayList<>();
        cover.add("For: London, and each service as a band.");
        cover.add(
                report.fields().isEmpty()
                        ? "This quarter was counted before it was counted how often facts are"
                                + " recorded."
                        : "Referrals received in the quarter.");
        String engaged =
                report.fields().stream()
                        .map(ReachReport.FieldRow::field)
                        .filter(DataQualityBook::isOfEngaged)
                        .map(field -> field.label().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
        if (!engaged.isEmpty()) {
            cover.add("Of engaged referrals only: " + engaged + ".");
        }
        cover.add("Every table is about groups of people. Nobody can be looked up in it.");
        return cover;
    }

    private static boolean isOfEngaged(RecordedField field) {
        return field.step() == JourneyStep.ENGAGED;
    }

    private static Book.Sheet fields(DataQuality.Published report) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.FieldRow row : report.fields()) {
            rows.add(
                    List.of(
                            row.field().label(),
                            DataQualityWords.band(row.field(), row.london()),
                            DataQualityWords.services(row, Completeness.LOW),
                            DataQualityWords.services(row, Completeness.MIDDLE),
                            DataQualityWords.count(row, Completeness.HIGH),
                            DataQualityWords.count(row, Completeness.NOT_SHOWN),
                            row.field().remedy()));
        }
        return new Book.Sheet(
                "Missing and late",
                "Missing, late, and not placed " + OF_WHICH,
                finding(report),
                DataQualityWords.chart(report),
                List.of(
                        "Fact",
                        "London",
                        "Services below 70%",
                        "Services from 70% to 90%",
                        "How many services at 90% or more",
                        "How many services not shown",
                        "What to do"),
                rows);
    }

    static String finding(DataQuality.Published report) {
        List<String> seldom =
                report.fields().stream()
                        .filter(row -> row.london() == Completeness.LOW)
                        .map(ReachReport.FieldRow::field)
                        .map(field -> field.label() + (isOfEngaged(field) ? " (of engaged)" : ""))
                        .toList();
        if (report.fields().stream().allMatch(row -> row.london() == Completeness.NOT_SHOWN)) {
            return "For all of London no band can be shown; those of services stand below.";
        }
        return seldom.isEmpty()
                ? "No fact that can be shown is unknown in more than 30% in London."
                : "Unknown in more than 30%% in London: %s.".formatted(String.join(", ", seldom));
    }

    private static Book.Sheet services(DataQuality.Published report) {
        List<List<Object>> rows = new ArrayList<>();
        for (ReachReport.FieldRow row : report.fields()) {
            for (ReachReport.ServiceBand band : row.services()) {
                rows.add(
                        List.of(
                                row.field().label(),
                                band.label(),
                                DataQualityWords.band(row.field(), band.band())));
            }
        }
        return new Book.Sheet(
                "By service",
                "How often each fact is there, by service " + OF_WHICH,
                "",
                "",
                List.of("Fact", "Service", "How often it is there"),
                rows);
    }

    private static Book.Sheet unmet(DataQuality.Published report) {
        List<List<Object>> rows = new ArrayList<>();
        report.offences().forEach(name -> rows.add(List.of(name, "Kind of recorded offence")));
        report.boroughs().forEach(code -> rows.add(List.of(code, "Borough of the directory")));
        return new Book.Sheet(
                "Not met before",
                "What files brought and nobody has met",
                "An administrator adds them to the reference data.",
                "",
                List.of("Name or code", "What it is"),
                rows);
    }

    private static Book.Sheet returns(DataQuality.Published report, LocalDate today) {
        List<List<Object>> rows = new ArrayList<>();
        report.returns()
                .forEach(
                        each ->
                                rows.add(
                                        List.of(
                                                each.reference(),
                                                each.title(),
                                                each.due(),
                                                each.says(today))));
        return new Book.Sheet(
                "Returns",
                "Returns of the quarter, by contract",
                "",
                "",
                List.of("Contract", "What it is for", "Due", "How it stands"),
                rows);
    }
}
