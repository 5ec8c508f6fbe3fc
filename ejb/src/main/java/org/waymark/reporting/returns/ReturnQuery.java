package org.waymark.reporting.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.reference.Quarter;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorContractsReader;
import org.waymark.reporting.indicator.IndicatorEditions;
import org.waymark.reporting.indicator.IndicatorSheets;
import org.waymark.reporting.indicator.Measured;
import org.waymark.shared.NotFound;

/**
 * Shows returns. A provider sees its own exactly, as submitted and as the records say now. A
 * commissioner sees what was submitted, suppressed, and no second counting: the difference of two
 * would be a person. Why something changed it reads in the provider's words.
 */
@Stateless
@Guarded
public class ReturnQuery {

    /** How far the making of a quarter's returns has come; done of contracts. */
    public record Progress(Instant askedAt, Integer contracts, int done, Instant endedAt) {}

    /** The returns of a quarter, and how their making stands; no progress for a provider. */
    public record Sheet(Quarter quarter, List<ContractReturn> returns, Progress progress) {}

    /**
     * One figure of a return.
     *
     * @param now the same figure as the records say now; null for a commissioner, and before
     *     anything was submitted
     * @param changed whether it is another one than was submitted
     * @param reason why, in the provider's words; null when nothing was said
     */
    public record Line(Figure figure, Figure now, boolean changed, String reason) {}

    /** One return with its figures and what became of it. */
    public record Opened(
            ContractReturn one, boolean own, List<Line> lines, List<ContractReturn.Event> events) {}

    private static final String SPEND = "M21";

    @Inject private ReturnStore store;
    @Inject private ReturnRunStore runs;
    @Inject private IndicatorContractsReader contracts;
    @Inject private IndicatorSheets sheets;
    @Inject private IndicatorEditions editions;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** All returns of a quarter. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Sheet quarter(Quarter quarter) {
        AwardScope scope = scope();
        subject.list("returns of " + quarter.code());
        Progress progress =
                scope.isCommissioner()
                        ? runs.of(scope.commissionerId(), quarter)
                                .map(
                                        run ->
                                                new Progress(
                                                        run.askedAt(),
                                                        run.contracts(),
                                                        run.done(),
                                                        run.endedAt()))
                                .orElse(null)
                        : null;
        return new Sheet(quarter, store.of(scope, quarter), progress);
    }

    /** One return. A commissioner sees no figures of one that was never submitted. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Opened one(long id) {
        AwardScope scope = scope();
        ContractReturn one = store.one(scope, id).orElseThrow(NotFound::new);
        subject.list("return of " + one.reference() + ", " + one.quarter().code());
        IndicatorContractsReader.Contract contract =
                contracts.one(scope, one.awardId(), one.quarter()).orElseThrow(NotFound::new);
        boolean own = !scope.isCommissioner();
        return new Opened(one, own, lines(one, contract, own), store.events(id));
    }

    /** One return, to be taken away as a file, which the audit tells apart. */
    @Needs({Right.PUBLISHED_FIGURES, Right.SERVICE_FIGURES})
    public Opened export(long id) {
        return one(id);
    }

    private List<Line> lines(
            ContractReturn one, IndicatorContractsReader.Contract contract, boolean own) {
        if (one.content() == null) {
            return own
                    ? sheets
                            .of(contract, one.quarter(), true, sheets.definitions(one.quarter()))
                            .stream()
                            .map(figure -> new Line(figure, null, false, null))
                            .toList()
                    : List.of();
        }
        FrozenReturn frozen = FrozenReturn.parse(one.content(), one.serviceId());
        Map<String, String> reasons = store.reasons(one.id());
        List<Measured> now = own ? editions.now(one.quarter()) : List.of();
        List<Figure> asSubmitted =
                own
                        ? sheets.exact(frozen.rows(), frozen.indicators())
                        : sheets.of(contract, one.quarter(), false, frozen.indicators());
        List<Line> lines = new ArrayList<>();
        for (Figure figure : asSubmitted) {
            Indicator indicator = figure.indicator();
            Measured was = frozen.rows().get(indicator.code());
            if (indicator.code().equals(SPEND)) {
                lines.add(spend(was, contract, indicator, reasons));
            } else if (own) {
                Measured is = IndicatorSheets.find(one.serviceId(), now, indicator.code());
                lines.add(
                        new Line(
                                figure,
                                IndicatorSheets.exact(indicator, is),
                                !Objects.equals(was, is),
                                reasons.get(indicator.code())));
            } else {
                lines.add(new Line(figure, null, false, reasons.get(indicator.code())));
            }
        }
        return lines;
    }

    /** Money is nobody's secret: both see it as submitted and now. */
    private static Line spend(
            Measured was,
            IndicatorContractsReader.Contract contract,
            Indicator indicator,
            Map<String, String> reasons) {
        Measured is = IndicatorSheets.spend(contract);
        return new Line(
                IndicatorSheets.money(indicator, was),
                IndicatorSheets.money(indicator, is),
                !Objects.equals(was, is),
                reasons.get(indicator.code()));
    }

    private AwardScope scope() {
        return AwardScope.of(current.get(), organisations.directory());
    }
}
