package org.waymark.commissioning;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.ReferenceChanged;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * An administrator keeps the bank holidays: adds those that are announced, withdraws one that is
 * moved. Only days to come: working days that were counted stay counted.
 */
@Stateless
@Guarded
public class Holidays {

    /**
     * One bank holiday.
     *
     * @param note such as "Substitute day"; may be null
     * @param withdrawn it was moved or called off
     */
    public record Holiday(LocalDate day, String title, String note, boolean withdrawn) {}

    private static final int LONGEST_TITLE = 80;

    @Inject private HolidayStore store;
    @Inject private AuditSubject subject;
    @Inject private Event<ReferenceChanged> changed;
    @Inject private Clock clock;

    /** From the first of January of last year on. */
    @Needs(Right.REFERENCE_EDIT)
    public List<Holiday> list() {
        subject.list("Bank holidays");
        return store.from(today().minusYears(1).withDayOfYear(1));
    }

    /**
     * Adds a bank holiday, or brings one back that was withdrawn.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.REFERENCE_EDIT)
    public void add(LocalDate day, String title) {
        if (day == null || !day.isAfter(today())) {
            throw new BadInput("day", "Choose a day to come: days that were counted stay counted.");
        }
        int lastYear = store.lastYear();
        if (day.getYear() > lastYear + 1) {
            throw new BadInput("day", "Add the bank holidays of %d first.".formatted(lastYear + 1));
        }
        if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            throw new BadInput("title", "Enter its name, at most 80 characters.");
        }
        if (!store.restore(day, title.strip()) && !store.add(day, title.strip())) {
            throw new BadInput("day", "This day is already a bank holiday.");
        }
        subject.list("added bank holiday " + day);
        changed.fire(new ReferenceChanged());
    }

    @Needs(Right.REFERENCE_EDIT)
    public void withdraw(LocalDate day) {
        if (!day.isAfter(today())) {
            throw new BadInput("day", "Only a day to come can be withdrawn.");
        }
        if (!store.withdraw(day, today())) {
            throw new NotFound();
        }
        subject.list("withdrew bank holiday " + day);
        changed.fire(new ReferenceChanged());
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }
}
