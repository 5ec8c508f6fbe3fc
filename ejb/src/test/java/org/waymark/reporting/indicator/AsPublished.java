package org.waymark.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FinalFigures;
import org.waymark.reporting.suppression.Range;

/** The figures of contracts as a commissioner reads them, turned back into what they tell. */
public final class AsPublished {

    private static final List<String> SHARES =
            List.of(
                    "M6", "M10", "M12-HE", "M12-AC", "M17", "M18", "M18-A", "M19", "M20-R",
                    "M20-L");
    private static final List<String> COUNTS = List.of("M8", "M9", "M20-H");

    private final PublishedIndicators published;
    private final List<Measured> counts;

    /**
     * @param counts all services and all of {@link #codes}
     */
    public AsPublished(FinalFigures figures, List<Measured> counts) {
        this.published = new PublishedIndicators(figures);
        this.counts = counts;
    }

    public static List<String> codes() {
        return Stream.concat(SHARES.stream(), COUNTS.stream()).toList();
    }

    /** By code what is told of the count, and by code and {@code /} what it is a part of. */
    public Map<String, Range> of(Quarter quarter, Service service) {
        return told(quarter, service, counts, indicators());
    }

    /** The same, each figure by the counts alone that it is told by. */
    public Map<String, Range> alone(Quarter quarter, Service service) {
        Map<String, Range> told = new java.util.TreeMap<>();
        for (Indicator each : indicators()) {
            Set<String> codes = ServiceCubes.toldBy(each.code());
            List<Measured> of = counts.stream().filter(one -> codes.contains(one.code())).toList();
            told.putAll(told(quarter, service, of, List.of(each)));
        }
        return told;
    }

    private static List<Indicator> indicators() {
        return Stream.concat(
                        SHARES.stream().map(code -> indicator(code, "of")),
                        COUNTS.stream().map(code -> indicator(code, null)))
                .toList();
    }

    private Map<String, Range> told(
            Quarter quarter, Service service, List<Measured> of, List<Indicator> indicators) {
        Map<String, Range> told = new java.util.TreeMap<>();
        published
                .of(quarter, service, of, indicators)
                .forEach(
                        (code, figure) -> {
                            told.put(code, range(figure.numerator()));
                            if (!figure.denominator().isEmpty()) {
                                told.put(code + "/", range(figure.denominator()));
                            }
                        });
        return told;
    }

    /** What a reader makes of a figure's text; there is none where nothing is collected. */
    private static Range range(String text) {
        if (text.equals("*") || text.isEmpty()) {
            return Range.ANY;
        }
        long number = Long.parseLong(text.replaceAll("[^0-9]", ""));
        if (text.startsWith("<")) {
            return new Range(1, number - 1);
        }
        return text.startsWith("about")
                ? new Range(Math.max(0, number - 2), number + 2)
                : new Range(number, number);
    }

    static Indicator indicator(String code, String of) {
        return new Indicator(
                code,
                1,
                "ACTIVITY",
                code,
                "",
                "",
                of,
                "",
                "",
                "cases",
                null,
                Indicator.Direction.NONE,
                java.math.BigDecimal.ZERO,
                LocalDate.of(2000, 1, 1),
                null,
                2);
    }
}
