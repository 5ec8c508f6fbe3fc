package org.waymark.privacy.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Reference;

/**
 * What a certificate says, as text that is hashed: how much was destroyed by which rule and in
 * which table, who approved and when; never what was in it.
 */
final class Certificate {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    /** One count, as the tally has it. */
    record Line(String kind, String name, long count) {}

    private final Reference reference;
    private final String organisation;
    private final Instant at;
    private final List<Line> lines;

    Certificate(Reference reference, String organisation, Instant at, List<Line> lines) {
        this.reference = reference;
        this.organisation = organisation;
        this.at = at;
        this.lines = List.copyOf(lines);
    }

    /** How many records: each was destroyed by one rule. */
    long records() {
        return lines.stream()
                .filter(line -> line.kind().equals(TallyWriter.RULE))
                .mapToLong(Line::count)
                .sum();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("Certificate of destruction ").append(reference.shown()).append('\n');
        text.append("Organisation: ").append(organisation).append('\n');
        text.append("Destroyed by: ")
                .append(AT.format(at.atZone(WorkingDays.LONDON)))
                .append(" (")
                .append(at.atOffset(ZoneOffset.UTC).toInstant())
                .append(")\n");
        text.append("Records destroyed: ").append(records()).append('\n');
        section(text, "By rule", TallyWriter.RULE);
        section(text, "Approved by", TallyWriter.FIRST);
        section(text, "Looked at a second time by", TallyWriter.SECOND);
        section(text, "Rows destroyed or emptied, by table", TallyWriter.TABLE);
        return text.toString();
    }

    private void section(StringBuilder text, String title, String kind) {
        List<Line> found = lines.stream().filter(line -> line.kind().equals(kind)).toList();
        if (!found.isEmpty()) {
            text.append(title).append(":\n");
            found.forEach(
                    line ->
                            text.append("  ")
                                    .append(line.name())
                                    .append(": ")
                                    .append(line.count())
                                    .append('\n'));
        }
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
