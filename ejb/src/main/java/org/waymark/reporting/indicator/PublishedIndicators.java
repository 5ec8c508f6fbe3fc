package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.Service;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Completion;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.OutcomeFigures;
import org.waymark.reporting.Share;
import org.waymark.reporting.suppression.DifferenceGuard;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * Indicators as a commissioner may see them. What the published quarter says is taken from there,
 * so that no number is published twice. Everything else is suppressed over all services at once
 * ({@link ServiceCubes}), a count with what it is a part of; the result depends on nothing but the
 * counts.
 */
@ApplicationScoped
class PublishedIndicators {

    /** From so many on two have waited longer than nineteen of twenty: no wait is one person's. */
    static final long LEAST_WAITING = 40;

    /** Below it the middle could be one person's own days to somebody who knows the others. */
    private static final long LEAST_TIMED = 20;

    private FinalFigures figures;

    /** For the container. */
    protected PublishedIndicators() {}

    @Inject
    PublishedIndicators(FinalFigures figures) {
        this.figures = figures;
    }

    /** What a small number is in a quarter. */
    SmallNumberRule rule(Quarter quarter) {
        return figures.rule(quarter).once();
    }

    /**
     * All figures of one service.
     *
     * @param counts the exact counts of all services
     */
    Map<String, Figure> of(
            Quarter quarter, Service service, List<Measured> counts, List<Indicator> indicators) {
        Map<String, Figure> all = new LinkedHashMap<>();
        ServiceCubes cubes = new ServiceCubes(counts, figures.rule(quarter));
        List<PublishedCount> journey = figures.journey(quarter, service.code());
        for (Indicator indicator : indicators) {
            String code = indicator.code();
            if (counts.stream().noneMatch(each -> isOf(each, service, code))) {
                all.put(code, Figure.notCollected(indicator));
            } else if (code.startsWith("M13") || code.startsWith("M14")) {
                all.put(code, outcome(quarter, service, indicator));
            } else if (RecordedFamily.field(code) != null) {
                all.put(
                        code,
                        Figure.band(
                                indicator,
                                figures.completeness(
                                        quarter, service.code(), RecordedFamily.field(code))));
            } else if (CessationFamily.counts(code)) {
                all.put(code, CessationFamily.published(figures, quarter, service, indicator));
            } else if (code.startsWith("M15")) {
                all.put(code, survey(quarter, service, indicator));
            } else {
                Figure published = journey(journey, indicator);
                all.put(
                        code,
                        published != null
                                ? published
                                : other(quarter, journey, cubes, service, indicator));
            }
        }
        return all;
    }

    /** What the published journey says; null when it says nothing about it. */
    private static Figure journey(List<PublishedCount> journey, Indicator indicator) {
        return switch (indicator.code()) {
            case "M1" -> step(indicator, at(journey, JourneyStep.RECEIVED), null);
            case "M2" -> {
                PublishedCount received = at(journey, JourneyStep.RECEIVED);
                PublishedCount eligible = at(journey, JourneyStep.ELIGIBLE);
                boolean shown = received.shown() && eligible.shown();
                yield step(
                        indicator,
                        shown
                                ? PublishedCount.exact(received.value() - eligible.value())
                                : PublishedCount.hidden(),
                        received);
            }
            case "M3" ->
                    step(
                            indicator,
                            at(journey, JourneyStep.ELIGIBLE),
                            at(journey, JourneyStep.RECEIVED));
            case "M4" ->
                    step(
                            indicator,
                            at(journey, JourneyStep.ATTEMPTED),
                            at(journey, JourneyStep.ELIGIBLE));
            case "M5" ->
                    step(
                            indicator,
                            at(journey, JourneyStep.CONTACTED),
                            at(journey, JourneyStep.ATTEMPTED));
            case "M7" ->
                    step(
                            indicator,
                            at(journey, JourneyStep.ENGAGED),
                            at(journey, JourneyStep.CONTACTED));
            default -> null;
        };
    }

    private static Figure step(Indicator indicator, PublishedCount count, PublishedCount whole) {
        return Figure.of(indicator, count, whole, indicator.completeness());
    }

    private static PublishedCount at(List<PublishedCount> journey, JourneyStep step) {
        return journey.get(step.ordinal());
    }

