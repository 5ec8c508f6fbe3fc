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
import org.waymark.reference.Quarter;
import org.waymark.reporting.Definition;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.OpenFigures;
import org.waymark.reporting.OutcomesFilter;
import org.waymark.reporting.OutcomesQuery;
import org.waymark.reporting.OutcomesReport;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.web.shared.PageMessages;

/** The commissioner's page: quarter, service, borough and crime group stand in the address. */
@Named("published")
@RequestScoped
public class PublishedOutcomesView {

    @Inject private OutcomesQuery query;
    @Inject private OpenFigures everybody;
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

    /** The same for everybody: only a quarter that was made public, all of London. */
    public void openPublic() {
        try {
            report =
                    everybody
                            .report(OutcomesFilter.of(quarter, null, null, null).quarter())
                            .orElse(null);
        } catch (BadInput wrong) {
            report = null;
        }
        if (report != null) {
            quarter = report.quarter().code();
        } else if (quarter != null && !quarter.isBlank()) {
            throw new NotFound();
        }
    }

    public List<Quarter> getPublicQuarters() {
        return everybody.quarters();
    }

    /** May this be made public: a final quarter, with nothing chosen? */
    public boolean isReleasable() {
        return report != null && report.edition().isFinal() && report.selected().isEmpty();
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
        return OutcomesCharts.journey(report);
    }

    public String getOutcomesFinding() {
        return OutcomesWords.outcomes(report);
    }

    public String getOutcomesChart() {
        return OutcomesCharts.outcomes(report);
    }

    public String getSatisfactionFinding() {
        return OutcomesWords.satisfaction(report);
    }

    public String getTrendFinding() {
        return OutcomesWords.trend(report);
    }

    public String getTrendChart() {
        return OutcomesCharts.trend(report);
    }

    /** A rule of counting by its name in {@link Definition}. */
    public Definition definition(String name) {
        return Definition.valueOf(name);
    }

    /** The columns of the file with one figure a row, and what each means. */
    public OutcomesColumn[] getColumns() {
        return OutcomesColumn.values();
    }

    /** One step of the journey, for the definition of a figure. */
    public JourneyStep step(Object name) {
        return JourneyStep.valueOf(name.toString());
    }

    public Definition[] getDefinitions() {
        return Definition.values();
    }

    /** The steps that the lists have a column for. */
    public List<JourneyStep> getColumnSteps() {
        return List.of(
                JourneyStep.RECEIVED,
                JourneyStep.CONTACTED,
                JourneyStep.TOOK_UP,
                JourneyStep.ENGAGED);
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
