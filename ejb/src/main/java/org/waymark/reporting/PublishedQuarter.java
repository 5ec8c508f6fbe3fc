package org.waymark.reporting;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;
import org.waymark.reference.Quarter;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.DifferenceGuard;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SuppressedTable;

/**
 * One edition of a quarter as it may be seen. Suppressed once, as a whole; every page, file and
 * chart looks its figures up in here. A provisional edition has the journey of all London and
 * nothing else.
 */
final class PublishedQuarter {

    static final String SERVICE = "service";
    static final String BOROUGH = "borough";
    static final String GROUP = "group";
    static final String CATEGORY = "category";

    /** From how many a quarter on services are crossed with boroughs and crime groups. */
    static final long CROSSED_FROM = 20_000;

    private static final String EVERYONE = "everyone";

    private final Quarter quarter;
    private final Edition edition;
    private final Instant takenAt;
    private final QuarterCounts counts;
    private final DisclosureRule rule;
    private final CompletionBands completion;
    private final FieldBands fields;
    private final PublishedCube satisfaction;
    private final Map<MojOutcome, PublishedCube> outcomes = new EnumMap<>(MojOutcome.class);
    private final Map<MojOutcome, List<OutcomeGroups>> groups = new EnumMap<>(MojOutcome.class);
    private PublishedCube journey;
    private List<EndAnswers> endAnswers;
    private List<CessationFigures> cessation;

    PublishedQuarter(Quarter quarter, Edition edition, Instant takenAt, QuarterCounts counts) {
        this.quarter = quarter;
        this.edition = edition;
        this.takenAt = takenAt;
        this.counts = counts;
        this.rule = counts.rule();
        this.satisfaction = counted(QuarterCounts.SATISFACTION, SatisfactionFigures.STEPS);
        for (MojOutcome item : MojOutcome.values()) {
            outcomes.put(item, outcome(item));
        }
        this.completion = new CompletionBands(counts, outcomes, rule.once());
        this.fields = new FieldBands(this, rule);
    }

    Quarter quarter() {
        return quarter;
    }

    Edition edition() {
        return edition;
    }

    Instant takenAt() {
        return takenAt;
    }

    QuarterCounts counts() {
        return counts;
    }

    /** Made on first use: a trend needs only the surveys of its quarters. */
    synchronized PublishedCube journey() {
        if (journey == null) {
            journey =
                    edition.isFinal()
                            ? counted(QuarterCounts.JOURNEY, JourneyStep.values().length)
                            : rounded();
        }
        return journey;
    }

    /** All values of a dimension. */
    List<String> keys(String dimension) {
        return switch (dimension) {
            case SERVICE -> counts.services();
            case BOROUGH -> counts.areas();
            default -> counts.groups();
        };
    }

    /** A figure of all London beside the journey, and the part of it that is told with it. */
    List<PublishedCount> beside(Definition what) {
        QuarterCounts.Line line =
                counts.of(QuarterCounts.BESIDE).stream()
                        .filter(each -> each.detail().equals(what.name()))
                        .findFirst()
                        .orElseThrow();
        CountCube alone = CountCube.of(line.counts().size()).build();
        PublishedCount received = journey().count(0, Selection.everyone());
        return alone
                .add(List.of(), line.steps())
                .publish(rule.once())
                .journey(Selection.everyone())
                .stream()
                .map(count -> DifferenceGuard.part(received, count, rule.once()))
                .toList();
    }

    PublishedCube satisfaction() {
        return satisfaction;
    }

    PublishedCube outcomes(MojOutcome item) {
        return outcomes.get(item);
    }

    /** An outcome by each characteristic; made on first use. */
    synchronized List<OutcomeGroups> groups(MojOutcome item) {
        return groups.computeIfAbsent(item, each -> OutcomeGroups.of(this, each));
    }

    /** What people said at the end of their case; made on first use. */
    synchronized List<EndAnswers> endAnswers() {
        if (endAnswers == null) {
            endAnswers = EndAnswers.of(this);
        }
        return endAnswers;
    }

    /** How often abuse ended; made on first use. */
    synchronized List<CessationFigures> cessation() {
        if (cessation == null) {
            cessation = CessationFigures.of(this);
        }
        return cessation;
    }

    /** The rule that all of it is published by. */
    DisclosureRule rule() {
        return rule;
    }

    /**
     * How completely closed cases were measured, of those that were assessed: in all of London and
     * in a service; narrower it is not shown.
     */
    Completion completion(Selection selection) {
        String service = selection.chosen().get(SERVICE);
        boolean narrower = selection.chosen().size() > (service == null ? 0 : 1);
        return narrower ? Completion.NOT_SHOWN : completion.of(service);
    }

    /** What is known of how many cases were closed and assessed. */
    CompletionBands completion() {
        return completion;
    }

    /**
     * Referrals by a characteristic and the {@link CharacteristicCountsQuery#STEPS}, rounded, for
     * readers who know the exact totals; empty in a quarter that was counted before it was.
     */
    Optional<PublishedCube> characteristic(Characteristic characteristic) {
        CountCube cube =
                CountCube.of(characteristicSteps().size())
                        .by(CATEGORY, characteristic.categories())
                        .build();
        boolean any = false;
        for (QuarterCounts.Line line : counts.of(QuarterCounts.CHARACTERISTIC)) {
            String[] of = line.detail().split(":");
            if (of[0].equals(characteristic.name())) {
                cube.add(List.of(of[1]), line.steps());
                any = true;
            }
        }
        return any ? Optional.of(cube.publish(rule.rounded(), rule.once())) : Optional.empty();
    }

