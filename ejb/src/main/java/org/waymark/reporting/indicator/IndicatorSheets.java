package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.shared.NotFound;

/** All figures of one contract in one quarter, for whoever may see it. */
@ApplicationScoped
public class IndicatorSheets {

    static final String SPEND = "M21";

    @Inject private IndicatorStore store;
    @Inject private ContractTargetStore targets;
    @Inject private IndicatorEditions editions;
    @Inject private PublishedIndicators published;
    @Inject private Organisations organisations;

    /** The definitions that count for a quarter: those in force on its last day. */
    public List<Indicator> definitions(Quarter quarter) {
        return store.on(quarter.lastDay());
    }

    /** The same with the targets that a contract has of its own for the quarter. */
    public List<Indicator> definitions(long awardId, Quarter quarter) {
        return aimed(definitions(quarter), awardId, quarter, targets.of(awardId));
    }

    /** One of them by contract; the definition itself where a contract has no target of its own. */
    LongFunction<Indicator> aimed(Indicator indicator, Quarter quarter) {
        List<ContractTarget> own = targets.of(indicator.code());
        return awardId -> aimed(List.of(indicator), awardId, quarter, own).get(0);
    }

    static List<Indicator> aimed(
            List<Indicator> indicators, long awardId, Quarter quarter, List<ContractTarget> own) {
        return indicators.stream()
                .map(
                        each ->
                                own.stream()
                                        .filter(target -> target.awardId() == awardId)
                                        .filter(target -> target.code().equals(each.code()))
                                        .filter(target -> target.holds(quarter))
                                        .findFirst()
                                        .map(target -> each.aimedAt(target.target()))
                                        .orElse(each))
                .toList();
    }

    /**
     * The figures as they were counted once.
     *
     * @param exact true for the service itself only
     * @param indicators the definitions to show them by
     * @return empty before the quarter is final
     */
    public List<Figure> of(
            IndicatorContractsReader.Contract contract,
            Quarter quarter,
            boolean exact,
            List<Indicator> indicators) {
        return editions.of(quarter)
                .map(counts -> figures(contract, quarter, exact, indicators, counts))
                .orElse(List.of());
    }

    /** The same when the counts have been read already. */
    List<Figure> figures(
            IndicatorContractsReader.Contract contract,
            Quarter quarter,
            boolean exact,
            List<Indicator> indicators,
            List<Measured> counts) {
        Service service =
                organisations.directory().service(contract.serviceId()).orElseThrow(NotFound::new);
        Map<String, Figure> all = new LinkedHashMap<>();
        if (!contract.runs()) {
            indicators.forEach(each -> all.put(each.code(), Figure.notRunning(each)));
        } else if (contract.countedWith() != null) {
            indicators.forEach(
                    each -> all.put(each.code(), Figure.countedWith(each, contract.countedWith())));
        } else if (exact) {
            all.putAll(OwnIndicators.of(service, counts, indicators));
        } else {
            all.putAll(published.of(quarter, service, counts, indicators));
        }
        indicators.stream()
                .filter(indicator -> indicator.code().equals(SPEND))
                .forEach(indicator -> all.put(SPEND, money(indicator, spend(contract))));
        return new ArrayList<>(all.values());
    }

    /**
     * What the last recount may tell a commissioner of a contract: without the figures of which too
     * little lies between it and a count before, or which were hidden.
     */
    public List<Figure> recounted(
            IndicatorContractsReader.Contract contract,
            Quarter quarter,
            IndicatorRecounts.Recount recount,
            List<Indicator> indicators) {
        Set<String> shown =
                of(contract, quarter, false, indicators).stream()
                        .filter(Figure::told)
                        .map(figure -> figure.indicator().code())
                        .collect(Collectors.toSet());
        return figures(contract, quarter, false, indicators, recount.counts()).stream()
                .filter(Figure::told)
                .filter(figure -> !TimeFamilyQuery.isMedian(figure.indicator().code()))
                .filter(figure -> shown.contains(figure.indicator().code()))
                .filter(
                        figure ->
                                recount.canBeTold(
                                        contract.serviceId(),
                                        figure.indicator().code(),
                                        published.rule(quarter)))
                .filter(figure -> recount.changed(contract.serviceId(), figure.indicator().code()))
                .toList();
    }

    /** Is it told by the published quarter, which never changes? */
    public static boolean publishedOnce(String code) {
        return JourneyFamily.publishedOnce(code)
                || CessationFamily.counts(code)
                || RecordedFamily.field(code) != null;
    }

    /** Exact figures that were kept, by the definitions they were kept with. */
    public List<Figure> exact(Map<String, Measured> rows, List<Indicator> indicators) {
        return indicators.stream().map(each -> exact(each, rows.get(each.code()))).toList();
    }

    /** One exact figure; null says that it is not collected. */
    public static Figure exact(Indicator indicator, Measured one) {
        return one == null ? Figure.notCollected(indicator) : OwnIndicators.of(indicator, one);
    }

    /** An exact count of a service; null when it is not collected. */
    public static Measured find(long serviceId, List<Measured> counts, String code) {
        return OwnIndicators.find(serviceId, counts, code).orElse(null);
    }

    /**
     * The definitions that a contract's return of a service is made by: of one whose figures stand
     * with another contract, or that does not run then, money alone.
     */
    public static List<Indicator> standing(
            IndicatorContractsReader.Contract contract, List<Indicator> indicators) {
        return contract.counts()
                ? indicators
                : indicators.stream().filter(each -> each.code().equals(SPEND)).toList();
    }

    /** What was paid for the quarter, of what was planned, in pence; null when neither is known. */
    public static Measured spend(IndicatorContractsReader.Contract contract) {
        return contract.plannedPence() == null && contract.paidPence() == null
                ? null
                : new Measured(
                        contract.serviceId(),
                        SPEND,
                        contract.paidPence() == null ? 0 : contract.paidPence(),
                        contract.plannedPence() == null ? 0 : contract.plannedPence());
    }

    /** The same as a figure. */
    public static Figure money(Indicator indicator, Measured spend) {
        return spend == null
                ? Figure.notCollected(indicator)
                : Figure.money(indicator, spend.numerator(), spend.denominator());
    }
}
