package org.waymark.reporting.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
 * Supplier performance: one row for each contract of a quarter, or for each of its services where
 * it pays for several, in the columns of {@link PerformanceColumns}. The same figures as on the
 * pages, suppressed for a commissioner; what is not collected, or counted with another contract, is
 * said so and is never a 0. Money stands with the first service.
 */
@Stateless
@Guarded
public class PerformanceQuery {

    @Inject private ReturnStore store;
    @Inject private IndicatorContractsReader contracts;
    @Inject private IndicatorSheets sheets;
    @Inject private FinalFigures figures;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

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
        Map<List<Long>, String> states = new HashMap<>();
        store.of(scope, quarter)
                .forEach(
                        one ->
                                states.put(
                                        List.of(one.awardId(), one.serviceId()),
                                        one.state().label()));
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
                                    states.getOrDefault(
                                            List.of(contract.id(), contract.serviceId()),
                                            "Not made yet")));
            row.addAll(PerformanceColumns.cells(byCode));
            rows.add(row);
        }
        return rows;
    }
}
