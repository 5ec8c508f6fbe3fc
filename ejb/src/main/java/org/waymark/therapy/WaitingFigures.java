package org.waymark.therapy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a waiting list looks like today, worked out from its rows, so that figures and list cannot
 * differ.
 *
 * @param waiting people who wait and have no offer
 * @param longest days that the longest of them has waited; 0 when nobody waits
 * @param p95 days within which 95 of 100 of those who wait joined (nearest rank)
 * @param contactsDue of them, whose holding contact is due or overdue
 */
public record WaitingFigures(int waiting, long longest, long p95, int contactsDue) {

    /**
     * Somebody who waits.
     *
     * @param contactDue last day for the next holding contact
     */
    record Wait(LocalDate joined, LocalDate contactDue) {}

    static WaitingFigures of(List<Wait> waits, LocalDate today) {
        List<Long> days =
                waits.stream()
                        .map(wait -> ChronoUnit.DAYS.between(wait.joined(), today))
                        .sorted()
                        .toList();
        int due = (int) waits.stream().filter(wait -> !wait.contactDue().isAfter(today)).count();
        return days.isEmpty()
                ? new WaitingFigures(0, 0, 0, 0)
                : new WaitingFigures(
                        days.size(),
                        days.get(days.size() - 1),
                        days.get((int) Math.ceil(days.size() * 0.95) - 1),
                        due);
    }
}
