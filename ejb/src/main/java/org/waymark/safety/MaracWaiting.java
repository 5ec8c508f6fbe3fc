package org.waymark.safety;

import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Row;

/**
 * What waits for a meeting of one borough.
 *
 * @param since the oldest of them
 * @param next the next meeting in the diary; null when there is none
 */
public record MaracWaiting(String areaCode, int cases, LocalDate since, Meetings.Meeting next) {

    /** Rows of borough, number and oldest day, with the meetings to come, the next one first. */
    static List<MaracWaiting> of(List<Row> rows, List<Meetings.Meeting> toCome) {
        return rows.stream()
                .map(
                        row ->
                                new MaracWaiting(
                                        row.text(0),
                                        row.count(1),
                                        row.date(2),
                                        next(row.text(0), toCome)))
                .toList();
    }

    private static Meetings.Meeting next(String areaCode, List<Meetings.Meeting> toCome) {
        return toCome.stream()
                .filter(each -> each.areaCode().equals(areaCode))
                .findFirst()
                .orElse(null);
    }
}
