package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/** Writes down from which day on a chart must not be compared with itself before, and why. */
@Stateless
@Guarded
public class ChartChanges {

    private static final int LONGEST_REASON = 300;
    private static final int OLDEST_YEARS = 10;

    @Inject private ChartChangeStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Begins charts anew on a day.
     *
     * @param measure null for all of them
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public void add(LocalDate on, String typedReason, VariationMeasure measure) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (on == null || on.isAfter(today) || on.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new BadInput("changedOn", "Enter the day of the change, today or before.");
        }
        String reason =
                TypedText.required(
                        "changeReason",
                        typedReason,
                        LONGEST_REASON,
                        "Say what changed, in at most 300 characters.");
        store.add(
                new ChartChange(Ids.next(), on, reason, measure, clock.instant(), null),
                current.get().id());
        subject.list("charts begin anew on " + on);
    }

    /** Takes a change back, so that the chart runs through again. */
    @Needs(Right.PUBLISHED_FIGURES)
    public void takeBack(long id) {
        if (!store.end(id, clock.instant(), current.get().id())) {
            throw new NotFound();
        }
        subject.list("charts no longer begin anew");
    }
}
