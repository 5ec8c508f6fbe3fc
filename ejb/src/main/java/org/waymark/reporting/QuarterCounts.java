package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The exact counts of one quarter, by service, area and crime group, before any suppression. They
 * are kept as text, a line each, and never shown.
 */
record QuarterCounts(List<Line> lines) {

    /** What a line counts. */
    enum Kind {
        /**
         * Numbers: the steps of the journey, each counting those that reached it and all before.
         */
        JOURNEY,
        /** About: item and change. One number: cases. */
        OUTCOME,
        /** Numbers: asked, answered, satisfied. */
        SURVEY
    }

    /**
     * One line.
     *
     * @param about what the kind needs besides; empty for none
     */
    record Line(
            Kind kind,
            String about,
            long serviceId,
            String area,
            String crimeGroup,
            long[] numbers) {

        String text() {
            return kind
                    + "|"
                    + about
                    + "|"
                    + serviceId
                    + "|"
                    + area
                    + "|"
                    + crimeGroup
                    + "|"
                    + Arrays.stream(numbers)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(","));
        }

        static Line parse(String text) {
            String[] parts = text.split("\\|", -1);
            return new Line(
                    Kind.valueOf(parts[0]),
                    parts[1],
                    Long.parseLong(parts[2]),
                    parts[3],
                    parts[4],
                    Arrays.stream(parts[5].split(",")).mapToLong(Long::parseLong).toArray());
        }
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    static QuarterCounts parse(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add(Line.parse(line)));
        return new QuarterCounts(lines);
    }

    List<Line> of(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
