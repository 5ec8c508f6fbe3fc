package org.waymark.justice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Validity;
import org.waymark.reference.WorkingDays;

/**
 * The times that a version of the guidance on Clare's Law (Domestic Violence Disclosure Scheme)
 * gives police, counted from the day it was asked.
 *
 * @param checkDays days for the first check
 * @param meetWorkingDays working days for meeting whoever asked
 * @param completeDays days for completing it
 */
public record DisclosureGuidance(
        int checkDays, int meetWorkingDays, int completeDays, Validity validity) {

    /** The version that counts for what was asked on a day; empty when there is none. */
    public static Optional<DisclosureGuidance> on(List<DisclosureGuidance> all, LocalDate asked) {
        return all.stream().filter(each -> each.validity().includes(asked)).findFirst();
    }

    /** The last day for the first check. */
    public LocalDate checkBy(LocalDate asked) {
        return asked.plusDays(checkDays);
    }

    /** The last day for meeting; empty while the bank holidays are not known. */
    public Optional<LocalDate> meetBy(LocalDate asked, WorkingDays calendar) {
        return calendar.covers(asked) && calendar.covers(asked.plusDays(7L + 2L * meetWorkingDays))
                ? Optional.of(calendar.addWorkingDays(asked, meetWorkingDays))
                : Optional.empty();
    }

    /** The last day for completing it. */
    public LocalDate completeBy(LocalDate asked) {
        return asked.plusDays(completeDays);
    }
}
