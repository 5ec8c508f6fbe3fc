package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reporting.ChartChange;
import org.waymark.reporting.ChartChanges;
import org.waymark.reporting.Definition;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.VariationMeasure;
import org.waymark.reporting.VariationQuery;
import org.waymark.reporting.VariationReport;
import org.waymark.reporting.chart.FunnelChart;
import org.waymark.reporting.chart.VariationChart;
import org.waymark.reporting.variation.ControlPoint;
import org.waymark.reporting.variation.Funnel;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One measure over time and between places: what is asked for stands in the address. */
@Named
@RequestScoped
public class VariationView {

    private static final String PAGE = "/reporting/variation";

    @Inject private VariationQuery query;
    @Inject private ChartChanges changes;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private VariationReport report;
    private boolean asked;
    private LocalDate changedOn;
    private String changeReason;
    private boolean onlyThis = true;

    /** The report; null when the address asks for something that does not exist. */
    public VariationReport getReport() {
        if (!asked) {
            asked = true;
            try {
                report = query.report(getMeasure(), filter());
            } catch (BadInput wrong) {
                messages.refused(wrong);
            }
        }
        return report;
    }

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        getReport();
    }

    public VariationMeasure getMeasure() {
        return measure(parameters.text("measure"));
    }

    static VariationMeasure measure(String code) {
        VariationMeasure found = VariationMeasure.of(code);
        return found == null ? VariationMeasure.CONTACTED : found;
    }

    public VariationMeasure[] getMeasures() {
        return VariationMeasure.values();
    }

    public List<OutcomesReport.Choice> choices(String dimension) {
        return query.choices(dimension);
    }

    public String chosen(String dimension) {
        return parameters.text(dimension);
    }

    /** Begins the chart anew from a day on. */
    public String add() {
        try {
            changes.add(changedOn, changeReason, onlyThis ? getMeasure() : null);
            messages.saved("Saved. The chart has an average of its own from that day on.");
            return PAGE + address() + "&faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String takeBack(long id) {
        try {
            changes.takeBack(id);
            messages.saved("Taken back. The chart runs through again.");
            return PAGE + address() + "&faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getScope() {
        return VariationWords.scope(report);
    }

    public String getTimeFinding() {
        return VariationWords.time(report);
    }

    public String getTimeChart() {
        return new VariationChart(getTimeFinding(), report.chart().orElseThrow(), report.targets())
                .svg();
    }

    /** Which way is better. */
    public String getDirection() {
        return VariationWords.direction(report.measure());
    }

    public boolean isTimeShown() {
        return getReport() != null && report.chart().isPresent();
    }

    /** The rows of the table over time. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        List<ControlPoint> points = report.chart().orElseThrow().points();
        for (int i = 0; i < points.size(); i++) {
            rows.add(
                    new Row(
                            report.points().get(i),
                            points.get(i),
                            VariationWords.value(report.measure(), points.get(i)),
                            VariationWords.limits(report.measure(), points.get(i)),
                            VariationWords.target(report, i),
                            VariationWords.said(report.measure(), points.get(i))));
        }
        return rows;
    }

    /** A quarter of the table: its counts, the point of the chart and both in words. */
    public record Row(
            VariationReport.Point counts,
            ControlPoint point,
            String value,
            String limits,
            String target,
            String said) {}

    public String funnelFinding(String kind) {
        return VariationWords.funnel(report, places(kind), kind);
    }

    public boolean isFunnelShown(String kind) {
        return places(kind).funnel().isPresent();
    }

    public String funnelChart(String kind) {
        return new FunnelChart(
                        funnelFinding(kind),
                        places(kind).funnel().orElseThrow(),
                        report.measure().unit().heading() + " of each " + kind)
                .svg();
    }

    /** The places of a kind in their usual order, with where they stand. */
    public List<PlaceRow> rowsOf(String kind) {
        VariationReport.Places places = places(kind);
        Map<String, Funnel.Placed> placed = new LinkedHashMap<>();
        places.funnel()
                .ifPresent(f -> f.places().forEach(each -> placed.put(each.unit().code(), each)));
        return places.all().stream()
                .map(
                        place ->
                                new PlaceRow(
                                        place,
                                        VariationWords.standing(placed.get(place.code())),
                                        VariationWords.limits(placed.get(place.code()))))
                .toList();
    }

    /** A place of the table. */
    public record PlaceRow(VariationReport.Place place, String standing, String limits) {}

    public String getMap() {
        return BoroughMaps.variation(report).svg();
    }

    public String getMapFinding() {
        return BoroughMaps.variationFinding(report);
    }

    private VariationReport.Places places(String kind) {
        return kind.equals("borough") ? report.boroughs() : report.services();
    }

    public List<ChartChange> getChanges() {
        return report.changes();
    }

    public Definition definition(String name) {
        return Definition.valueOf(name);
    }

    /** The address of this measure for one place and nothing else. */
    public String only(String parameter, String value) {
        return "?measure="
                + getMeasure().name()
                + "&"
                + parameter
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The address of this page with one thing changed; empty takes it away. */
    public String with(String parameter, String value) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("measure", getMeasure().name());
        for (String dimension : List.of("service", "borough", "group")) {
            all.put(dimension, parameters.text(dimension));
        }
        all.put(parameter, value);
        List<String> pairs = new ArrayList<>();
        all.forEach(
                (name, text) -> {
                    if (text != null && !text.isEmpty()) {
                        pairs.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
                    }
                });
        return "?" + String.join("&", pairs);
    }

    public String getAddress() {
        return address();
    }

    private String address() {
        return with("measure", getMeasure().name());
    }

    private OutcomesFilter filter() {
        return OutcomesFilter.of(
                null,
                parameters.text("service"),
                parameters.text("borough"),
                parameters.text("group"));
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    public String getChangeReason() {
        return changeReason;
    }

    public void setChangeReason(String changeReason) {
        this.changeReason = changeReason;
    }

    public boolean isOnlyThis() {
        return onlyThis;
    }

    public void setOnlyThis(boolean onlyThis) {
        this.onlyThis = onlyThis;
    }
}
