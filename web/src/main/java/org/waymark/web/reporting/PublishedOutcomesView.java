package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.reporting.Definition;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.chart.BarChart;
import org.waymark.reporting.chart.IntervalChart;
import org.waymark.reporting.chart.TrendChart;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;

/** The commissioner's page: quarter, service, borough and crime group stand in the address. */
@Named("published")
@RequestScoped
public class PublishedOutcomesView {

    @Inject private OutcomesQuery query;
    @Inject private PageMessages messages;

    private String quarter;
    private String service;
    private String borough;
    private String group;
    private OutcomesReport report;

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        try {
            report = query.report(OutcomesFilter.of(quarter, service, borough, group));
            quarter = report.quarter().code();
        } catch (BadInput wrong) {
            messages.refused(wrong);
        }
    }

    /** The figures; null when the address asks for something that does not exist. */
    public OutcomesReport getReport() {
        return report;
    }

    public String getScope() {
        return OutcomesWords.scope(report);
    }

    public String getWhyNot() {
        return OutcomesWords.whyNot(report);
    }

    public List<OutcomesReport.Choice> getQuarters() {
        return query.quarters();
    }

    public List<OutcomesReport.Choice> choices(String dimension) {
        return query.choices(dimension);
    }

    public String getJourneyFinding() {
        return OutcomesWords.journey(report);
    }

    public String getJourneyChart() {
        List<BarChart.Bar> bars = new ArrayList<>();
        report.journey()
                .rows()
                .forEach(
                        row ->
                                bars.add(
                                        new BarChart.Bar(
                                                row.step().label(),
                                                row.count(),
                                                row.step() != JourneyStep.RECEIVED
                                                                && row.ofPrevious().shown()
                                                        ? row.ofPrevious().text()
                                                                + " of the step before"
                                                        : "")));
        return new BarChart(getJourneyFinding(), bars).svg();
    }

    public String getOutcomesFinding() {
        return OutcomesWords.outcomes(report);
    }

    public String getOutcomesChart() {
        List<IntervalChart.Row> rows = new ArrayList<>();
        report.outcomes()
                .forEach(
                        outcome ->
                                rows.add(
                                        new IntervalChart.Row(
                                                OutcomesWords.shortName(outcome.item()),
                                                outcome.figures().improved())));
        return new IntervalChart(getOutcomesFinding(), rows).svg();
    }

    public String getSatisfactionFinding() {
        return OutcomesWords.satisfaction(report);
    }

    public String getTrendFinding() {
        return OutcomesWords.trend(report);
    }

    public String getTrendChart() {
        List<TrendChart.Point> points = new ArrayList<>();
        report.trend()
                .forEach(
                        point ->
                                points.add(
                                        new TrendChart.Point(
                                                point.quarter().label(),
                                                point.figures().satisfied())));
        return new TrendChart(getTrendFinding(), points).svg();
    }

    /** A rule of counting by its name in {@link Definition}. */
    public Definition definition(String name) {
        return Definition.valueOf(name);
    }

    public Definition[] getDefinitions() {
        return Definition.values();
    }

    /** The steps that the lists have a column for. */
    public List<JourneyStep> getColumnSteps() {
        return List.of(
                JourneyStep.RECEIVED,
                JourneyStep.CONTACTED,
                JourneyStep.ENGAGED,
                JourneyStep.SUPPORTED);
    }

    public JourneyStep[] getSteps() {
        return JourneyStep.values();
    }

    /** The query of the address with one of its parameters changed; empty takes it away. */
    public String with(String parameter, String value) {
        Map<String, String> all = new TreeMap<>();
        all.put("quarter", quarter);
        all.put("service", service);
        all.put("borough", borough);
        all.put("group", group);
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

    public String getAddressQuery() {
        return with("quarter", quarter);
    }

    /** What is chosen of a dimension. */
    public String chosen(String dimension) {
        return switch (dimension) {
            case "service" -> service;
            case "borough" -> borough;
            default -> group;
        };
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getBorough() {
        return borough;
    }

    public void setBorough(String borough) {
        this.borough = borough;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
