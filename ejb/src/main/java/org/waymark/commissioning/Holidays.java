package org.waymark.commissioning;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /**
     * What a file did.
     *
     * @param added days to come that were not there
     * @param known that were there already
     * @param past that are over and were not there: working days that were counted stay counted
     * @param withdrawn that somebody here has withdrawn, and that stay so
     * @param missing days to come that are here, in the years of the file, and not in it
     */
    public record Loaded(
            int added, int known, int past, List<LocalDate> withdrawn, List<LocalDate> missing) {}

    private static final int LONGEST_TITLE = 80;
    private static final int MOST_BYTES = 200_000;

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

    /**
     * Takes in the file that the government publishes. The same file again changes nothing.
     *
     * @throws BadInput when it is not such a file, or leaves a year out
     */
    @Needs(Right.REFERENCE_EDIT)
    public Loaded load(InputStream content) {
        SortedMap<LocalDate, String> days = BankHolidayFile.read(text(content));
        Map<LocalDate, Holiday> here = new TreeMap<>();
        LocalDate first = days.firstKey();
        store.from(first).forEach(each -> here.put(each.day(), each));
        int added = 0;
        int known = 0;
        int past = 0;
        List<LocalDate> withdrawn = new ArrayList<>();
        for (Map.Entry<LocalDate, String> each : days.entrySet()) {
            LocalDate day = each.getKey();
            if (here.containsKey(day)) {
                known++;
                if (here.get(day).withdrawn() && day.isAfter(today())) {
                    withdrawn.add(day);
                }
            } else if (!day.isAfter(today())) {
                past++;
            } else if (day.getYear() > store.lastYear() + 1) {
                throw new BadInput(
                        "file", "Nothing was added: the file leaves out the year before " + day);
            } else if (store.add(day, each.getValue())) {
                added++;
            }
        }
        int last = days.lastKey().getYear();
        List<LocalDate> missing =
                here.values().stream()
                        .filter(each -> !each.withdrawn() && each.day().isAfter(today()))
                        .map(Holiday::day)
                        .filter(day -> day.getYear() <= last && !days.containsKey(day))
                        .toList();
        subject.list("added %d bank holidays from a file".formatted(added));
        if (added > 0) {
            changed.fire(new ReferenceChanged());
        }
        return new Loaded(added, known, past, List.copyOf(withdrawn), missing);
    }

    private static String text(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new BadInput(
                        "file", "This file is too large to be the one of the government.");
            }
            return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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
