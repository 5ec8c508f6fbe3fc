package org.waymark.reporting;

import java.util.List;
import java.util.Map;

/**
 * What people answered in the survey at the end of a case, of one service of a provider: its own
 * exact figures, never published. Of fewer than five answers nothing is told: whoever knows who was
 * asked would know who said it.
 *
 * @param answers how many came back
 * @param shares the good answers, of all to the question; empty when there are too few
 * @param written how many wrote something; 0 when there are too few
 * @param words what they wrote, in an order that tells nothing, the first thousand; empty when
 *     there are too few
 */
public record OwnEndAnswers(
        String service,
        long answers,
        Map<EndQuestion, String> shares,
        long written,
        List<String> words) {

    /** With fewer answers nothing of them is shown. */
    public static final long LEAST = 5;

    public OwnEndAnswers {
        boolean told = answers >= LEAST;
        shares = told ? Map.copyOf(shares) : Map.of();
        written = told ? written : 0;
        words = told ? List.copyOf(words) : List.of();
    }

    public boolean isTold() {
        return answers >= LEAST;
    }

    /** Are there more than are given here? */
    public boolean isCut() {
        return written > words.size();
    }

    /** The good answers to a question; null when there are too few. */
    public String share(EndQuestion question) {
        return shares.get(question);
    }
}
