package org.waymark.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.waymark.shared.DraftCells;

/** A published version as the fields of the draft that becomes the next one. */
final class InstrumentCells {

    private InstrumentCells() {}

    static DraftCells of(Instrument newest) {
        DraftCells cells = new DraftCells(Map.of());
        cells.put("engine", newest.engine());
        cells.put("about", newest.about());
        cells.put("age.from", newest.ageFrom());
        cells.put("age.to", newest.ageTo());
        cells.put("missing", newest.mostMissing());
        cells.put("better", newest.lowerIsBetter() ? "LOWER" : "HIGHER");
        cells.put("reliable", plain(newest.reliableChange()));
        cells.put("cut", plain(newest.cutOff()));
        int place = 1;
        for (Item item : newest.items()) {
            cells.put("code." + place, item.code());
            cells.put("item." + place, item.label());
            cells.put("min." + place, item.min());
            cells.put("max." + place, item.max());
            cells.put("turned." + place, item.reversed() ? "Y" : null);
            cells.put("kind." + place, item.kind());
            cells.put("above." + place, item.alertAbove());
            cells.put("alert." + place, item.alert());
            cells.put("asked." + place, item.later() ? "LATER" : null);
            cells.put("scale." + place++, item.scaleWords());
        }
        place = 1;
        for (Band band : newest.bands()) {
            cells.put("lowest." + place, plain(band.lowest()));
            cells.put("risk." + place, band.risk());
            cells.put("band." + place++, band.label());
        }
        raisers(newest, cells);
        return cells;
    }

    /** Each with the numbers of its topics, as they are typed. */
    private static void raisers(Instrument newest, DraftCells cells) {
        List<String> codes = newest.items().stream().map(Item::code).toList();
        int place = 1;
        for (Raiser raiser : newest.raisers()) {
            cells.put("raiser.code." + place, raiser.code());
            cells.put("raiser." + place, raiser.label());
            cells.put(
                    "raiser.topics." + place,
                    String.join(
                            "+",
                            raiser.items().stream()
                                    .map(item -> Integer.toString(codes.indexOf(item) + 1))
                                    .toList()));
            cells.put("raiser.effect." + place++, raiser.effect());
        }
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }
}
