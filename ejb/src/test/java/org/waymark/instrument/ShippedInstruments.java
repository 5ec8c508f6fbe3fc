package org.waymark.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.reference.MigrationRows;
import org.waymark.reference.Risk;

/** The instruments as the migrations ship them, so that what is tested is what is installed. */
public final class ShippedInstruments {

    private static final List<String> INSTRUMENTS =
            List.of(
                    "V1210__insert_instruments.sql",
                    "V1840__insert_young_and_special_checklists.sql");
    private static final List<String> ITEMS =
            List.of(
                    "V1211__insert_instrument_items.sql",
                    "V1841__insert_special_checklist_items.sql");
    private static final List<String> BANDS =
            List.of(
                    "V1212__insert_instrument_bands.sql",
                    "V1842__insert_special_checklist_bands.sql");
    private static final List<String> RAISERS =
            List.of(
                    "V1213__insert_instrument_raisers.sql",
                    "V1843__insert_special_checklist_raisers.sql");

    private ShippedInstruments() {}

    static List<String> codes() {
        return INSTRUMENTS.stream()
                .flatMap(file -> rows(file).stream())
                .map(row -> row.get(0))
                .toList();
    }

    public static Instrument of(String code) {
        List<String> row = of(INSTRUMENTS, code, cells -> cells).get(0);
        return new Instrument(
                code,
                Integer.parseInt(row.get(1)),
                row.get(2),
                LocalDate.parse(row.get(3)),
                null,
                Engine.valueOf(row.get(5)),
                row.get(6),
                row.get(7),
                whole(row.get(8)),
                whole(row.get(9)),
                whole(row.get(10)),
                flag(row.get(11)),
                decimal(row.get(12)),
                decimal(row.get(13)),
                of(ITEMS, code, ShippedInstruments::item),
                of(BANDS, code, ShippedInstruments::band),
                of(RAISERS, code, ShippedInstruments::raiser),
                Map.of());
    }

    private static Item item(List<String> row) {
        return new Item(
                row.get(2),
                row.get(4),
                null,
                AnswerKind.valueOf(row.get(9)),
                whole(row.get(5)),
                whole(row.get(6)),
                flag(row.get(7)),
                whole(row.get(8)),
                flag(row.get(10)),
                whole(row.get(11)),
                row.get(12),
                "LATER".equals(row.get(13)),
                row.get(14));
    }

    private static Band band(List<String> row) {
        return new Band(
                decimal(row.get(2)),
                row.get(3),
                row.get(4) == null ? null : Risk.valueOf(row.get(4)));
    }

    private static Raiser raiser(List<String> row) {
        return new Raiser(
                row.get(2),
                row.get(4),
                List.of(row.get(5).split("\\+")),
                Raiser.Effect.valueOf(row.get(6)));
    }

    private static <T> List<T> of(
            List<String> files, String code, Function<List<String>, T> reader) {
        return files.stream()
                .flatMap(file -> rows(file).stream())
                .filter(row -> row.get(0).equals(code))
                .map(reader)
                .toList();
    }

    private static List<List<String>> rows(String file) {
        return MigrationRows.cells(file);
    }

    private static Integer whole(String cell) {
        return cell == null ? null : Integer.valueOf(cell);
    }

    private static BigDecimal decimal(String cell) {
        return cell == null ? null : new BigDecimal(cell);
    }

    private static boolean flag(String cell) {
        return cell.equals("TRUE");
    }
}
