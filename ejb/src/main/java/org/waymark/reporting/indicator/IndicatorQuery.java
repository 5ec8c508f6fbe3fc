package org.waymark.reporting.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.PaidTogether;
import org.waymark.reporting.SpendReader;
import org.waymark.reporting.UnitCost;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.NotFound;

/**
 * Shows indicators: what they mean, and their figures by contract. A provider sees those of its own
 * services exactly; a commissioner sees what suppression lets through, and nothing else.
 */
@Stateless
@Guarded
public class IndicatorQuery {

    /** A service that a contract pays for. */
    public record Paid(long id, String name) {}

    /**
     * The figures of one contract; none before the quarter is final.
     *
     * @param services those it pays for, where there are several that the reader may see
     * @param chosen the service that the figures are of
     * @param total of all of these services together; empty where there is one
     * @param countedWith the contract that the figures stand with in this quarter; null for this
     *     one
     * @param runs does the contract pay for the service in this quarter?
     * @param unit what one supported referral cost; null when nothing was paid for the quarter, it
     *     is not final, or the money is also that of others
     * @param withOthers is the money also that of services that the reader does not run? Then the
     *     sum of all, less their own, would be a number of the others
     */
    public record Sheet(
            Quarter quarter,
            boolean isFinal,
            List<Paid> services,
            Paid chosen,
            List<Figure> figures,
            List<Figure> total,
            String countedWith,
            boolean runs,
            UnitCost unit,
            boolean withOthers) {}

    /** One contract's figure of one indicator, of one of its services. */
    public record Line(
            long awardId, long serviceId, String reference, String title, Figure figure) {}

    /**
     * One indicator.
     *
     * @param inForce the version that counts for the quarter
     * @param takenAt when the quarter was counted; null before it is final
     */
    public record Opened(
            Indicator inForce,
            List<Indicator> versions,
            Quarter quarter,
            Instant takenAt,
            List<Line> lines) {}

    private static final int QUARTERS = 12;

    @Inject private IndicatorStore store;
    @Inject private IndicatorSheets sheets;
    @Inject private IndicatorContractsReader contracts;
    @Inject private IndicatorEditions editions;
    @Inject private FinalFigures figures;
    @Inject private SpendReader spending;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The quarters whose figures are final, newest first. */
    @Needs(
            value = {Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES},
            audited = false)
    public List<Quarter> quarters() {
        Quarter now = Quarter.of(clock.instant());
        return IntStream.range(0, QUARTERS)
                .mapToObj(back -> now.plus(-back))
                .filter(figures::isFinal)
                .toList();
    }

    /** What the indicators mean that count for a quarter. */
    @Needs(
            value = {Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES},
            audited = false)
    public List<Indicator> definitions(Quarter quarter) {
        return sheets.definitions(quarter);
    }

    /** What the indicators mean that count for a quarter, to be taken away as a file. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public List<Indicator> exportDefinitions(Quarter quarter) {
        subject.list("indicators, " + quarter.code());
        return sheets.definitions(quarter);
    }

    /**
     * The figures of one contract; a grant has none.
     *
     * @param serviceId which of its services; null for the first that the reader may see
     */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Sheet sheet(long awardId, Long serviceId, Quarter quarter) {
        AwardScope scope = scope();
        List<IndicatorContractsReader.Contract> all = contracts.of(scope, awardId, quarter);
        IndicatorContractsReader.Contract contract =
                all.stream()
                        .filter(each -> serviceId == null || each.serviceId() == serviceId)
                        .findFirst()
                        .orElseThrow(NotFound::new);
        subject.list("figures of " + contract.name() + ", " + quarter.code());
        boolean exact = !scope.isCommissioner();
        List<Indicator> definitions = sheets.definitions(awardId, quarter);
        List<List<Figure>> each =
                all.stream().map(one -> sheets.of(one, quarter, exact, definitions)).toList();
        boolean several = all.size() > 1;
        PaidTogether paid =
                figures.isFinal(quarter) ? together(scope, contract, quarter).orElse(null) : null;
        boolean withOthers = paid != null && exact && !own(scope).containsAll(paid.services());
        return new Sheet(
                quarter,
                figures.isFinal(quarter),
                several ? all.stream().map(IndicatorQuery::paid).toList() : List.of(),
                paid(contract),
                each.get(all.indexOf(contract)),
                figures.isFinal(quarter) ? total(all, each) : List.of(),
                contract.countedWith(),
                contract.runs(),
                paid == null || withOthers
                        ? null
                        : UnitCost.of(List.of(cost(exact, paid, quarter))),
                withOthers);
    }

