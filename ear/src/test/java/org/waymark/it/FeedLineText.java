package org.waymark.it;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of a feed written by hand: each test says only what matters to it. */
final class FeedLineText {

    private final Map<String, String> cells = new LinkedHashMap<>();

    private FeedLineText() {}

    /** A burglary that may be worked, of a victim and crime of this name. */
    static FeedLineText of(String crime) {
        return new FeedLineText()
                .with("message_id", "m-" + crime)
                .with("message_type", "NEW")
                .with("sending_force", "MPS")
                .with("sent_at", "2026-04-02T10:00")
                .with("crime_ref", crime)
                .with("victim_ref", "v1")
                .with("offence_code", "28E")
                .with("offence_from", "2026-04-01")
                .with("reported_at", "2026-04-01T09:00")
                .with("victim_type", "PERSON")
                .with("given_names", "Test")
                .with("surname", "Person " + crime)
                .with("date_of_birth", "1980-05-06")
                .with("phone", "07700 900123")
                .with("phone_call_safe", "Y")
                .with("email", "")
                .with("consent", "NOTIFIED")
                .with("domestic_abuse", "")
                .with("do_not_contact", "")
                .with("note", "");
    }

    FeedLineText with(String column, String value) {
        cells.put(column, value);
        return this;
    }

    String get(String column) {
        return cells.get(column);
    }

    /** The same as another message about it. */
    FeedLineText as(String type, String messageId) {
        FeedLineText copy = new FeedLineText();
        copy.cells.putAll(cells);
        return copy.with("message_type", type).with("message_id", messageId);
    }

    static String file(FeedLineText... lines) {
        StringBuilder file =
                new StringBuilder(String.join(",", lines[0].cells.keySet())).append('\n');
        for (FeedLineText line : lines) {
            file.append(
                            line.cells.values().stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return file.toString();
    }
}
