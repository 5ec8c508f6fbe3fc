package org.waymark.incident;

import java.io.InputStream;
import java.util.Locale;

/**
 * A picture or recording of a report, as those see it who read the report.
 *
 * @param name what its sender called it; null when it cannot be opened now
 * @param mayTell may the file still say where or when it was taken?
 * @param scanned has a virus scanner looked at it?
 */
public record IncidentFile(
        long id, String name, MediaKind kind, long bytes, boolean mayTell, boolean scanned) {

    private static final long MEGABYTE = 1024L * 1024;

    /** In words: {@code 12.4 MB}. */
    public String size() {
        return bytes >= MEGABYTE
                ? String.format(Locale.ROOT, "%.1f MB", bytes / (double) MEGABYTE)
                : Math.max(1, bytes / 1024) + " KB";
    }

    /** What to know before it is saved or passed on; empty when there is nothing. */
    public String notice() {
        String traces = mayTell ? "May say where and when it was recorded. " : "";
        return (traces + (scanned ? "" : "Not scanned for viruses.")).strip();
    }

    /** A file that may be given out; its content is opened while it is read. */
    public record Download(MediaKind kind, long bytes, InputStream content) {}
}
