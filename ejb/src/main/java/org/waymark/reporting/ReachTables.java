package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.waymark.reporting.population.Basis;
import org.waymark.reporting.population.PopulationCell;
import org.waymark.reporting.population.PopulationStore;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.PublishedCube;
import org.waymark.reporting.suppression.Selection;

/**
 * Who is reached by each characteristic that is counted: engaged referrals (M7) beside every
 * denominator that is loaded. All of London, rounded, and made of published numbers only.
 */
@ApplicationScoped
class ReachTables {

    private static final String LONDON = "LONDON";

    private PopulationStore population;

    /** For the container. */
    protected ReachTables() {}

    @Inject
    ReachTables(PopulationStore population) {
        this.population = population;
    }

    /** One table for each characteristic that the quarter was counted by. */
    List<ReachReport.Table> of(PublishedQuarter published) {
        Map<Basis, Integer> years = new EnumMap<>(Basis.class);
        int last = published.quarter().lastDay().getYear();
        population.loaded().forEach(each -> years.merge(each.basis(), each.year(), nearest(last)));
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

    /**
     * The newest year that is not after the quarter, so that what is loaded later changes no
     * report; the earliest where all are after it.
     */
    private static BinaryOperator<Integer> nearest(int quarter) {
        return (one, other) -> {
            int newest = Math.max(one, other);
            return newest <= quarter ? newest : Math.min(one, other);
        };
    }

    private static ReachReport.Table table(
            PublishedQuarter published,
            Characteristic characteristic,
            PublishedCube cube,
            Map<Basis, Integer> years,
            Map<Basis, Map<PopulationCell, Integer>> people) {
        List<JourneyStep> steps = published.characteristicSteps();
        int last = steps.size() - 1;
        Map<String, PublishedCount> engaged = new LinkedHashMap<>();
        characteristic
                .categories()
                .forEach(code -> engaged.put(code, count(published, cube, last, code)));
        List<ReachReport.Denominator> denominators = new ArrayList<>();
        List<Reach> reach = new ArrayList<>();
        people.forEach(
                (basis, cells) -> {
                    Map<String, Long> of = denominators(basis, characteristic, cells);
                    if (!of.isEmpty()) {
                        denominators.add(new ReachReport.Denominator(basis, years.get(basis)));
                        reach.add(
                                Reach.ofGroups(
                                        engaged,
                                        of,
                                        basis == Basis.RESIDENTS
                                                ? Reach.PER_RESIDENTS
                                                : Reach.PER_OFFENCES,
                                        published.rule().rounded()));
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
                characteristic,
                steps.get(last),
                published.completeness(field, null),
                denominators,
                rows);
    }

    private static Map<String, Long> denominators(
            Basis basis, Characteristic characteristic, Map<PopulationCell, Integer> cells) {
        Map<String, Long> of = new LinkedHashMap<>();
        for (String code : characteristic.categories()) {
            Integer number = cells.get(new PopulationCell(LONDON, characteristic, code));
            if (number != null && !Characteristic.saysNothing(code)) {
                of.put(code, basis.ofQuarter(number));
            }
        }
        return of;
    }

    /** Hidden where the journey of London hides the step: the categories would tell it. */
    private static PublishedCount count(
            PublishedQuarter published, PublishedCube cube, int step, String category) {
        JourneyStep of = published.characteristicSteps().get(step);
        return published.journey().count(of.ordinal(), Selection.everyone()).shown()
                ? cube.count(step, Selection.everyone().with(PublishedQuarter.CATEGORY, category))
                : PublishedCount.hidden();
    }
}
