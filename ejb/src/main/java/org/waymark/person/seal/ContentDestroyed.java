package org.waymark.person.seal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Refusal;

/** The key of the person was destroyed, and with it whatever was sealed under it. For good. */
public class ContentDestroyed extends Refusal {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Instant at;

    public ContentDestroyed(Instant at) {
        super("This was destroyed on " + DAY.format(WorkingDays.dateOf(at)) + ".");
        this.at = at;
    }

    public Instant at() {
        return at;
    }
}