    /** The steps that are counted by characteristic: three in quarters counted before M7 was. */
    List<JourneyStep> characteristicSteps() {
        int counted =
                counts.of(QuarterCounts.CHARACTERISTIC).stream()
                        .mapToInt(line -> line.counts().size())
                        .max()
                        .orElse(CharacteristicCountsQuery.STEPS.size());
        return CharacteristicCountsQuery.STEPS.subList(0, counted);
    }

    /** Cases closed too late for the published journey, rounded: a part of the closed ones. */
    Optional<PublishedCount> closedLate() {
        return counts.of(QuarterCounts.LATE).stream()
                .findFirst()
                .map(
                        line ->
                                CountCube.of(1)
                                        .build()
                                        .add(List.of(), line.steps())
                                        .publish(rule.rounded())
                                        .count(0, Selection.everyone()));
    }

    /** Reliable change by instrument; empty where the quarter was counted before it was. */
    Optional<List<PublishedScale>> scales() {
        List<QuarterCounts.Line> lines = counts.of(QuarterCounts.SCALE);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(PublishedScale.of(lines, rule.rounded()));
    }

    /**
     * How those with one score differ on an instrument, by dimension and key; empty where the
     * quarter was counted before it was.
     */
    Map<String, Map<String, BeganFigures>> began(PublishedScale london) {
        return counts.of(QuarterCounts.BEGAN).isEmpty()
                ? Map.of()
                : BeganFigures.of(counts, london, rule.rounded());
    }

    /** How often a fact is recorded, in one service or (null) in all of London. */
    Completeness completeness(RecordedField field, String service) {
        return fields.of(field, service);
    }

    /** The rows of the feed by what became of them, all of London and rounded. */
    SuppressedTable feed(List<String> dispositions) {
        return FeedRows.of(this, dispositions);
    }

    /**
     * Services crossed with boroughs and with crime groups where there is enough to cross. Below
     * that nearly every crossed figure is small, and hiding what would give them away would take
     * the figures of London with it; then each is published by itself. A service for harmful
     * practices is never crossed: of it five in a borough can be one family.
     */
    private PublishedCube counted(String figure, int steps) {
        boolean crossed = isCrossed(figure);
        boolean journeys = figure.equals(QuarterCounts.JOURNEY);
        CountCube.Builder dimensions =
                CountCube.of(steps).headlines(journeys ? JourneyStep.headlines() : Set.of());
        if (!crossed) {
            dimensions.by(EVERYONE, List.of(EVERYONE));
        } else {
            dimensions.whole(londonOnly());
        }
        CountCube cube =
                dimensions
                        .by(SERVICE, counts.services())
                        .by(BOROUGH, counts.areas())
                        .by(GROUP, counts.groups())
                        .build();
        for (QuarterCounts.Line line : counts.of(figure)) {
            String hub = crossed ? line.service() : EVERYONE;
            if (line.hasArea()) { // these hold everybody once
                cube.addHub(hub, line.steps()).addLeaf(BOROUGH, hub, line.area(), line.steps());
                if (!crossed) {
                    cube.addLeaf(SERVICE, hub, line.service(), line.steps());
                }
            }
            if (line.hasGroup()) {
                cube.addLeaf(GROUP, hub, line.group(), line.steps());
            }
        }
        return journeys ? cube.publish(rule.once(), rule.rounded()) : cube.publish(rule.once());
    }

    /** The services of which nothing is told by borough or crime group, whatever its size. */
    private Set<String> londonOnly() {
        return counts.of(QuarterCounts.LONDON_ONLY).stream()
                .map(QuarterCounts.Line::service)
                .filter(counts.services()::contains)
                .collect(Collectors.toSet());
    }

    /** Is the journey published by service and borough, and by service and crime group? */
    boolean isCrossed() {
        return isCrossed(QuarterCounts.JOURNEY);
    }

    private boolean isCrossed(String figure) {
        return counts.everybody(figure).stream().mapToLong(line -> line.counts().get(0)).sum()
                >= CROSSED_FROM;
    }

    private PublishedCube rounded() {
        CountCube london = CountCube.of(JourneyStep.values().length).build();
        counts.everybody(QuarterCounts.JOURNEY)
                .forEach(line -> london.add(List.of(), line.steps()));
        return london.publish(rule.rounded());
    }

    private PublishedCube outcome(MojOutcome item) {
        Map<String, List<String>> leaves = new LinkedHashMap<>();
        leaves.put(SERVICE, counts.services());
        leaves.put(BOROUGH, counts.areas());
        leaves.put(GROUP, counts.groups());
        CountCube cube = OutcomeFigures.cube(leaves);
        for (QuarterCounts.Line line : counts.of(item.item())) {
            if (Change.valueOf(line.detail()).paired()) {
                add(cube, line);
            }
        }
        return cube.publish(rule.once());
    }

    private static void add(CountCube cube, QuarterCounts.Line line) {
        String change = line.detail();
        if (line.hasService()) { // these hold everybody once
            cube.addHub(change, line.steps());
            cube.addLeaf(SERVICE, change, line.service(), line.steps());
        }
        if (line.hasArea()) {
            cube.addLeaf(BOROUGH, change, line.area(), line.steps());
        }
        if (line.hasGroup()) {
            cube.addLeaf(GROUP, change, line.group(), line.steps());
        }
    }
}
