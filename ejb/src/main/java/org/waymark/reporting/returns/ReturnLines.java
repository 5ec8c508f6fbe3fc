package org.waymark.reporting.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.reporting.indicator.Figure;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.reporting.indicator.IndicatorContractsReader;
import org.waymark.reporting.indicator.IndicatorEditions;
import org.waymark.reporting.indicator.IndicatorRecounts;
import org.waymark.reporting.indicator.IndicatorSheets;
import org.waymark.reporting.indicator.Measured;

/**
 * The figures of a submission beside what the records say now. The provider sees its own as they
 * are at this moment. The commissioner sees what was counted on the last closing day, and only
 * where no small number lies between it and any count before; money as it is.
 */
@ApplicationScoped
class ReturnLines {

    private static final String SPEND = "M21";

    @Inject private IndicatorSheets sheets;
    @Inject private IndicatorEditions editions;
    @Inject private IndicatorRecounts recounts;

    /** The figures of a draft, which only its provider sees. */
    List<ReturnQuery.Line> draft(
            ContractReturn one, IndicatorContractsReader.Contract contract, boolean own) {
        if (!own) {
            return List.of();
        }
        return sheets
                .of(
                        contract,
                        one.quarter(),
                        true,
                        IndicatorSheets.standing(
                                contract, sheets.definitions(contract.id(), one.quarter())))
                .stream()
                .map(figure -> new ReturnQuery.Line(figure, null, ReturnQuery.Now.NONE, null))
                .toList();
    }

    /** The figures of a submission. */
    List<ReturnQuery.Line> submitted(
            ContractReturn one,
            IndicatorContractsReader.Contract contract,
            Submission submission,
            List<Explanation> explanations,
            boolean own) {
        FrozenReturn frozen = FrozenReturn.parse(submission.content(), one.serviceId());
        Map<String, String> reasons = reasons(explanations);
        List<ReturnQuery.Line> lines = new ArrayList<>();
        IndicatorContractsReader.Contract service = contract.ofService();
        for (ReturnQuery.Line line : own ? exact(one, frozen) : published(one, service, frozen)) {
            Indicator indicator = line.figure().indicator();
            ReturnQuery.Line shown =
                    indicator.code().equals(SPEND)
                            ? spend(frozen.rows().get(SPEND), contract, indicator)
                            : line;
            lines.add(shown.because(reasons.get(indicator.code())));
        }
        return lines;
    }

    private List<ReturnQuery.Line> exact(ContractReturn one, FrozenReturn frozen) {
        List<Measured> now = editions.records(one.quarter());
        return sheets.exact(frozen.rows(), frozen.indicators()).stream()
                .map(
                        figure -> {
                            Indicator indicator = figure.indicator();
                            Measured was = frozen.rows().get(indicator.code());
                            Measured is =
                                    IndicatorSheets.find(one.serviceId(), now, indicator.code());
                            return new ReturnQuery.Line(
                                    figure,
                                    IndicatorSheets.exact(indicator, is),
                                    Objects.equals(was, is)
                                            ? ReturnQuery.Now.SAME
                                            : ReturnQuery.Now.CHANGED,
                                    null);
                        })
                .toList();
    }

    private List<ReturnQuery.Line> published(
            ContractReturn one, IndicatorContractsReader.Contract contract, FrozenReturn frozen) {
        Optional<IndicatorRecounts.Recount> last = recounts.last(one.quarter());
        Map<String, Figure> now = new HashMap<>();
        last.ifPresent(
                recount ->
                        sheets.recounted(contract, one.quarter(), recount, frozen.indicators())
                                .forEach(figure -> now.put(figure.indicator().code(), figure)));
        List<ReturnQuery.Line> lines = new ArrayList<>();
        for (Figure was : sheets.of(contract, one.quarter(), false, frozen.indicators())) {
            String code = was.indicator().code();
            Figure is = now.get(code);
            ReturnQuery.Now what =
                    !was.collected()
                            ? ReturnQuery.Now.NONE
                            : IndicatorSheets.publishedOnce(code)
                                    ? ReturnQuery.Now.ONCE
                                    : last.isEmpty()
                                            ? ReturnQuery.Now.NOT_YET
                                            : is == null
                                                    ? ReturnQuery.Now.NOT_TOLD
                                                    : ReturnQuery.Now.CHANGED;
            lines.add(
                    new ReturnQuery.Line(
                            was, what == ReturnQuery.Now.CHANGED ? is : null, what, null));
        }
        return lines;
    }

    /** Money is nobody's secret: both see it as submitted and now. */
    private static ReturnQuery.Line spend(
            Measured was, IndicatorContractsReader.Contract contract, Indicator indicator) {
        Measured is = IndicatorSheets.spend(contract);
        return new ReturnQuery.Line(
                IndicatorSheets.money(indicator, was),
                IndicatorSheets.money(indicator, is),
                Objects.equals(was, is) ? ReturnQuery.Now.SAME : ReturnQuery.Now.CHANGED,
                null);
    }

    /**
     * What is another in each submission than in the one before: to the provider exactly, to the
     * commissioner money alone. Of people a commissioner reads no count that a provider chose the
     * day of.
     */
    List<ReturnQuery.Difference> differences(
            ContractReturn one, List<Submission> submissions, boolean own) {
        List<ReturnQuery.Difference> all = new ArrayList<>();
        for (int i = 1; i < submissions.size(); i++) {
            FrozenReturn before =
                    FrozenReturn.parse(submissions.get(i - 1).content(), one.serviceId());
            all.addAll(differences(before, submissions.get(i), one.serviceId(), own));
        }
        return all;
    }

    private static List<ReturnQuery.Difference> differences(
            FrozenReturn before, Submission last, long serviceId, boolean own) {
        FrozenReturn after = FrozenReturn.parse(last.content(), serviceId);
        List<ReturnQuery.Difference> all = new ArrayList<>();
        for (Indicator indicator : after.indicators()) {
            Measured was = before.rows().get(indicator.code());
            Measured is = after.rows().get(indicator.code());
            if (!Objects.equals(was, is) && (own || indicator.code().equals(SPEND))) {
                all.add(
                        new ReturnQuery.Difference(
                                last.number(),
                                indicator,
                                figure(indicator, was),
                                figure(indicator, is),
                                last.reason()));
            }
        }
        return all;
    }

    /** The figures of people that are others where they were counted again. */
    static List<ReturnQuery.Line> countedAgain(List<ReturnQuery.Line> lines) {
        return lines.stream()
                .filter(line -> line.now() != null)
                .filter(line -> !line.figure().indicator().code().equals(SPEND))
                .toList();
    }

    private static Figure figure(Indicator indicator, Measured one) {
        return indicator.code().equals(SPEND)
                ? IndicatorSheets.money(indicator, one)
                : IndicatorSheets.exact(indicator, one);
    }

    /** All that was said to a figure, in its order. */
    private static Map<String, String> reasons(List<Explanation> explanations) {
        return explanations.stream()
                .collect(
                        Collectors.toMap(
                                Explanation::code,
                                Explanation::reason,
                                (first, next) -> first + " " + next));
    }
}
