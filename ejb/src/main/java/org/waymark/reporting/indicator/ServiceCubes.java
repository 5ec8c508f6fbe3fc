package org.waymark.reporting.indicator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.commissioning.Service;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * Indicators that the published quarter says nothing of, each suppressed over all services at once.
 * The same counts always give the same.
 */
final class ServiceCubes {

    private static final String SERVICE = "service";

    private final List<Measured> counts;
    private final DisclosureRule rule;
    private final Map<String, PublishedCube> cubes = new HashMap<>();

    ServiceCubes(List<Measured> counts, DisclosureRule rule) {
        this.counts = counts;
        this.rule = rule;
    }

    /** The codes of all counts that one figure is told by. */
    static Set<String> toldBy(String code) {
        Set<String> codes = new HashSet<>(Set.of(code));
        switch (code) {
            case "M9", "M10" -> {
                codes.add("M10");
                codes.addAll(ClosedCases.PARTS);
            }
            case "M11P" -> codes.add("M11");
            case "M20-H" -> codes.add("M20-R");
            default -> {}
        }
        return codes;
    }

    DisclosureRule rule() {
        return rule;
    }

    /** A count alone. */
    PublishedCount count(String code, Service service) {
        return cube(code, false, false).count(0, named(service));
    }

    /** A count alone, rounded. */
    PublishedCount rounded(String code, Service service) {
        return cube(code, false, true).count(0, named(service));
    }

    /** How many a figure is of that is no count itself, rounded. */
    PublishedCount base(String code, Service service) {
        return cubes.computeIfAbsent(
                        code,
                        none ->
                                make(
                                        counts.stream()
                                                .filter(one -> one.code().equals(code))
                                                .map(
                                                        one ->
                                                                new Measured(
                                                                        one.serviceId(),
                                                                        code,
                                                                        one.denominator(),
                                                                        null))
                                                .toList(),
                                        false,
                                        true))
                .count(0, named(service));
    }

    /** The part of a whole. */
    PublishedCount part(String code, Service service) {
        return cube(code, true, ClosedCases.ROUNDED.contains(code)).count(1, named(service));
    }

    /** The whole that an indicator is a part of. */
    PublishedCount whole(String code, Service service) {
        return cube(code, true, ClosedCases.ROUNDED.contains(code)).count(0, named(service));
    }

    /**
     * The whole and its part of all services together, rounded. Hidden where they are among the
     * services: what is hidden of these was chosen by who knows the sum.
     */
    List<PublishedCount> london(String code) {
        PublishedCube services = cube(code, true, ClosedCases.ROUNDED.contains(code));
        List<Measured> all = counts.stream().filter(one -> one.code().equals(code)).toList();
        List<PublishedCount> rounded =
                CountCube.of(2)
                        .build()
                        .add(
                                List.of(),
                                all.stream().mapToLong(Measured::denominator).sum(),
                                all.stream().mapToLong(Measured::numerator).sum())
                        .publish(rule.rounded())
                        .journey(Selection.everyone());
        return IntStream.range(0, rounded.size())
                .mapToObj(
                        step ->
                                services.count(step, Selection.everyone()).shown()
                                        ? rounded.get(step)
                                        : PublishedCount.hidden())
                .toList();
    }

    boolean has(String code) {
        return counts.stream().anyMatch(one -> one.code().equals(code));
    }

    /** An exact count; 0 of 0 where there is none. */
    Measured exact(String code, Service service) {
        return counts.stream()
                .filter(one -> one.serviceId() == service.id() && one.code().equals(code))
                .findFirst()
                .orElse(new Measured(service.id(), code, 0, 0L));
    }

    private PublishedCube cube(String code, boolean whole, boolean rounded) {
        return cubes.computeIfAbsent(
                code,
                none ->
                        make(
                                counts.stream().filter(one -> one.code().equals(code)).toList(),
                                whole,
                                rounded));
    }

    private PublishedCube make(List<Measured> of, boolean whole, boolean rounded) {
        CountCube cube =
                CountCube.of(whole ? 2 : 1)
                        .by(SERVICE, of.stream().map(one -> key(one.serviceId())).toList())
                        .build();
        for (Measured one : of) {
            List<String> key = List.of(key(one.serviceId()));
            if (whole) {
                cube.add(key, one.denominator(), one.numerator());
            } else {
                cube.add(key, one.numerator());
            }
        }
        return cube.publish(rounded ? rule.rounded() : rule.once());
    }

    private static String key(long serviceId) {
        return Long.toString(serviceId);
    }

    private static Selection named(Service service) {
        return Selection.everyone().with(SERVICE, key(service.id()));
    }
}
