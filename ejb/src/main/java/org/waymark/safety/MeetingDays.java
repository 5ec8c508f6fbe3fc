package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;

/** The days that hang on the day of a meeting. They are worked out, so they move with it. */
@ApplicationScoped
class MeetingDays {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    @Inject
    @ConfigProperty(name = "waymark.marac.list.days", defaultValue = "5")
    private int workingDays;

    @Inject private ReferenceData reference;

    /**
     * The day on which the list of a meeting closes: agencies look through their files from then
     * on. Where bank holidays are not known so far ahead, whole weeks count as five days.
     */
    LocalDate closes(LocalDate meeting) {
        WorkingDays days = reference.workingDays();
        return days.covers(meeting)
                ? days.subtractWorkingDays(meeting, workingDays)
                : meeting.minusDays((long) workingDays * DAYS_OF_A_WEEK / WORKING_DAYS_OF_A_WEEK);
    }
}
