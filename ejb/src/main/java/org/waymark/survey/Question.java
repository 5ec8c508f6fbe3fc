package org.waymark.survey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.outcome.SatisfactionScale;

/**
 * One question of a version of a survey.
 *
 * @param code stays from version to version, so that waves of two versions can be compared by it
 * @param hint below the question; null for none
 * @param min lowest answer of a scale; null elsewhere
 * @param max highest answer of a scale; null elsewhere
 * @param low what the lowest answer means; null for nothing
 * @param high what the highest answer means; null for nothing
 * @param choices the answers to choose from; empty elsewhere
 * @param good the answer that counts as a good one, or the least of a scale; null when none is
 */
public record Question(
        String code,
        QuestionKind kind,
        String wording,
        String hint,
        Integer min,
        Integer max,
        String low,
        String high,
        List<String> choices,
        String good) {

    /** The question every survey has, so that surveys can be compared. */
    public static final String OVERALL = "SATISFACTION";

    /** Characters there are for an answer in one's own words. */
    public static final int LONGEST_TEXT = 2000;

    public Question {
        choices = List.copyOf(choices);
    }

    /** One answer to choose: what is kept, and what is read. */
    public record Option(String value, String label) {}

    /** The answers to choose from, in their order; none for a question in one's own words. */
    public List<Option> options() {
        return switch (kind) {
            case SATISFACTION ->
                    Arrays.stream(SatisfactionScale.values())
                            .map(each -> new Option(Integer.toString(each.score()), each.label()))
                            .toList();
            case SCALE ->
                    IntStream.rangeClosed(min, max)
                            .mapToObj(each -> new Option(Integer.toString(each), scaled(each)))
                            .toList();
            case YES_NO ->
                    List.of(
                            new Option("YES", "Yes"),
                            new Option("PARTLY", "Partly"),
                            new Option("NO", "No"));
            case CHOICE ->
                    IntStream.range(0, choices.size())
                            .mapToObj(i -> new Option(Integer.toString(i + 1), choices.get(i)))
                            .toList();
            case TEXT -> List.of();
        };
    }

    private String scaled(int value) {
        String words = value == min ? low : value == max ? high : null;
        return words == null ? Integer.toString(value) : value + " – " + words;
    }

    /** Is it answered in one's own words? */
    public boolean isText() {
        return kind == QuestionKind.TEXT;
    }

    /** Is this one of its answers? */
    public boolean takes(String answer) {
        return isText()
                ? answer.length() <= LONGEST_TEXT
                : options().stream().anyMatch(option -> option.value().equals(answer));
    }

    /** Is one answer better than another, so that a share of good answers says something? */
    public boolean isJudged() {
        return good != null && (kind != QuestionKind.CHOICE && kind != QuestionKind.TEXT);
    }

    /** Is this a good answer? */
    public boolean isGood(String answer) {
        if (!isJudged()) {
            return false;
        }
        return kind == QuestionKind.YES_NO
                ? good.equals(answer)
                : Integer.parseInt(answer) >= Integer.parseInt(good);
    }

    /** What its share of good answers counts, for a table. */
    public String goodWords() {
        return switch (kind) {
            case SATISFACTION -> "fairly, very or completely satisfied";
            case SCALE -> good + " or more";
            case YES_NO -> "NO".equals(good) ? "no" : "yes";
            case CHOICE, TEXT -> "";
        };
    }
}
