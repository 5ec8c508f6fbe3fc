package org.waymark.reference;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a service has for one step.
 *
 * @param serviceId null: the default of every service
 * @param kind TRIAGE, FIRST_ATTEMPT, FIRST_CONTACT, ASSESSMENT or PLAN
 */
public record ServiceClock(
        Long serviceId, String kind, Risk priority, int amount, Unit unit, Validity validity) {

    /** What the amount counts. */
    public enum Unit {
        HOURS,
        WORKING_DAYS
    }

    /** When the step is due that began then. */
    public Instant due(Instant began, WorkingDays workingDays) {
        return unit == Unit.HOURS
                ? began.plus(Duration.ofHours(amount))
                : workingDays.dueAfter(began, amount);
    }
}
