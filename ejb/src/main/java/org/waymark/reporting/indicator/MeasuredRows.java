package org.waymark.reporting.indicator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.shared.Row;

/** Counts as rows of a table: what they are kept by, service, code, numerator, denominator. */
final class MeasuredRows {

    static final String COLUMNS = "service_id, code, numerator, denominator";

    private MeasuredRows() {}

    /**
     * All of them as the rows of one statement. Numbers and our own codes can stand in its text.
     *
     * @param keys what all of them are kept by: codes of quarters
     */
    static String values(List<Measured> counts, String... keys) {
        String kept = Stream.of(keys).map(key -> "'" + key + "', ").collect(Collectors.joining());
        return counts.stream()
                .map(
                        one ->
                                "(%s%d, '%s', %d, %s)"
                                        .formatted(
                                                kept,
                                                one.serviceId(),
                                                one.code(),
                                                one.numerator(),
                                                one.denominator()))
                .collect(Collectors.joining(", "));
    }

    /** One that begins with {@link #COLUMNS}. */
    static Measured of(Row row) {
        return new Measured(row.number(0), row.text(1), row.number(2), row.number(3));
    }

    /** What was read with {@link #COLUMNS}. */
    static List<Measured> of(List<?> rows) {
        return Row.of(rows).stream().map(MeasuredRows::of).toList();
    }
}
