package org.waymark.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.DraftCells;

/**
 * A version of an instrument as it is meant. What is only kept and not shown by the form (an alert,
 * how an item is answered) comes from the version it began with.
 *
 * @param lowerIsBetter null where it was not said
 * @param reliableChange null when unknown
 * @param cutOff null for none
 */
public record InstrumentPlan(
        Engine engine,
        String about,
        Integer ageFrom,
        Integer ageTo,
        Integer mostMissing,
        Boolean lowerIsBetter,
        BigDecimal reliableChange,
        BigDecimal cutOff,
        List<Line> items,
        List<Step> bands) {

    /** How many items there is room for. */
    public static final int ITEMS = 30;

    /** How many bands there is room for. */
    public static final int BANDS = 8;

    /** A number that was typed and is none. */
    static final BigDecimal NO_NUMBER = BigDecimal.valueOf(-1);

    /**
     * An item.
     *
     * @param code by which its answers are compared from version to version
     * @param min lowest answer; null where nothing was typed
     * @param max highest answer; null where nothing was typed
     */
    public record Line(
            int place,
            String code,
            String label,
            Integer min,
            Integer max,
            boolean reversed,
            String kind,
            Integer alertAbove,
            String alert,
            String askedAt,
            String scaleWords) {

        /** The least difference that counts as a change: one, two on a scale of ten steps. */
        int leastChange() {
            return max - min >= 10 ? 2 : 1;
        }
    }

    /** A band as typed. */
    public record Step(int place, BigDecimal lowest, String label) {}

    /** What the fields of a draft say. */
    public static InstrumentPlan of(DraftCells cells) {
        String better = cells.text("better");
        String engine = cells.text("engine");
        return new InstrumentPlan(
                engine == null ? null : Engine.valueOf(engine),
                cells.text("about"),
                cells.number("age.from"),
                cells.number("age.to"),
                cells.number("missing"),
                better == null ? null : Boolean.valueOf("LOWER".equals(better)),
                decimal(cells.text("reliable")),
                decimal(cells.text("cut")),
                items(cells),
                bands(cells));
    }

    private static List<Line> items(DraftCells cells) {
        List<Line> items = new ArrayList<>();
        for (int i = 1; i <= ITEMS; i++) {
            String label = cells.text("item." + i);
            if (label != null) {
                String code = cells.text("code." + i);
                String kind = cells.text("kind." + i);
                items.add(
                        new Line(
                                i,
                                code == null ? "Q%02d".formatted(i) : code,
                                label,
                                cells.number("min." + i),
                                cells.number("max." + i),
                                "Y".equals(cells.text("turned." + i)),
                                kind == null ? AnswerKind.NUMBER.name() : kind,
                                cells.number("above." + i),
                                cells.text("alert." + i),
                                cells.text("asked." + i),
                                cells.text("scale." + i)));
            }
        }
        return items;
    }

    private static List<Step> bands(DraftCells cells) {
        List<Step> bands = new ArrayList<>();
        for (int i = 1; i <= BANDS; i++) {
            BigDecimal lowest = decimal(cells.text("lowest." + i));
            String label = cells.text("band." + i);
            if (lowest != null || label != null) {
                bands.add(new Step(i, lowest, label));
            }
        }
        return bands;
    }

    private static BigDecimal decimal(String text) {
        if (text == null) {
            return null;
        }
        return text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?") ? new BigDecimal(text) : NO_NUMBER;
    }

    /** The lowest total there can be. */
    int least() {
        return items.stream().mapToInt(Line::min).sum();
    }

    /** The highest total there can be. */
    int most() {
        return items.stream().mapToInt(Line::max).sum();
    }
}
