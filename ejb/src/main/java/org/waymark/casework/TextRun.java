package org.waymark.casework;

import java.time.Instant;
import java.util.List;

/**
 * Texts that were written together.
 *
 * @param phone the number that people are asked to ring
 */
public record TextRun(long id, String phone, Instant at) {

    /**
     * One person of a run.
     *
     * @param why why they were passed over, or the text did not leave; null otherwise
     */
    public record Line(String reference, String name, TextState state, String why) {}

    /** A run with its lines, those of cases that whoever looks manages. */
    public record Sheet(TextRun run, List<Line> lines) {

        /** How many were not passed over. */
        public long written() {
            return lines.stream().filter(each -> each.state() != TextState.PASSED_OVER).count();
        }
    }
}
