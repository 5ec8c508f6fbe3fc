package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Area;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;
import org.waymark.reporting.suppression.SmallNumberRule;
import org.waymark.shared.BadInput;

/** Whether anybody is left out: rates of engaged referrals beside residents and recorded crime. */
@Stateless
@Guarded
public class ReachQuery {

    @Inject private FiguresAtHand figures;
    @Inject private FigureNames names;
    @Inject private ReferenceData reference;
    @Inject private NeedReader need;
    @Inject private ReachTables tables;
    @Inject private ArrivalTables arrivals;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** The final quarters, newest first. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<Quarter> quarters() {
        return finals().toList();
    }

    /**
     * A quarter.
     *
     * @param wanted null for the newest that is final
     * @throws BadInput when it is none of {@link #quarters}
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public ReachReport report(Quarter wanted) {
        Quarter quarter = chosen(wanted);
        subject.list("reach in " + quarter);
        PublishedQuarter published = figures.of(quarter);
        Map<String, Long> offences = need.offences(quarter);
        return new ReachReport(
                quarter,
                published.takenAt(),
                !offences.isEmpty(),
                areas(published, offences),
                tables.of(published),
                arrivals.of(published, offences),
                DataQualityQuery.fields(published, names, RecordedField.facts()));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public ReachReport export(Quarter wanted) {
        return report(wanted);
    }

    /**
     * What is known of need by borough: recorded crime, beside the referrals received and engaged.
     *
     * @param wanted null for the newest that is final
     * @throws BadInput when it is none of {@link #quarters}
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public NeedReport need(Quarter wanted) {
        Quarter quarter = chosen(wanted);
        subject.list("need in " + quarter);
        PublishedQuarter published = figures.of(quarter);
        Map<String, Map<CrimeGroup, Long>> offences = need.offencesByGroup(quarter);
        Map<String, Long> all = new LinkedHashMap<>();
        offences.forEach(
                (area, groups) ->
                        all.put(area, groups.values().stream().mapToLong(Long::longValue).sum()));
        return new NeedReport(
                quarter,
                published.takenAt(),
                areas(published, all),
                offences,
                published.journey().count(JourneyStep.RECEIVED.ordinal(), Selection.everyone()),
                published.journey().count(JourneyStep.ENGAGED.ordinal(), Selection.everyone()));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public NeedReport exportNeed(Quarter wanted) {
        return need(wanted);
    }

    private Quarter chosen(Quarter wanted) {
        Quarter quarter = wanted == null ? finals().findFirst().orElseThrow() : wanted;
        if (finals().noneMatch(quarter::equals)) {
            throw new BadInput("quarter", "There are no final figures of this quarter.");
        }
        return quarter;
    }

    private Stream<Quarter> finals() {
        Quarter now = Quarter.of(clock.instant());
        return IntStream.range(1, OutcomesQuery.QUARTERS)
                .mapToObj(back -> now.plus(-back))
                .filter(quarter -> Edition.of(quarter, clock.instant()).isFinal());
    }

    private List<ReachReport.AreaRow> areas(
            PublishedQuarter published, Map<String, Long> offences) {
        List<Area> boroughs = reference.areas().boroughs();
        Map<String, PublishedCount> engaged = new LinkedHashMap<>();
        Map<String, Long> residents = new LinkedHashMap<>();
        for (Area area : boroughs) {
            engaged.put(area.code(), step(published, JourneyStep.ENGAGED, area.code()));
            residents.put(area.code(), area.residents() == null ? 0L : area.residents());
        }
        SmallNumberRule rounded = published.rule().rounded();
        Reach byResidents = Reach.of(engaged, residents, Reach.PER_RESIDENTS, rounded);
        Reach byOffences = Reach.of(engaged, offences, Reach.PER_OFFENCES, rounded);
        List<ReachReport.AreaRow> rows = new ArrayList<>();
        for (Area area : boroughs) {
            rows.add(
                    new ReachReport.AreaRow(
                            area.code(),
                            area.name(),
                            step(published, JourneyStep.RECEIVED, area.code()),
                            engaged.get(area.code()),
                            area.residents(),
                            byResidents.rate(area.code()),
                            offences.get(area.code()),
                            byOffences.rate(area.code())));
        }
        return rows;
    }

    /** An area that is newer than the edition counts nobody in it. */
    private static PublishedCount step(PublishedQuarter published, JourneyStep step, String area) {
        return published.keys(PublishedQuarter.BOROUGH).contains(area)
                ? published
                        .journey()
                        .count(
                                step.ordinal(),
                                Selection.everyone().with(PublishedQuarter.BOROUGH, area))
                : PublishedCount.hidden();
    }
}
