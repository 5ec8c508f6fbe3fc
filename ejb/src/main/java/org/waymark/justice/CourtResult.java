package org.waymark.justice;

import java.time.LocalDate;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.CodeLists;
import org.waymark.shared.BadInput;

/**
 * How a trial ended and what a court sentenced to, as codes of the lists {@code verdict} and {@code
 * sentence_kind}. What was written before there were codes has neither and keeps its words.
 *
 * @param verdict null for none
 * @param sentence null for none
 * @param months length of the sentence; null when it has none or nobody said
 */
public record CourtResult(String verdict, String sentence, Integer months) {

    public static final CourtResult NONE = new CourtResult(null, null, null);

    static final String VERDICTS = "verdict";
    static final String SENTENCES = "sentence_kind";

    private static final String WITH_MONTHS = "MONTHS";
    private static final String BY_PROSECUTORS = "STOPPED";
    private static final int MOST_MONTHS = 1200;

    public CourtResult {
        verdict = verdict == null || verdict.isBlank() ? null : verdict;
        sentence = sentence == null || sentence.isBlank() ? null : sentence;
    }

    /**
     * Does it belong to what happened?
     *
     * @throws BadInput when a verdict or a sentence does not say which, or something else has one
     */
    void check(JusticeEvent event, CodeLists lists, LocalDate today) {
        known("verdict", verdict, VERDICTS, event == JusticeEvent.VERDICT, lists, today);
        known("sentence", sentence, SENTENCES, event == JusticeEvent.SENTENCED, lists, today);
        if (months == null) {
            return;
        }
        if (!hasLength(lists)) {
            throw new BadInput(
                    "sentenceMonths",
                    "Only a sentence such as prison has a length. Leave the months empty.");
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new BadInput(
                    "sentenceMonths",
                    "Enter the whole length in months, such as 18 for a year and a half.");
        }
    }

    private static void known(
            String field,
            String code,
            String list,
            boolean needed,
            CodeLists lists,
            LocalDate today) {
        String what =
                field.equals(VERDICTS)
                        ? JusticeEvent.VERDICT.label()
                        : JusticeEvent.SENTENCED.label();
        if (needed && (code == null || !lists.codes(list, today).contains(code))) {
            throw new BadInput(field, "Choose the " + what.toLowerCase() + ".");
        }
        if (!needed && code != null) {
            throw new BadInput(field, "Only \u201c" + what + "\u201d has this. Leave it empty.");
        }
    }

    /** Is it a sentence that has a length? */
    boolean hasLength(CodeLists lists) {
        return marked(lists, SENTENCES, sentence, WITH_MONTHS);
    }

    /** Did prosecutors give the case up, so that a review can be asked for (Right 6)? */
    boolean isStopped(CodeLists lists) {
        return marked(lists, VERDICTS, verdict, BY_PROSECUTORS);
    }

    private static boolean marked(CodeLists lists, String list, String code, String mark) {
        return code != null
                && lists.find(list, code).map(CodeEntry::external).filter(mark::equals).isPresent();
    }

    /** Such as "Prison, 24 months"; null when nothing is coded. */
    public String words(CodeLists lists) {
        if (verdict != null) {
            return lists.label(VERDICTS, verdict);
        }
        if (sentence == null) {
            return null;
        }
        String kind = lists.label(SENTENCES, sentence);
        return months == null ? kind : kind + ", " + months + (months == 1 ? " month" : " months");
    }
}
