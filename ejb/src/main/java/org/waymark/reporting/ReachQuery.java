package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Area;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.population.Basis;
import org.waymark.reporting.population.PopulationCell;
import org.waymark.reporting.population.PopulationStore;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;
import org.waymark.shared.BadInput;

/** Whether anybody is left out: rates of engaged referrals beside residents and recorded crime. */
@Stateless
@Guarded
public class ReachQuery {

    private static final String LONDON = "LONDON";

    @Inject private FiguresAtHand figures;
    @Inject private FigureNames names;
    @Inject private ReferenceData reference;
    @Inject private NeedReader need;
    @Inject private PopulationStore population;
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
        Quarter quarter = wanted == null ? finals().findFirst().orElseThrow() : wanted;
        if (finals().noneMatch(quarter::equals)) {
            throw new BadInput("quarter", "There are no final figures of this quarter.");
        }
        subject.list("reach in " + quarter);
        PublishedQuarter published = figures.of(quarter);
        Map<String, Long> offences = need.offences(quarter);
        return new ReachReport(
                quarter,
                published.takenAt(),
                !offences.isEmpty(),
                areas(published, offences),
                characteristics(published),
                DataQualityQuery.fields(published, names, RecordedField.facts()));
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public ReachReport export(Quarter wanted) {
        return report(wanted);
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
        Reach byResidents = Reach.of(engaged, residents, Reach.PER_RESIDENTS);
        Reach byOffences = Reach.of(engaged, offences, Reach.PER_OFFENCES);
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

    private List<ReachReport.Table> characteristics(PublishedQuarter published) {
        Map<Basis, Integer> years = new EnumMap<>(Basis.class);
        population.loaded().forEach(each -> years.putIfAbsent(each.basis(), each.year()));
        Map<Basis, Map<PopulationCell, Integer>> people = new EnumMap<>(Basis.class);
        years.forEach((basis, year) -> people.put(basis, population.of(basis, year)));
        List<ReachReport.Table> tables = new ArrayList<>();
        for (Characteristic each : Characteristic.values()) {
            published
                    .characteristic(each)
                    .ifPresent(cube -> tables.add(table(published, each, cube, years, people)));
        }
        return tables;
    }

    private static ReachReport.Table table(
            PublishedQuarter published,
            Characteristic characteristic,
            PublishedCube cube,
            Map<Basis, Integer> years,
            Map<Basis, Map<PopulationCell, Integer>> people) {
        Map<String, PublishedCount> engaged = new LinkedHashMap<>();
        characteristic
                .categories()
                .forEach(code -> engaged.put(code, count(published, cube, 2, code)));
        List<ReachReport.Denominator> denominators = new ArrayList<>();
        List<Reach> reach = new ArrayList<>();
        people.forEach(
                (basis, cells) -> {
                    Map<String, Long> of = new LinkedHashMap<>();
                    for (String code : characteristic.categories()) {
                        Integer number =
                                cells.get(new PopulationCell(LONDON, characteristic, code));
                        if (number != null && !Characteristic.saysNothing(code)) {
                            of.put(code, number.longValue());
                        }
                    }
                    if (!of.isEmpty()) {
                        denominators.add(new ReachReport.Denominator(basis, years.get(basis)));
                        reach.add(
                                Reach.of(
                                        engaged,
                                        of,
                                        basis == Basis.RESIDENTS
                                                ? Reach.PER_RESIDENTS
                                                : Reach.PER_OFFENCES));
                    }
                });
        List<ReachReport.Row> rows = new ArrayList<>();
        for (String code : characteristic.categories()) {
            List<Optional<ReachReport.Rate>> rates =
                    reach.stream().map(each -> each.rate(code)).toList();
            rows.add(
                    new ReachReport.Row(
                            code,
                            characteristic.label(code),
                            count(published, cube, 0, code),
                            engaged.get(code),
                            rates));
        }
        RecordedField field = RecordedField.valueOf(characteristic.name());
        return new ReachReport.Table(
                characteristic, published.completeness(field, null), denominators, rows);
    }

    /** Hidden where the journey of London hides the step: the categories would tell it. */
    private static PublishedCount count(
            PublishedQuarter published, PublishedCube cube, int step, String category) {
        JourneyStep[] steps = {JourneyStep.RECEIVED, JourneyStep.CONTACTED, JourneyStep.ENGAGED};
        return published.journey().count(steps[step].ordinal(), Selection.everyone()).shown()
                ? cube.count(step, Selection.everyone().with(PublishedQuarter.CATEGORY, category))
                : PublishedCount.hidden();
    }
}
