package org.waymark.web.reporting;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.Share;
import org.waymark.reporting.VariationMeasure;
import org.waymark.reporting.VariationReport;
import org.waymark.reporting.variation.ControlChart;
import org.waymark.reporting.variation.ControlPoint;
import org.waymark.reporting.variation.Funnel;
import org.waymark.reporting.variation.Limits;
import org.waymark.reporting.variation.Signal;

/** What charts of variation say, in one sentence each. */
final class VariationWords {

    private VariationWords() {}

    static String scope(VariationReport report) {
        return report.selected().isEmpty()
                ? "London"
                : report.selected().stream()
                        .map(OutcomesReport.Choice::label)
                        .collect(Collectors.joining(", "));
    }

    /** The last quarter beside the average, and whether chance explains it. */
    static String time(VariationReport report) {
        ControlChart chart = report.chart().orElseThrow();
        ControlPoint last = chart.last();
        if (last == null) {
            return "No quarter has figures that can be shown.";
        }
        String value = number(report.measure(), last.value());
        if (last.limits().isEmpty()) {
            return "%s: %s. There are too few quarters for an average."
                    .formatted(last.name(), value);
        }
        String beside = number(report.measure(), last.centre());
        String said =
                last.signals().isEmpty()
                        ? "what chance explains around the average of " + beside
                        : said(report.measure(), last) + " (average " + beside + ")";
        long before =
                chart.points().stream()
                        .filter(each -> each != last && !each.signals().isEmpty())
                        .count();
        String earlier =
                before == 0
                        ? ""
                        : before == 1
                                ? " One earlier quarter was more than chance."
                                : " %d earlier quarters were more than chance.".formatted(before);
        return "%s: %s, %s.%s%s%s"
                .formatted(
                        last.name(),
                        value,
                        said,
                        earlier,
                        target(report, last),
                        UnknownWords.overTime(report));
    }

    /** How the last quarter stands to the target of its indicator. */
    private static String target(VariationReport report, ControlPoint last) {
        int at = report.chart().orElseThrow().points().indexOf(last);
        return at < 0 ? "" : target(report.points().get(at), target(report, at));
    }

    /** By its interval, as the indicator is judged; nothing where the share is not shown. */
    static String target(VariationReport.Point point, String said) {
        if (point.target().isEmpty()) {
            return "";
        }
        double target = point.target().getAsDouble();
        return point.share()
                .flatMap(Share::interval)
                .map(
                        interval ->
                                interval.lower() > target
                                        ? " The target of %s is reached."
                                        : interval.upper() < target
                                                ? " The target of %s is not reached."
                                                : " It cannot be told from the target of %s.")
                .map(words -> words.formatted(said))
                .orElse("");
    }

    /** The target of a quarter as the table shows it; empty where there is none. */
    static String target(VariationReport report, int at) {
        OptionalDouble target = report.points().get(at).target();
        return target.isPresent() ? number(report.measure(), target.getAsDouble()) : "";
    }

    /** Which way is better, in a sentence. */
    static String direction(VariationMeasure measure) {
        return measure.isMoreBetter()
                ? "Up is better."
                : "Neither up nor down is better by itself.";
    }

    /** The rules a point breaks, in words, and whether that is better or worse. */
    static String said(VariationMeasure measure, ControlPoint point) {
        String said = said(point);
        if (!point.shown() || point.signals().isEmpty() || !measure.isMoreBetter()) {
            return said;
        }
        boolean up = point.signals().iterator().next().high();
        boolean all = point.signals().stream().allMatch(each -> each.high() == up);
        return all ? said + (up ? "; for the better" : "; for the worse") : said;
    }

    private static String said(ControlPoint point) {
        if (!point.shown()) {
            return "Not shown";
        }
        if (point.signals().isEmpty()) {
            return point.limits().isEmpty() ? "" : "Chance explains it";
        }
        return point.signals().stream().map(Signal::words).collect(Collectors.joining("; "));
    }

    static String value(VariationMeasure measure, ControlPoint point) {
        return point.shown() ? number(measure, point.value()) : "\u2013";
    }

    static String limits(VariationMeasure measure, ControlPoint point) {
        return point.limits()
                .map(l -> number(measure, l.lower()) + " to " + number(measure, l.upper()))
                .orElse("");
    }

    static String limits(Funnel.Placed placed) {
        return placed == null ? "" : range(placed.warning()) + "; 99.8%: " + range(placed.alarm());
    }

    static String standing(Funnel.Placed placed) {
        return placed == null ? "Not shown" : placed.standing().words();
    }

    /** Who is outside the limits; in the usual order, never by their size. */
    static String funnel(VariationReport report, VariationReport.Places places, String kind) {
        if (places.funnel().isEmpty()) {
            return "Too few can be shown to compare them.";
        }
        Funnel funnel = places.funnel().get();
        List<Funnel.Placed> outside = funnel.outside();
        String all =
                "Of %d %ss that can be shown, %d are within what chance explains around the %s%% of all of them"
                        .formatted(
                                funnel.places().size(),
                                kind,
                                funnel.places().size() - outside.size(),
                                Percentage.number(funnel.target()));
        String out =
                outside.isEmpty()
                        ? "."
                        : ". Outside: "
                                + outside.stream()
                                        .map(
                                                each ->
                                                        each.unit().label()
                                                                + " ("
                                                                + each.standing().words()
                                                                + ")")
                                        .collect(Collectors.joining(", "))
                                + ".";
        return all
                + out
                + (funnel.overdispersed()
                        ? " All together they differ by more than chance, which the limits allow"
                                + " for."
                        : "")
                + UnknownWords.places(report, kind);
    }

    static String tile(VariationReport.Place place) {
        if (place.share().isEmpty()) {
            return place.count().text();
        }
        Percentage percentage = place.share().get().percentage();
        return percentage.shown()
                ? String.format(Locale.UK, "%.0f%%", percentage.share().getAsDouble() * 100)
                : "\u2013";
    }

    static String spoken(VariationMeasure measure, VariationReport.Place place) {
        return place.label()
                + ": "
                + (place.share().isEmpty()
                        ? measure.unit().text(place.count())
                        : place.share().get().text());
    }

    private static String range(Limits limits) {
        return Percentage.number(limits.lower()) + " to " + Percentage.number(limits.upper());
    }

    static String number(VariationMeasure measure, double value) {
        return measure.isCount()
                ? String.format(Locale.UK, value == Math.rint(value) ? "%,.0f" : "%,.1f", value)
                : Percentage.number(value) + "%";
    }
}
