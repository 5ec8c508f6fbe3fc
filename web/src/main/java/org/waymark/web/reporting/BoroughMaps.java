package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.VariationReport;
import org.waymark.reporting.chart.TileMap;
import org.waymark.reporting.crime.RecordedCrimeQuery;
import org.waymark.reporting.suppression.PublishedCount;

/**
 * The squared maps of London with what each says in a sentence. The sentence tells how far the
 * boroughs lie apart and names none of them: their order is mostly chance.
 */
final class BoroughMaps {

    /** With fewer the middle half says nothing. */
    private static final int LEAST = 4;

    /** How the codes of boroughs begin; outside London and unknown are none. */
    private static final String BOROUGH = "E09";

    private static final String NOTHING = "\u2013";

    private BoroughMaps() {}

    /** Engaged referrals beside residents; the sentence is {@link ReachWords#finding}. */
    static TileMap reach(ReachReport report) {
        List<TileMap.Tile> tiles = new ArrayList<>();
        for (ReachReport.AreaRow area : report.areas()) {
            tiles.add(
                    new TileMap.Tile(
                            area.code(),
                            area.byResidents()
                                    .map(each -> OptionalDouble.of(each.rate()))
                                    .orElse(OptionalDouble.empty()),
                            area.byResidents()
                                    .map(each -> ReachWords.number(each.rate()))
                                    .orElse(NOTHING),
                            area.label() + ": " + ReachWords.rate(area.byResidents(), "residents"),
                            "borough?borough="
                                    + area.code()
                                    + "&quarter="
                                    + report.quarter().code()));
        }
        return new TileMap(
                "Engaged referrals for each 100,000 residents, by borough, %s. %s"
                        .formatted(report.quarter().label(), ReachWords.finding(report)),
                tiles);
    }

    /** One measure of variation by borough; its squares narrow the chart over time. */
    static TileMap variation(VariationReport report) {
        List<TileMap.Tile> tiles = new ArrayList<>();
        for (VariationReport.Place place : report.boroughs().all()) {
            tiles.add(
                    new TileMap.Tile(
                            place.code(),
                            value(place),
                            VariationWords.tile(place),
                            VariationWords.spoken(report.measure(), place),
                            "?measure=" + report.measure().name() + "&borough=" + place.code()));
        }
        return new TileMap(
                "%s, by borough of residence, %s. %s"
                        .formatted(
                                report.measure().label(),
                                report.quarter().label(),
                                variationFinding(report)),
                tiles);
    }

    static String variationFinding(VariationReport report) {
        return middleHalf(
                        report.boroughs().all().stream()
                                .filter(place -> place.code().startsWith(BOROUGH))
                                .map(BoroughMaps::value)
                                .toList(),
                        value -> VariationWords.number(report.measure(), value),
                        "")
                + UnknownWords.places(report, "borough");
    }

    private static OptionalDouble value(VariationReport.Place place) {
        return place.share().isPresent()
                ? place.share().get().percentage().share()
                : value(place.count());
    }

    /** Recorded offences for each 1,000 residents. */
    static TileMap crime(RecordedCrimeQuery.Year year, String what) {
        List<TileMap.Tile> tiles = new ArrayList<>();
        for (RecordedCrimeQuery.Line line : year.lines()) {
            if (line.code() != null) {
                OptionalDouble rate = rate(line);
                String text = rate.isPresent() ? ReachWords.number(rate.getAsDouble()) : NOTHING;
                tiles.add(
                        new TileMap.Tile(line.code(), rate, text, line.area() + ": " + text, null));
            }
        }
        return new TileMap(what + ". " + crimeFinding(year), tiles);
    }

    static String crimeFinding(RecordedCrimeQuery.Year year) {
        return middleHalf(
                year.lines().stream()
                        .filter(line -> line.residents() != null)
                        .map(BoroughMaps::rate)
                        .toList(),
                ReachWords::number,
                " offences for each 1,000 residents");
    }

    private static OptionalDouble rate(RecordedCrimeQuery.Line line) {
        return line.rate() == null ? OptionalDouble.empty() : OptionalDouble.of(line.rate());
    }

    private static OptionalDouble value(PublishedCount count) {
        return count.shown() ? OptionalDouble.of(count.value()) : OptionalDouble.empty();
    }

    /** Between which values the middle half lies, by the nearest rank. */
    static String middleHalf(
            List<OptionalDouble> values, DoubleFunction<String> words, String unit) {
        double[] shown =
                values.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray();
        if (shown.length < LEAST) {
            return "Too few boroughs can be shown to say how far they lie apart.";
        }
        int quarter = shown.length / LEAST;
        int hidden = values.size() - shown.length;
        return "The middle half of the %d boroughs that can be shown is from %s to %s%s%s."
                .formatted(
                        shown.length,
                        words.apply(shown[quarter]),
                        words.apply(shown[shown.length - 1 - quarter]),
                        unit,
                        hidden == 0 ? "" : "; %d cannot be shown".formatted(hidden));
    }
}
