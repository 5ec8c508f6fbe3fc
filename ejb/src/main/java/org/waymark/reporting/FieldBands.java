package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.reporting.suppression.DisclosureRule;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Range;
import org.waymark.reporting.suppression.Selection;

/**
 * How often a fact is recorded, for all of London and for each service. What is missing in London
 * is often published as a category of its own, so that the bands of all services together could
 * tell it of one: then none of them is shown.
 */
final class FieldBands {

    private final PublishedQuarter quarter;
    private final DisclosureRule rule;
    private final Map<RecordedField, Range> london = new ConcurrentHashMap<>();
    private final Map<String, Completeness> counted = new ConcurrentHashMap<>();

    FieldBands(PublishedQuarter quarter, DisclosureRule rule) {
        this.quarter = quarter;
        this.rule = rule;
    }

    /** The band of all of London (null) or of a service. */
    Completeness of(RecordedField field, String service) {
        Completeness band = counted(field, service);
        if (band == Completeness.NOT_SHOWN) {
            return band;
        }
        Range all = london.computeIfAbsent(field, this::london);
        if (service == null) {
            return all.determines() ? Completeness.NOT_SHOWN : band;
        }
        List<Range> services = new ArrayList<>();
        quarter.counts().services().forEach(each -> services.add(missing(field, each)));
        return Range.leaveRoom(all, services) ? band : Completeness.NOT_SHOWN;
    }

    private Range missing(RecordedField field, String service) {
        PublishedCount received = base(field, service);
        Completeness band = counted(field, service);
        long most = received.shown() ? received.value() : Range.UNBOUNDED;
        Range told = band == Completeness.NOT_SHOWN ? Range.ANY : band.missing(most);
        // Of a part of the referrals it can be any number up to that of all of them.
        return new Range(0, most).and(field.ofAll() ? told : new Range(0, told.high()));
    }

    /** What is published of all London: a category of its own, and the band. */
    private Range london(RecordedField field) {
        Range known = missing(field, null);
        for (PublishedCount count : categories(field)) {
            known = known.and(Range.of(count, rule.once()));
        }
        Characteristic characteristic = field.characteristic();
        Optional<PublishedCube> cube =
                characteristic == null ? Optional.empty() : quarter.characteristic(characteristic);
        int step = quarter.characteristicSteps().indexOf(field.step());
        if (cube.isPresent() && step >= 0) {
            Range nothing = new Range(0, 0);
            for (String category : characteristic.categories()) {
                if (Characteristic.saysNothing(category)) {
                    PublishedCount count =
                            cube.get()
                                    .count(
                                            step,
                                            Selection.everyone()
                                                    .with(PublishedQuarter.CATEGORY, category));
                    nothing = nothing.plus(Range.of(count, rule.rounded()));
                }
            }
            known = known.and(nothing);
        }
        return known;
    }

    /** The figure of the journey that counts where a fact is missing, if there is one. */
    private List<PublishedCount> categories(RecordedField field) {
        return switch (field) {
            case BOROUGH -> List.of(leaf(PublishedQuarter.BOROUGH, "UNKNOWN"));
            case GROUP -> List.of(leaf(PublishedQuarter.GROUP, "UNMAPPED"));
            default -> List.of();
        };
    }

    private PublishedCount leaf(String dimension, String key) {
        return quarter.keys(dimension).contains(key)
                ? quarter.journey().count(0, Selection.everyone().with(dimension, key))
                : PublishedCount.hidden();
    }

    /** Where services are crossed with boroughs and groups, that figure stands there already. */
    private Completeness counted(RecordedField field, String service) {
        return counted.computeIfAbsent(field + ":" + service, none -> count(field, service));
    }

    private Completeness count(RecordedField field, String service) {
        boolean category = field == RecordedField.BOROUGH || field == RecordedField.GROUP;
        if (category && service != null && quarter.isCrossed()) {
            String dimension =
                    field == RecordedField.BOROUGH
                            ? PublishedQuarter.BOROUGH
                            : PublishedQuarter.GROUP;
            String key = field == RecordedField.BOROUGH ? "UNKNOWN" : "UNMAPPED";
            Selection cell =
                    Selection.everyone()
                            .with(PublishedQuarter.SERVICE, service)
                            .with(dimension, key);
            if (!quarter.keys(dimension).contains(key)
                    || !quarter.journey().count(0, cell).shown()) {
                return Completeness.NOT_SHOWN;
            }
        }
        long received = 0;
        long known = 0;
        for (QuarterCounts.Line line : quarter.counts().of(QuarterCounts.FIELD)) {
            String[] of = line.detail().split(":");
            if (of[0].equals(field.name()) && (service == null || of[1].equals(service))) {
                received += line.counts().get(0);
                known += line.counts().get(1);
            }
        }
        return Completeness.of(base(field, service), known, received);
    }

    /** The referrals that it is told of, as they are published. */
    private PublishedCount base(RecordedField field, String service) {
        return quarter.journey()
                .count(
                        field.step().ordinal(),
                        Selection.everyone().with(PublishedQuarter.SERVICE, service));
    }
}
