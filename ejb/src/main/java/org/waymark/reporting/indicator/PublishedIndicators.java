package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.commissioning.Service;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Completion;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.JourneyStep;
import org.waymark.reporting.OutcomeFigures;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.DifferenceGuard;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * Indicators as a commissioner may see them. What the published quarter says is taken from there,
 * so that no number is published twice. Everything else is suppressed over all services at once, a
 * count with what it is a part of; the result depends on nothing but the counts.
 */
@ApplicationScoped
class PublishedIndicators {

    private static final SmallNumberRule RULE = SmallNumberRule.STANDARD;
    private static final String SERVICE = "service";

    /** Below it one person's wait could be read from the longest waits. */
    private static final long LEAST_WAITING = 10;

    private static final long DAYS_ROUNDED = 5;

    /** Counts whose whole is the figure of another indicator: they are one table with it. */
    private static final Map<String, String> PARTS = Map.of("M10", "M9", "M20-R", "M20-H");

    @Inject private FinalFigures figures;

    /**
     * All figures of one service.
     *
     * @param counts the exact counts of all services
     */
    Map<String, Figure> of(
            Quarter quarter, Service service, List<Measured> counts, List<Indicator> indicators) {
        Map<String, Figure> all = new LinkedHashMap<>();
        Map<String, PublishedCube> cubes = new HashMap<>();
        List<PublishedCount> journey = figures.journey(quarter, service.code());
        for (Indicator indicator : indicators) {
            String code = indicator.code();
            if (counts.stream().noneMatch(each -> isOf(each, service, code))) {
                all.put(code, Figure.notCollected(indicator));
            } else if (code.startsWith("M13") || code.startsWith("M14")) {
                all.put(code, outcome(quarter, service, counts, indicator));
            } else if (code.startsWith("M15")) {
                all.put(code, survey(quarter, service, indicator));
            } else {
                Figure published = journey(journey, indicator);
                all.put(
                        code,
                        published != null
                                ? published
                                : other(journey, cubes, service, counts, indicator));
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
                            at(journey, JourneyStep.SUPPORTED),
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

    private Figure outcome(
            Quarter quarter, Service service, List<Measured> counts, Indicator indicator) {
        if (indicator.code().equals("M14")) {
            boolean shown =
                    JourneyFamily.OUTCOMES.stream()
                            .allMatch(
                                    item ->
                                            figures.outcome(quarter, service.code(), item)
                                                    .paired()
                                                    .shown());
            Measured exact = exact(counts, service, "M14");
            PublishedCount paired =
                    shown ? PublishedCount.exact(exact.numerator()) : PublishedCount.hidden();
            return Figure.band(
                    indicator, Completion.of(paired, exact.numerator(), exact.denominator()));
        }
        int place = indicator.code().charAt(indicator.code().length() - 1) - '1';
        MojOutcome item = JourneyFamily.OUTCOMES.get(place);
        OutcomeFigures outcome = figures.outcome(quarter, service.code(), item);
        return Figure.of(
                indicator,
                outcome.improved().part(),
                outcome.paired(),
                figures.completion(quarter, service.code(), item).label());
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

    private static Figure other(
            List<PublishedCount> journey,
            Map<String, PublishedCube> cubes,
            Service service,
            List<Measured> counts,
            Indicator indicator) {
        String code = indicator.code();
        if (code.equals("M18")) {
            PublishedCount received = at(journey, JourneyStep.RECEIVED);
            PublishedCount reported = cube(cubes, "M18", false, counts).count(0, named(service));
            return step(indicator, DifferenceGuard.part(received, reported, RULE), received);
        }
        if (code.equals("M11P")) {
            PublishedCount waiting = cube(cubes, "M11", false, counts).count(0, named(service));
            boolean enough = waiting.shown() && waiting.value() >= LEAST_WAITING;
            long days = exact(counts, service, code).numerator();
            long rounded = (days + DAYS_ROUNDED / 2) / DAYS_ROUNDED * DAYS_ROUNDED;
            return step(
                    indicator,
                    enough ? PublishedCount.rounded(rounded) : PublishedCount.hidden(),
                    waiting);
        }
        if (PARTS.containsValue(code)) {
            String part =
                    PARTS.entrySet().stream()
                            .filter(each -> each.getValue().equals(code))
                            .findFirst()
                            .orElseThrow()
                            .getKey();
            return step(indicator, cube(cubes, part, true, counts).count(0, named(service)), null);
        }
        boolean whole = indicator.denominator() != null;
        PublishedCube cube = cube(cubes, code, whole, counts);
        return step(
                indicator,
                cube.count(whole ? 1 : 0, named(service)),
                whole ? cube.count(0, named(service)) : null);
    }

    private static Selection named(Service service) {
        return Selection.everyone().with(SERVICE, Long.toString(service.id()));
    }

    /** All services of one indicator, the whole first and the part within it. */
    private static PublishedCube cube(
            Map<String, PublishedCube> cubes, String code, boolean whole, List<Measured> counts) {
        return cubes.computeIfAbsent(
                code,
                none -> {
                    List<Measured> of =
                            counts.stream().filter(each -> each.code().equals(code)).toList();
                    CountCube cube =
                            CountCube.of(whole ? 2 : 1)
                                    .by(
                                            SERVICE,
                                            of.stream()
                                                    .map(each -> Long.toString(each.serviceId()))
                                                    .toList())
                                    .build();
                    for (Measured one : of) {
                        List<String> key = Stream.of(one.serviceId()).map(String::valueOf).toList();
                        if (whole) {
                            cube.add(key, one.denominator(), one.numerator());
                        } else {
                            cube.add(key, one.numerator());
                        }
                    }
                    return cube.publish(RULE);
                });
    }

    private static boolean isOf(Measured one, Service service, String code) {
        return one.serviceId() == service.id() && one.code().equals(code);
    }

    private static Measured exact(List<Measured> counts, Service service, String code) {
        return counts.stream()
                .filter(each -> isOf(each, service, code))
                .findFirst()
                .orElse(new Measured(service.id(), code, 0, 0L));
    }
}
