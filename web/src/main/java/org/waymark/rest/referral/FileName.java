package org.waymark.rest.referral;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file as its sender gives it, without any folder. */
final class FileName {

    private static final Pattern IN_DISPOSITION =
            Pattern.compile("filename=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final String NONE = "feed.csv";

    private FileName() {}

    /**
     * From the header X-File-Name, else from Content-Disposition, else {@code feed.csv}. Control
     * characters are left out: the name is shown to people.
     */
    static String of(String header, String disposition) {
        String name = header;
        if (name == null && disposition != null) {
            Matcher matcher = IN_DISPOSITION.matcher(disposition);
            name = matcher.find() ? matcher.group(1) : null;
        }
        if (name == null) {
            return NONE;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? NONE : plain;
    }
}