    /** Of the services that it pays for in the quarter; empty where that is one. */
    private static List<Figure> total(
            List<IndicatorContractsReader.Contract> services, List<List<Figure>> all) {
        List<List<Figure>> running =
                IntStream.range(0, all.size())
                        .filter(i -> services.get(i).runs())
                        .mapToObj(all::get)
                        .toList();
        return running.size() > 1
                ? ContractTotals.of(running, ContractTotals.leftOut(services))
                : List.of();
    }

    private static Paid paid(IndicatorContractsReader.Contract contract) {
        return new Paid(contract.serviceId(), contract.service());
    }

    /** What all contracts paid for the service and those that are paid together with it. */
    private Optional<PaidTogether> together(
            AwardScope scope, IndicatorContractsReader.Contract contract, Quarter quarter) {
        String service = code(contract.serviceId());
        return spending.of(scope, quarter).stream()
                .filter(each -> each.services().contains(service))
                .findFirst();
    }

    private UnitCost.Service cost(boolean exact, PaidTogether together, Quarter quarter) {
        int step = JourneyStep.ENGAGED.ordinal();
        return new UnitCost.Service(
                together.pence(),
                together.services().stream()
                        .map(
                                code ->
                                        exact
                                                ? PublishedCount.exact(
                                                        figures.exactJourney(quarter, code)[step])
                                                : figures.journey(quarter, code).get(step))
                        .toList());
    }

    private Set<String> own(AwardScope scope) {
        return scope.services().stream().map(this::code).collect(Collectors.toSet());
    }

    private String code(long serviceId) {
        return organisations.directory().service(serviceId).orElseThrow(NotFound::new).code();
    }

    /** One indicator with the figures of every contract that somebody may see. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Opened indicator(String code, Quarter quarter) {
        List<Indicator> versions = store.versions(code);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        Indicator inForce =
                sheets.definitions(quarter).stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElse(versions.get(versions.size() - 1));
        subject.list("indicator " + inForce.code() + ", " + quarter.code());
        AwardScope scope = scope();
        List<Line> lines = new ArrayList<>();
        if (figures.isFinal(quarter)) {
            List<Measured> counts = editions.of(quarter).orElseThrow();
            boolean byService =
                    !"CODE".equals(inForce.block())
                            || counts.stream().anyMatch(each -> each.code().equals(code));
            LongFunction<Indicator> aimed = sheets.aimed(inForce, quarter);
            for (IndicatorContractsReader.Contract one :
                    byService
                            ? contracts.in(scope, quarter)
                            : List.<IndicatorContractsReader.Contract>of()) {
                Figure figure =
                        sheets.figures(
                                        one,
                                        quarter,
                                        !scope.isCommissioner(),
                                        List.of(aimed.apply(one.id())),
                                        counts)
                                .get(0);
                lines.add(
                        new Line(one.id(), one.serviceId(), one.reference(), one.title(), figure));
            }
        }
        return new Opened(inForce, versions, quarter, store.takenAt(quarter).orElse(null), lines);
    }

    /** One indicator, to be taken away as a file, which the audit tells apart. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Opened export(String code, Quarter quarter) {
        return indicator(code, quarter);
    }

    /** The figures of one contract, to be taken away as a file. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Sheet exportSheet(long awardId, Long serviceId, Quarter quarter) {
        return sheet(awardId, serviceId, quarter);
    }

    private AwardScope scope() {
        return AwardScope.of(current.get(), organisations.directory());
    }
}
