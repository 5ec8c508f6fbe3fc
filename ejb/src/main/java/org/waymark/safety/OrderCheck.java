package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;

/** What days of protective orders can be. */
@ApplicationScoped
class OrderCheck {

    @Inject private Clock clock;

    /** Is it a day, and not one to come? */
    void past(String field, LocalDate day, Map<String, String> problems) {
        if (day == null) {
            problems.put(field, "Enter the day.");
        } else if (day.isAfter(WorkingDays.dateOf(clock.instant()))) {
            problems.put(field, "This day has not come yet.");
        }
    }

    /**
     * The same, of something that can only happen to an order that was made.
     *
     * @param made null while it is not made
     */
    void since(String field, LocalDate day, LocalDate made, Map<String, String> problems) {
        past(field, day, problems);
        if (made == null || day != null && day.isBefore(made)) {
            problems.putIfAbsent(field, "The order was not made yet on that day.");
        }
    }

    /** Does it end after it began? */
    static void ends(String field, LocalDate began, LocalDate ends, Map<String, String> problems) {
        if (ends != null && began != null && !ends.isAfter(began)) {
            problems.put(field, "It ends after it was made.");
        }
    }

    static void refuse(Map<String, String> problems) {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
