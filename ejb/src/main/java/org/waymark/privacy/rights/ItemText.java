package org.waymark.privacy.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.waymark.reference.WorkingDays;

/**
 * Lines of "Label: value"; what is not known has no line. What is about somebody else is known
 * beside the text, so that it can be marked for being left out.
 */
final class ItemText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final StringBuilder text = new StringBuilder();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

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

    /** The name of somebody else, which is marked wherever it stands in the record. */
    ItemText name(String label, String value) {
        keep(names, value);
        return line(label, value);
    }

    /** The name of somebody else, marked wherever it stands, without a line of its own. */
    ItemText hidden(String name) {
        keep(names, name);
        return this;
    }

    /** Something about somebody else, which is marked here. */
    ItemText other(String label, String value) {
        keep(others, value);
        return line(label, value);
    }

    private static void keep(Set<String> words, String value) {
        if (value != null && value.strip().length() > 1) {
            words.add(value.strip().replace("\r\n", "\n"));
        }
    }

    /** As a part of a record; null when it says nothing. */
    RecordItem item(RecordSource source, long id, Instant at) {
        return isEmpty()
                ? null
                : new RecordItem(source, id, source.label(), at, toString())
                        .about(Set.copyOf(names), Set.copyOf(others));
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
