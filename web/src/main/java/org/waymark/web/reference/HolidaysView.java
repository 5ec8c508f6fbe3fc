package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.commissioning.Holidays;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.Words;

/** The bank holidays that working days are counted by. */
@Named
@RequestScoped
public class HolidaysView {

    private static final String HERE = "/reference/holidays?faces-redirect=true";

    @Inject private Holidays holidays;
    @Inject private PageMessages messages;
    @Inject private Clock clock;
    @Inject private Words words;

    private LocalDate day;
    private String title;
    private Part file;
    private Holidays.Loaded loaded;
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

    /** Takes in the government's file. */
    public void load() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.problem("file", "Choose a file that is not empty.");
            return;
        }
        try (InputStream content = file.getInputStream()) {
            loaded = holidays.load(content);
        } catch (Refusal refused) {
            messages.refused(refused);
        } finally {
            file.delete();
        }
    }

    /** What the file did; null before one was taken in. */
    public Holidays.Loaded getLoaded() {
        return loaded;
    }

    /** Days in words, one after the other. */
    public String days(List<LocalDate> days) {
        return days.stream().map(words::date).collect(Collectors.joining(", "));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
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
