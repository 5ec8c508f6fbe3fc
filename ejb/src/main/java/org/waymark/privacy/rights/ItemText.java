package org.waymark.privacy.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.reference.WorkingDays;

/** Lines of "Label: value"; what is not known has no line. */
final class ItemText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final StringBuilder text = new StringBuilder();

    ItemText line(String label, String value) {
        if (value != null && !value.isBlank()) {
            text.append(label).append(": ").append(value.strip()).append('\n');
        }
        return this;
    }

    ItemText line(String label, LocalDate day) {
        return line(label, day == null ? null : DAY.format(day));
    }

    ItemText line(String label, Instant at) {
        return line(label, at(at));
    }

    ItemText line(String label, Long number) {
        return line(label, number == null ? null : number.toString());
    }

    /** Yes or no; nothing when nobody asked. */
    ItemText yes(String label, String answer) {
        return line(label, answer == null ? null : "Y".equals(answer) ? "yes" : "no");
    }

    ItemText paragraph(String words) {
        if (words != null && !words.isBlank()) {
            text.append(words.strip()).append('\n');
        }
        return this;
    }

    static String at(Instant at) {
        return at == null ? null : TIME.format(at.atZone(WorkingDays.LONDON));
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    @Override
    public String toString() {
        return text.toString().replace("\r\n", "\n").strip();
    }
}
