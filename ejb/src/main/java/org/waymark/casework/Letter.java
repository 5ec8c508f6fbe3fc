package org.waymark.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Letters that are written together, as they are shown and printed. */
public final class Letter {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Letter() {}

    /** The words of a letter, in the version of the day. */
    public record Template(long id, String code, int version, String name, String body) {

        /**
         * The words with what is filled in; a bar begins a new paragraph.
         *
         * @param phone the number that the letter gives
         */
        String filled(String to, String reference, String phone, LocalDate day) {
            return body.replace("|", "\n")
                    .replace("{name}", to)
                    .replace("{reference}", reference)
                    .replace("{phone}", phone)
                    .replace("{date}", DAY.format(day));
        }
    }

    /**
     * Somebody who has not been tried yet and whose first way is not the telephone.
     *
     * @param rule why they are on the list
     * @param point the address a letter may go to; null when none may
     * @param why why they are passed over; null when they are written to
     */
    public record Candidate(
            String reference,
            long caseId,
            long personId,
            String name,
            String rule,
            Long point,
            String why) {

        public boolean isWritten() {
            return why == null;
        }
    }

    /** One line of a run sheet. */
    public record Line(String reference, String name, boolean written, String why) {}

    /** A run. */
    public record Run(
            long id, String letter, String phone, String by, Instant at, Instant printed) {}

    /** A run with its lines, those of cases that whoever looks manages. */
    public record Sheet(Run run, List<Line> lines) {

        public long written() {
            return lines.stream().filter(Line::written).count();
        }
    }

    /** One page of the print: to whom, where, and the words. */
    record Paper(String name, String address, String sender, String words, LocalDate day) {}
}
