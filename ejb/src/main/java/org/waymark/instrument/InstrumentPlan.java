package org.waymark.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.reference.Risk;
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
        List<Step> bands,
        List<Weight> weights) {

    /** How many items there is room for. */
    public static final int ITEMS = 30;

    /** How many bands there is room for. */
    public static final int BANDS = 8;

    /** How many things that weigh more than their count there is room for. */
    public static final int WEIGHTS = 12;

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

    /**
     * A band as typed.
     *
     * @param risk null where none was chosen
     */
    public record Step(int place, BigDecimal lowest, String label, Risk risk) {}

    /**
     * What weighs more than its count, as typed.
     *
     * @param items the codes of the topics that all have to be yes; null where what was typed are
     *     no numbers of topics
     * @param effect null where none was chosen
     */
    public record Weight(
            int place, String code, String label, List<String> items, Raiser.Effect effect) {}

    /** What the fields of a draft say. */
    public static InstrumentPlan of(DraftCells cells) {
        String better = cells.text("better");
        Engine engine = Chosen.of(Engine.class, cells.text("engine"));
        List<Line> items = items(cells, engine == Engine.RISK);
        if (engine == Engine.RISK) {
            return new InstrumentPlan(
                    engine,
                    cells.text("about"),
                    cells.number("age.from"),
                    cells.number("age.to"),
                    0,
                    true,
                    null,
                    null,
                    items,
                    bands(cells),
                    weights(cells, items));
        }
        return new InstrumentPlan(
                engine,
                cells.text("about"),
                cells.number("age.from"),
                cells.number("age.to"),
                cells.number("missing"),
                better == null ? null : Boolean.valueOf("LOWER".equals(better)),
                decimal(cells.text("reliable")),
                decimal(cells.text("cut")),
                items,
                bands(cells),
                weights(cells, items));
    }

    /** A risk checklist is answered by yes and no, whatever scale was typed. */
    private static List<Line> items(DraftCells cells, boolean yesNo) {
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
                                yesNo ? Integer.valueOf(0) : cells.number("min." + i),
                                yesNo ? Integer.valueOf(1) : cells.number("max." + i),
                                !yesNo && "Y".equals(cells.text("turned." + i)),
                                kind(kind, yesNo),
                                cells.number("above." + i),
                                cells.text("alert." + i),
                                cells.text("asked." + i),
                                cells.text("scale." + i)));
            }
        }
        return items;
    }

    private static String kind(String kept, boolean yesNo) {
        if (yesNo) {
            return AnswerKind.YES_NO.name();
        }
        return kept == null || kept.equals(AnswerKind.YES_NO.name())
                ? AnswerKind.NUMBER.name()
                : kept;
    }

    private static List<Weight> weights(DraftCells cells, List<Line> items) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 1; i <= WEIGHTS; i++) {
            String label = cells.text("raiser." + i);
            String topics = cells.text("raiser.topics." + i);
            if (label != null || topics != null) {
                String code = cells.text("raiser.code." + i);
                weights.add(
                        new Weight(
                                i,
                                code == null ? "W%02d".formatted(i) : code,
                                label,
                                topics == null ? null : codes(topics, items),
                                Chosen.of(Raiser.Effect.class, cells.text("raiser.effect." + i))));
            }
        }
        return weights;
    }

    /** The codes of topics by their numbers; null when one of them is no number of a topic. */
    private static List<String> codes(String typed, List<Line> items) {
        Map<String, String> byPlace =
                items.stream()
                        .collect(
                                Collectors.toMap(
                                        item -> Integer.toString(item.place()), Line::code));
        List<String> codes =
                Arrays.stream(typed.split("[ +,]+")).distinct().map(byPlace::get).toList();
        return codes.isEmpty() || codes.contains(null) ? null : codes;
    }

    private static List<Step> bands(DraftCells cells) {
        List<Step> bands = new ArrayList<>();
        for (int i = 1; i <= BANDS; i++) {
            BigDecimal lowest = decimal(cells.text("lowest." + i));
            String label = cells.text("band." + i);
            if (lowest != null || label != null) {
                bands.add(
                        new Step(i, lowest, label, Chosen.of(Risk.class, cells.text("risk." + i))));
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
