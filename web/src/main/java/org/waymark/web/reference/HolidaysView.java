package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.commissioning.Holidays;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The bank holidays that working days are counted by. */
@Named
@RequestScoped
public class HolidaysView {

    private static final String HERE = "/reference/holidays?faces-redirect=true";

    @Inject private Holidays holidays;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private LocalDate day;
    private String title;
    private List<Holidays.Holiday> rows;

    public String add() {
        try {
            holidays.add(day, title);
            messages.saved("Added. Deadlines that are set from now on count it.");
            return HERE;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String withdraw(LocalDate which) {
        try {
            holidays.withdraw(which);
            messages.saved("Withdrawn. Deadlines that are set from now on do not count it.");
            return HERE;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<Holidays.Holiday> getRows() {
        if (rows == null) {
            rows = holidays.list();
        }
        return rows;
    }

    /** Can it still be withdrawn? */
    public boolean isToCome(Holidays.Holiday holiday) {
        return !holiday.withdrawn() && holiday.day().isAfter(WorkingDays.dateOf(clock.instant()));
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
