package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.suppression.CountCube;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * Who is reached by what a referral brings with it: all of London, rounded, one list for each fact
 * and none crossed with another. Where the offence was is beside what the police recorded there.
 */
@ApplicationScoped
class ArrivalTables {

    /** A source of its own since completion is of the four outcomes. */
    private static final String TRANSFER = "TRANSFER";

    private static final int RECEIVED = 0;
    private static final int ENGAGED = CharacteristicCountsQuery.STEPS.size() - 1;

    private ReferenceData reference;

    /** For the container. */
    protected ArrivalTables() {}

    @Inject
    ArrivalTables(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * One table for each fact; none in a quarter that was counted before they were.
     *
     * @param offences recorded in the quarter, by area; empty where not all months are loaded
     */
    List<ReachReport.FactTable> of(PublishedQuarter published, Map<String, Long> offences) {
        List<ReachReport.FactTable> tables = new ArrayList<>();
        for (ArrivalFact fact : ArrivalFact.values()) {
            Map<String, long[]> counts = counts(published, fact);
            if (!counts.isEmpty()) {
                tables.add(
                        fact.isPartition()
                                ? partition(published, fact, all(published, fact, counts), offences)
                                : flags(published, fact, counts));
            }
        }
        return tables;
    }

    private static Map<String, long[]> counts(PublishedQuarter published, ArrivalFact fact) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (QuarterCounts.Line line : published.counts().of(QuarterCounts.ARRIVAL)) {
            String[] of = line.detail().split(":");
            if (of[0].equals(fact.name())) {
                counts.put(of[1], line.steps());
            }
        }
        return counts;
    }

    /**
     * All that a referral could bring, in the order of its list and what is not known last: a row
     * only where there is somebody would tell that there is. Quarters that were counted before
     * transfers had a source of their own have no row of them.
     */
    private Map<String, long[]> all(
            PublishedQuarter published, ArrivalFact fact, Map<String, long[]> counts) {
        List<String> known =
                switch (fact) {
                    case SOURCE ->
                            reference.entries("referral_source").stream()
                                    .map(CodeEntry::code)
                                    .toList();
                    case INTERPRETER -> List.of("Y", "N");
                    case OFFENCE_BOROUGH -> published.keys(PublishedQuarter.BOROUGH);
                    case FLAG -> List.of();
                };
        Set<String> keys = new LinkedHashSet<>(known);
        keys.addAll(counts.keySet());
        if (fact == ArrivalFact.SOURCE
                && !counts.containsKey(TRANSFER)
                && published.counts().of(QuarterCounts.COMPLETION).isEmpty()) {
            keys.remove(TRANSFER);
        }
        keys.remove(Characteristic.UNKNOWN);
        keys.add(Characteristic.UNKNOWN);
        Map<String, long[]> all = new LinkedHashMap<>();
        keys.forEach(key -> all.put(key, counts.getOrDefault(key, new long[ENGAGED + 1])));
        return all;
    }

    private ReachReport.FactTable partition(
            PublishedQuarter published,
            ArrivalFact fact,
            Map<String, long[]> counts,
            Map<String, Long> offences) {
        CountCube cube =
                CountCube.of(ENGAGED + 1)
                        .by(PublishedQuarter.CATEGORY, List.copyOf(counts.keySet()))
                        .build();
        counts.forEach((key, steps) -> cube.add(List.of(key), steps));
        PublishedCube told = cube.publish(published.rule().rounded(), published.rule().once());
        Map<String, PublishedCount> engaged = new LinkedHashMap<>();
        counts.keySet().forEach(key -> engaged.put(key, count(published, told, ENGAGED, key)));
        Reach reach =
                Reach.of(
                        engaged,
                        fact == ArrivalFact.OFFENCE_BOROUGH ? offences : Map.of(),
                        Reach.PER_OFFENCES,
                        published.rule().rounded());
        List<ReachReport.FactRow> rows = new ArrayList<>();
        for (String key : counts.keySet()) {
            rows.add(
                    new ReachReport.FactRow(
                            label(fact, key),
                            count(published, told, RECEIVED, key),
                            engaged.get(key),
                            reach.rate(key)));
        }
        return new ReachReport.FactTable(fact, rows);
    }

    /** Each by itself: they overlap. */
    private ReachReport.FactTable flags(
            PublishedQuarter published, ArrivalFact fact, Map<String, long[]> counts) {
        List<ReachReport.FactRow> rows = new ArrayList<>();
        counts.forEach(
                (key, steps) -> {
                    PublishedCube told =
                            CountCube.of(ENGAGED + 1)
                                    .build()
                                    .add(List.of(), steps)
                                    .publish(published.rule().rounded());
                    rows.add(
                            new ReachReport.FactRow(
                                    label(fact, key),
                                    count(published, told, RECEIVED, null),
                                    count(published, told, ENGAGED, null),
                                    Optional.empty()));
                });
        return new ReachReport.FactTable(fact, rows);
    }

    /** Hidden where the journey of London hides the step: the categories would tell it. */
    private static PublishedCount count(
            PublishedQuarter published, PublishedCube told, int step, String key) {
        JourneyStep of = CharacteristicCountsQuery.STEPS.get(step);
        return published.journey().count(of.ordinal(), Selection.everyone()).shown()
                ? told.count(step, Selection.everyone().with(PublishedQuarter.CATEGORY, key))
                : PublishedCount.hidden();
    }

    private String label(ArrivalFact fact, String key) {
        if (key.equals(Characteristic.UNKNOWN)) {
            return ArrivalFact.label(key);
        }
        return switch (fact) {
            case SOURCE -> reference.label("referral_source", key);
            case OFFENCE_BOROUGH -> reference.areaName(key);
            default -> ArrivalFact.label(key);
        };
    }
}
