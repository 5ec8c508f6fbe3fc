package org.waymark.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A protective order in force, as it stands at the top of every page of a case.
 *
 * @param kind code of the list {@code order_kind}
 * @param until its last day; null until further order
 */
public record StandingOrder(String kind, LocalDate until) {

    /**
     * Those in force on a day.
     *
     * @param list such as {@code NMO:2027-03-01,RESTRAINING:}; null for none
     */
    static List<StandingOrder> of(String list, LocalDate today) {
        return list == null
                ? List.of()
                : Stream.of(list.split(","))
                        .map(each -> each.split(":", -1))
                        .map(
                                each ->
                                        new StandingOrder(
                                                each[0],
                                                each[1].isEmpty()
                                                        ? null
                                                        : LocalDate.parse(each[1])))
                        .filter(each -> each.until == null || !each.until.isBefore(today))
                        .toList();
    }
}
