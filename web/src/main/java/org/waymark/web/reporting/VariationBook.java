package org.waymark.web.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.reporting.Share;
import org.waymark.reporting.VariationMeasure;
import org.waymark.reporting.VariationReport;
import org.waymark.reporting.chart.FunnelChart;
import org.waymark.reporting.chart.VariationChart;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.variation.ControlPoint;
import org.waymark.reporting.variation.Funnel;

/** Variation over time and between places, to take away with its charts. */
final class VariationBook {

    private VariationBook() {}

    static Book of(VariationReport report) {
        List<Book.Sheet> sheets = new ArrayList<>();
        if (report.chart().isPresent()) {
            sheets.add(time(report));
        }
        sheets.add(places(report, report.boroughs(), "borough", "Borough of residence"));
        sheets.add(places(report, report.services(), "service", "Service"));
        return new Book(
                "Variation: %s, %s"
                        .formatted(report.measure().label(), VariationWords.scope(report)),
                List.of(
                        "For: %s.".formatted(VariationWords.scope(report)),
                        "Final quarters only, counted among %s."
                                .formatted(report.measure().cohort()),
                        report.published()
                                ? "Made of the published figures alone."
                                : "This combination is not published over time: the groups are so"
                                        + " small that somebody could be recognised."),
                ReportNotes.of(
                        "Limits over time are three sigma around the average since the last change;"
                                + " limits between places are 99.8% around all of them together."
                                + " Outside of them is more than chance explains. This is no league"
                                + " table.",
                        ReportNotes.MAP),
                sheets);
    }

    private static Book.Sheet time(VariationReport report) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < report.points().size(); i++) {
            VariationReport.Point point = report.points().get(i);
            ControlPoint drawn = report.chart().orElseThrow().points().get(i);
            List<Object> row = new ArrayList<>(List.of(point.quarter().label()));
            counted(row, report.measure(), point.share().orElse(null), point.count());
            row.add(drawn.limits().isEmpty() ? "" : number(report.measure(), drawn.centre()));
            row.add(drawn.limits().map(l -> number(report.measure(), l.lower())).orElse(""));
            row.add(drawn.limits().map(l -> number(report.measure(), l.upper())).orElse(""));
            row.add(VariationWords.said(report.measure(), drawn));
            row.add(VariationWords.target(report, i));
            rows.add(row);
        }
        String finding = VariationWords.time(report);
        List<String> headings =
                new ArrayList<>(
                        headings("Quarter", report.measure(), "Average", "Limit of chance"));
        headings.add("Target");
        return new Book.Sheet(
                "Over time",
                "%s, by quarter".formatted(report.measure().label()),
                finding,
                new VariationChart(finding, report.chart().orElseThrow(), report.targets()).svg(),
                headings,
                rows);
    }

    private static Book.Sheet places(
            VariationReport report, VariationReport.Places places, String kind, String heading) {
        Map<String, Funnel.Placed> placed = new HashMap<>();
        places.funnel()
                .ifPresent(f -> f.places().forEach(each -> placed.put(each.unit().code(), each)));
        List<List<Object>> rows = new ArrayList<>();
        for (VariationReport.Place place : places.all()) {
            Funnel.Placed at = placed.get(place.code());
            List<Object> row = new ArrayList<>(List.of(place.label()));
            counted(row, report.measure(), place.share().orElse(null), place.count());
            row.add(
                    places.funnel()
                            .map(f -> (Object) number(report.measure(), f.target()))
                            .orElse(""));
            row.add(at == null ? "" : number(report.measure(), at.alarm().lower()));
            row.add(at == null ? "" : number(report.measure(), at.alarm().upper()));
            row.add(VariationWords.standing(at));
            rows.add(row);
        }
        String finding = VariationWords.funnel(report, places, kind);
        boolean boroughs = kind.equals("borough");
        return new Book.Sheet(
                "By " + kind,
                "%s, by %s, %s"
                        .formatted(
                                report.measure().label(),
                                heading.toLowerCase(Locale.UK),
                                report.quarter().label()),
                boroughs ? finding + " " + BoroughMaps.variationFinding(report) : finding,
                funnel(report, places, kind, finding)
                        + (boroughs ? BoroughMaps.variation(report).onPaper() : ""),
                headings(heading, report.measure(), "All of these together", "99.8% limit"),
                rows);
    }

    private static String funnel(
            VariationReport report, VariationReport.Places places, String kind, String finding) {
        String base = report.measure().unit().heading() + " of each " + kind;
        return places.funnel()
                .map(funnel -> new FunnelChart(finding, funnel, base).svg())
                .orElse("");
    }

    private static List<String> headings(
            String name, VariationMeasure measure, String middle, String limit) {
        List<String> headings = new ArrayList<>(List.of(name));
        headings.addAll(
                measure.isCount()
                        ? List.of(measure.unit().heading())
                        : List.of("Counted", "Of (%s)".formatted(words(measure)), "Percent"));
        headings.addAll(List.of(middle, limit + " from", limit + " to", "What it says"));
        return headings;
    }

    private static String words(VariationMeasure measure) {
        return measure.unit().heading().toLowerCase(Locale.UK);
    }

    private static void counted(
            List<Object> row, VariationMeasure measure, Share share, Object count) {
        if (measure.isCount() || share == null) {
            row.add(count);
        } else {
            row.addAll(Arrays.asList(share.part(), share.base(), share.percentage()));
        }
    }

    /** Shares as per cent. */
    private static Object number(VariationMeasure measure, double value) {
        return new BigDecimal(
                String.format(Locale.ROOT, "%.1f", measure.isCount() ? value : value * 100));
    }
}
