package org.waymark.reporting.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.IndicatorContractsReader;
import org.waymark.reporting.indicator.IndicatorSheets;
import org.waymark.shared.NotFound;

/**
 * Supplier performance: one row for each contract of a quarter, in {@value #WIDTH} columns. The
 * same figures as on the pages, suppressed for a commissioner; what is not collected is said so and
 * is never a 0.
 */
@Stateless
@Guarded
public class PerformanceQuery {

    /** How many columns there are. */
    public static final int WIDTH = 27;

    /** The columns after the first five: heading, indicator, and which of its numbers. */
    private static final List<String[]> FIGURES =
            Arrays.asList(
                    new String[][] {
                        {"Referrals received", "M1", "count"},
                        {"Eligible", "M3", "count"},
                        {"Contact attempted", "M4", "count"},
                        {"Contacted", "M5", "count"},
                        {"Contacted of attempted", "M5", "percent"},
                        {"Engaged", "M7", "count"},
                        {"Engaged of contacted", "M7", "percent"},
                        {"Active at the end", "M8", "count"},
                        {"Closed", "M9", "count"},
                        {"Planned endings", "M10", "count"},
                        {"Planned of closed", "M10", "percent"},
                        {"Waiting at the end", "M11", "count"},
                        {"Days waited by nineteen of twenty", "M11P", "count"},
                        {"Improved health and wellbeing", "M13-O1", "percent"},
                        {"Better able to cope", "M13-O2", "percent"},
                        {"Feeling safer", "M13-O3", "percent"},
                        {"Better informed of justice", "M13-O4", "percent"},
                        {"Measured at both ends", "M14", "result"},
                        {"Satisfied", "M15", "percent"},
                        {"Survey answered", "M15R", "percent"},
                        {"Paid", "M21", "count"},
                        {"Planned spending", "M21", "of"}
                    });

    @Inject private ReturnStore store;
    @Inject private IndicatorContractsReader contracts;
    @Inject private IndicatorSheets sheets;
    @Inject private FinalFigures figures;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** The headings, in their order. */
    public static List<String> headings() {
        List<String> headings =
                new ArrayList<>(
                        List.of("Quarter", "Contract", "What it is for", "Provider", "Return"));
        FIGURES.forEach(column -> headings.add(column[0]));
        return headings;
    }

    /**
     * The rows of a quarter, to be taken away as a file.
     *
     * @throws NotFound when there is no such quarter, or it is not final
     */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public List<List<String>> export(Quarter quarter) {
        if (quarter == null || !figures.isFinal(quarter)) {
            throw new NotFound();
        }
        subject.list("supplier performance " + quarter.code());
        AwardScope scope = AwardScope.of(current.get(), organisations.directory());
        Map<Long, String> states = new HashMap<>();
        store.of(scope, quarter).forEach(one -> states.put(one.awardId(), one.state().label()));
        List<List<String>> rows = new ArrayList<>();
        for (IndicatorContractsReader.Contract contract : contracts.in(scope, quarter)) {
            Map<String, Figure> byCode = new HashMap<>();
            sheets.of(contract, quarter, !scope.isCommissioner(), sheets.definitions(quarter))
                    .forEach(figure -> byCode.put(figure.indicator().code(), figure));
            List<String> row =
                    new ArrayList<>(
                            List.of(
                                    quarter.label(),
                                    contract.reference(),
                                    contract.title(),
                                    contract.holder(),
                                    states.getOrDefault(contract.id(), "Not made yet")));
            FIGURES.forEach(column -> row.add(cell(byCode.get(column[1]), column[2])));
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Figure figure, String which) {
        if (figure == null || !figure.collected()) {
            return "Not collected";
        }
        return switch (which) {
            case "percent" -> figure.percent().isEmpty() ? "Not shown" : figure.percent();
            case "of" -> figure.denominator();
            case "result" -> figure.percent().isEmpty() ? figure.result() : figure.percent();
            default -> figure.numerator();
        };
    }
}
