package org.waymark.reporting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * How completely closed cases were measured, for all of London and for each service: one band for
 * the four outcomes together, by the formula of indicator M14, because each of them tells something
 * of the same number of cases. Whether a band is shown depends on published numbers only. Whatever
 * is shown, at least {@link Range#ROOM} more than one number of cases stay possible, by the band
 * itself and by those of the services together.
 */
final class CompletionBands {

    /** Below it the bands of neighbouring numbers leave too little open. */
    static final long LEAST_PAIRS = 20;

    private final QuarterCounts counts;
    private final Map<MojOutcome, PublishedCube> outcomes;
    private final SmallNumberRule rule;
    private final Map<String, Completion> alone = new ConcurrentHashMap<>();

    CompletionBands(
            QuarterCounts counts, Map<MojOutcome, PublishedCube> outcomes, SmallNumberRule rule) {
        this.counts = counts;
        this.outcomes = Map.copyOf(outcomes);
        this.rule = rule;
    }

    /** The band of all of London (null) or of a service. */
    Completion of(String service) {
        Completion band = alone(service);
        if (service != null || band == Completion.NOT_SHOWN) {
            return band;
        }
        List<Range> services = services().stream().map(this::cases).toList();
        return Range.leaveRoom(cases(null, band), services) ? band : Completion.NOT_SHOWN;
    }

    /** How many closed and assessed cases a service, or London (null), can have by its band. */
    Range cases(String service) {
        return cases(service, of(service));
    }

    /** All services by their codes; not those of no service. */
    List<String> services() {
        return counts.services().stream()
                .filter(each -> !QuarterCounts.NO_SERVICE.equals(each))
                .toList();
    }

    /** How many cases of all London were measured at least on one of the four outcomes. */
    long leastMeasured() {
        return outcomes.entrySet().stream()
                .filter(each -> each.getKey() != MojOutcome.COPING)
                .mapToLong(each -> Range.of(paired(each.getValue(), null), rule).low())
                .max()
                .orElse(0);
    }

    /** Is one of the numbers of pairs of a service kept back although it is no small one? */
    boolean hidesPairs(String service) {
        return outcomes.values().stream()
                .map(cube -> paired(cube, service))
                .anyMatch(count -> count.kind() == PublishedCount.Kind.HIDDEN);
    }

    /** Is one of the numbers of pairs of a service a small one? */
    boolean hasFewPairs(String service) {
        return outcomes.values().stream()
                .map(cube -> paired(cube, service))
                .anyMatch(count -> count.kind() == PublishedCount.Kind.FEWER_THAN);
    }

    private Range cases(String service, Completion band) {
        Range possible = Range.ANY;
        for (PublishedCube cube : outcomes.values()) {
            long least = Range.of(paired(cube, service), rule).low();
            possible = possible.and(new Range(least, Range.UNBOUNDED));
        }
        List<MojOutcome> asked = asked(service);
        return asked.isEmpty() ? possible : possible.and(band.cases(pairs(service), asked.size()));
    }

    private Completion alone(String service) {
        return alone.computeIfAbsent(String.valueOf(service), none -> count(service));
    }

    private Completion count(String service) {
        List<MojOutcome> asked = asked(service);
        long most =
                asked.stream()
                        .mapToLong(item -> paired(outcomes.get(item), service).value())
                        .max()
                        .orElse(0);
        if (hidesPairs(service) || most < LEAST_PAIRS) {
            return Completion.NOT_SHOWN;
        }
        for (Completion each : List.of(Completion.HIGH, Completion.MIDDLE, Completion.LOW)) {
            Range possible = cases(service, each);
            if (!possible.isEmpty() && !possible.leavesRoom()) {
                return Completion.NOT_SHOWN;
            }
        }
        long pairs = 0;
        long closed = 0;
        for (MojOutcome item : asked) {
            for (QuarterCounts.Line line : counts.of(item.item())) {
                if (service == null ? line.hasService() : service.equals(line.service())) {
                    closed += line.counts().get(0);
                    pairs += Change.valueOf(line.detail()).paired() ? line.counts().get(0) : 0;
                }
            }
        }
        return Completion.of(pairs, closed);
    }

    private long pairs(String service) {
        return asked(service).stream()
                .mapToLong(item -> paired(outcomes.get(item), service).value())
                .sum();
    }

    /** Questions that some were asked at both ends, as far as it is published. */
    private List<MojOutcome> asked(String service) {
        Predicate<MojOutcome> some =
                item -> {
                    PublishedCount count = paired(outcomes.get(item), service);
                    return count.shown() && count.value() > 0;
                };
        boolean four = !counts.of(QuarterCounts.COMPLETION).isEmpty();
        return outcomes.keySet().stream()
                .filter(item -> !four || item != MojOutcome.COPING)
                .filter(some)
                .sorted()
                .toList();
    }

    private static PublishedCount paired(PublishedCube cube, String service) {
        return cube.count(0, Selection.everyone().with(PublishedQuarter.SERVICE, service));
    }
}
