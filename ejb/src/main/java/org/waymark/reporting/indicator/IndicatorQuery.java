package org.waymark.reporting.indicator;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
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

    /**
     * The figures of one contract; none before the quarter is final.
     *
     * @param unit what one supported referral of its service cost; null when nothing was paid for
     *     the quarter, or it is not final
     */
    public record Sheet(Quarter quarter, boolean isFinal, List<Figure> figures, UnitCost unit) {}

    /** One contract's figure of one indicator. */
    public record Line(long awardId, String reference, String title, Figure figure) {}

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

    /** The figures of one contract; a grant has none. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Sheet sheet(long awardId, Quarter quarter) {
        AwardScope scope = scope();
        IndicatorContractsReader.Contract contract =
                contracts.one(scope, awardId, quarter).orElseThrow(NotFound::new);
        subject.list("figures of " + contract.reference() + ", " + quarter.code());
        return new Sheet(
                quarter,
                figures.isFinal(quarter),
                sheets.of(
                        contract,
                        quarter,
                        !scope.isCommissioner(),
                        sheets.definitions(awardId, quarter)),
                unit(contract, quarter, !scope.isCommissioner()));
    }

    private UnitCost unit(
            IndicatorContractsReader.Contract contract, Quarter quarter, boolean exact) {
        if (contract.paidPence() == null || !figures.isFinal(quarter)) {
            return null;
        }
        String service =
                organisations
                        .directory()
                        .service(contract.serviceId())
                        .orElseThrow(NotFound::new)
                        .code();
        int step = JourneyStep.ENGAGED.ordinal();
        return UnitCost.of(
                List.of(
                        new UnitCost.Service(
                                contract.paidPence(),
                                exact
                                        ? PublishedCount.exact(
                                                figures.exactJourney(quarter, service)[step])
                                        : figures.journey(quarter, service).get(step))));
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
                lines.add(new Line(one.id(), one.reference(), one.title(), figure));
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
    public Sheet exportSheet(long awardId, Quarter quarter) {
        return sheet(awardId, quarter);
    }

    private AwardScope scope() {
        return AwardScope.of(current.get(), organisations.directory());
    }
}
