package org.waymark.reporting.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.reporting.ChartChangeDays;
import org.waymark.reporting.FinalFigures;
import org.waymark.shared.NotFound;

/**
 * An indicator of a contract over time. Only quarters that were counted when they were closed are
 * read: looking at a chart counts nothing.
 */
@Stateless
@Guarded
public class IndicatorTrends {

    /** Money has its own table, by the quarter it is for. */
    private static final String SPEND = "M21";

    private static final int MOST = 20;

    @Inject private IndicatorStore store;
    @Inject private IndicatorSheets sheets;
    @Inject private ContractTargetStore targets;
    @Inject private FinalFigures figures;
    @Inject private IndicatorContractsReader contracts;
    @Inject private ChartChangeDays changes;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * One indicator of one contract, exact for the service itself: the service over time, also
     * where other contracts paid for it.
     *
     * @param serviceId which of its services; null for the first that the reader may see
     * @throws NotFound when there is no such contract or indicator, or no quarter was counted
     */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public IndicatorTrend of(long awardId, Long serviceId, String code) {
        AwardScope scope = AwardScope.of(current.get(), organisations.directory());
        List<Quarter> taken = store.taken();
        List<Indicator> versions = store.versions(code);
        if (taken.isEmpty() || versions.isEmpty() || code.equals(SPEND)) {
            throw new NotFound();
        }
        List<Quarter> quarters = taken.subList(Math.max(0, taken.size() - MOST), taken.size());
        IndicatorContractsReader.Contract contract =
                contracts
                        .one(scope, awardId, serviceId, quarters.get(quarters.size() - 1))
                        .orElseThrow(NotFound::new);
        subject.list("%s of %s over time".formatted(code, contract.name()));
        List<ContractTarget> own = targets.of(awardId);
        if (scope.isCommissioner()) {
            figures.ahead(quarters);
        }
        Map<Quarter, List<Measured>> counts = store.counts(quarters, ServiceCubes.toldBy(code));
        List<IndicatorTrend.Point> points = new ArrayList<>();
        for (Quarter quarter : quarters) {
            on(versions, quarter.lastDay())
                    .map(each -> IndicatorSheets.aimed(List.of(each), awardId, quarter, own))
                    .map(
                            aimed ->
                                    sheets.figures(
                                            contract.ofService(),
                                            quarter,
                                            !scope.isCommissioner(),
                                            aimed,
                                            counts.getOrDefault(quarter, List.of())))
                    .ifPresent(told -> points.add(new IndicatorTrend.Point(quarter, told.get(0))));
        }
        return IndicatorTrend.of(versions.get(0), contract.name(), points, changes.of(code));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public IndicatorTrend export(long awardId, Long serviceId, String code) {
        return of(awardId, serviceId, code);
    }

    private static Optional<Indicator> on(List<Indicator> versions, LocalDate day) {
        return versions.stream()
                .filter(each -> !each.validFrom().isAfter(day))
                .filter(each -> each.validTo() == null || each.validTo().isAfter(day))
                .findFirst();
    }
}