    private Figure outcome(Quarter quarter, Service service, Indicator indicator) {
        Completion completion = figures.completion(quarter, service.code());
        String code = indicator.code();
        boolean all = code.equals("M14");
        if (all || code.endsWith(JourneyFamily.UNPAIRED)) {
            // The band is that of the questions with pairs; it says nothing of any other.
            boolean inBand =
                    (all ? JourneyFamily.OUTCOMES : List.of(item(code)))
                            .stream()
                                    .map(each -> figures.outcome(quarter, service.code(), each))
                                    .allMatch(OutcomeFigures::hasPairs);
            return Figure.band(indicator, inBand ? completion : Completion.NOT_SHOWN);
        }
        MojOutcome item = item(code);
        OutcomeFigures outcome = figures.outcome(quarter, service.code(), item);
        Share share =
                code.endsWith(JourneyFamily.SAME)
                        ? outcome.same()
                        : code.endsWith(JourneyFamily.WORSE) ? outcome.worse() : outcome.improved();
        return Figure.of(indicator, share.part(), outcome.paired(), completion.label());
    }

    private static MojOutcome item(String code) {
        return JourneyFamily.OUTCOMES.get(code.charAt("M13-O".length()) - '1');
    }

    private Figure survey(Quarter quarter, Service service, Indicator indicator) {
        List<PublishedCount> survey = figures.satisfaction(quarter, service.code());
        boolean answers = indicator.code().equals("M15R");
        return answers
                ? step(indicator, survey.get(1), survey.get(0))
                : Figure.of(
                        indicator,
                        survey.get(2),
                        survey.get(1),
                        survey.get(1).text() + " answered of " + survey.get(0).text() + " sent");
    }

    private Figure other(
            Quarter quarter,
            List<PublishedCount> journey,
            ServiceCubes cubes,
            Service service,
            Indicator indicator) {
        String code = indicator.code();
        return switch (code) {
            case "M6" -> {
                boolean between =
                        at(journey, JourneyStep.CONTACTED).shown()
                                && at(journey, JourneyStep.TOOK_UP).shown();
                PublishedCount hidden = PublishedCount.hidden();
                yield step(
                        indicator,
                        between ? cubes.part(code, service) : hidden,
                        between ? cubes.whole(code, service) : hidden);
            }
            // What goes on from quarter to quarter: exact, it would say how few came between.
            case "M8" -> step(indicator, cubes.rounded(code, service), null);
            case "M9" ->
                    step(indicator, ClosedCases.of(quarter, service, cubes, figures).get(0), null);
            case "M10" -> {
                List<PublishedCount> closed = ClosedCases.of(quarter, service, cubes, figures);
                yield step(indicator, closed.get(1), closed.get(0));
            }
            case "M11P" -> longestWaits(cubes, service, indicator);
            case "M22-1", "M22-2", "M22-3", "M22-4", "M22-5" -> days(cubes, service, indicator);
            case "M18" -> {
                PublishedCount received = at(journey, JourneyStep.RECEIVED);
                PublishedCount reported = cubes.count(code, service);
                yield step(
                        indicator,
                        DifferenceGuard.part(received, reported, cubes.rule().once()),
                        received);
            }
            case "M20-H" -> step(indicator, cubes.whole("M20-R", service), null);
            default ->
                    indicator.denominator() == null
                            ? step(indicator, cubes.count(code, service), null)
                            : step(
                                    indicator,
                                    cubes.part(code, service),
                                    cubes.whole(code, service));
        };
    }

    static Figure longestWaits(ServiceCubes cubes, Service service, Indicator indicator) {
        PublishedCount waiting = cubes.count("M11", service);
        boolean enough = waiting.shown() && waiting.value() >= LEAST_WAITING;
        long days = cubes.exact(indicator.code(), service).numerator();
        return step(
                indicator,
                enough ? cubes.rule().rounded().nearest(days) : PublishedCount.hidden(),
                waiting);
    }

    /** Whole days in the middle of surely so many; how many they are of is rounded. */
    static Figure days(ServiceCubes cubes, Service service, Indicator indicator) {
        PublishedCount of = cubes.base(indicator.code(), service);
        boolean enough = of.shown() && of.possible().low() >= LEAST_TIMED;
        long days = cubes.exact(indicator.code(), service).numerator();
        return step(indicator, enough ? PublishedCount.exact(days) : PublishedCount.hidden(), of);
    }

    private static boolean isOf(Measured one, Service service, String code) {
        return one.serviceId() == service.id() && one.code().equals(code);
    }
}
