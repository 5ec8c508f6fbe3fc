package org.waymark.web.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.instrument.Answer;
import org.waymark.instrument.AnswerKind;
import org.waymark.instrument.Instrument;
import org.waymark.instrument.Item;
import org.waymark.instrument.Missing;

/** One question of a measure as it is filled in. */
public class MeasureItem {

    private static final String DONT_KNOW = "DK";
    private static final String NOT_ASKED = "NA";

    /** One answer that can be chosen. */
    public record Choice(String value, String label) {}

    private final int number;
    private final Item item;
    private final List<Choice> choices;
    private final String saved;
    private boolean savedShown;
    private String value;
    private String words;
    private String comment;
    private boolean notVictim;

    MeasureItem(int number, Item item, Map<String, String> loaded, Answer before) {
        this.number = number;
        this.item = item;
        this.choices = choices(item, loaded);
        this.saved = value(before);
        this.value = saved;
        this.words = before.words();
        this.comment = before.comment();
        this.notVictim = before.notVictim();
    }

    private static String value(Answer answer) {
        if (answer.value() != null) {
            return answer.value().toString();
        }
        if (answer.missing() == null) {
            return null;
        }
        return answer.missing() == Missing.DONT_KNOW ? DONT_KNOW : NOT_ASKED;
    }

    private static List<Choice> choices(Item item, Map<String, String> loaded) {
        List<Choice> choices = new ArrayList<>();
        if (item.kind() == AnswerKind.YES_NO) {
            choices.add(new Choice("1", "Yes"));
            choices.add(new Choice("0", "No"));
            choices.add(new Choice(DONT_KNOW, Missing.DONT_KNOW.label()));
        } else {
            for (int each = item.min(); each <= item.max(); each++) {
                String word =
                        item.kind() == AnswerKind.OFTEN
                                ? loaded.get(Instrument.ANSWER + each)
                                : null;
                choices.add(new Choice("" + each, word == null ? "" + each : each + " " + word));
            }
        }
        if (item.kind() != AnswerKind.GOAL) {
            choices.add(new Choice(NOT_ASKED, Missing.NOT_ASKED.label()));
        }
        return choices;
    }

    Answer answer() {
        boolean missing = DONT_KNOW.equals(value) || NOT_ASKED.equals(value);
        return new Answer(
                value == null || missing || !value.matches("[0-9]{1,3}")
                        ? null
                        : Integer.valueOf(value),
                !missing ? null : DONT_KNOW.equals(value) ? Missing.DONT_KNOW : Missing.NOT_ASKED,
                typed(words),
                typed(comment),
                notVictim);
    }

    private static String typed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The question with its number, and a word where it is not asked at the start. */
    public String getLabel() {
        return number + ". " + item.asked() + (item.later() ? " (not at the start)" : "");
    }

    /** The id of its field within its row. */
    public String getField() {
        return switch (item.kind()) {
            case YES_NO -> "yesno";
            case OFTEN -> "often";
            case NUMBER -> "number";
            case GOAL -> "goal";
        };
    }

    /** From now on what is saved is shown where it is not what was chosen. */
    void showSaved() {
        savedShown = true;
    }

    /** What the ends of the scale mean, and what somebody else has saved meanwhile. */
    public String getHint() {
        String scale = item.scaleWords() == null ? "" : item.scaleWords();
        if (!savedShown || Objects.equals(saved, value)) {
            return scale;
        }
        String other =
                choices.stream()
                        .filter(choice -> choice.value().equals(saved))
                        .map(Choice::label)
                        .findFirst()
                        .orElse("nothing");
        return ("Saved meanwhile by somebody else: " + other + ". " + scale).strip();
    }

    public boolean isSaidMore() {
        return comment != null || notVictim;
    }

    public Item getItem() {
        return item;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public boolean isNotVictim() {
        return notVictim;
    }

    public void setNotVictim(boolean notVictim) {
        this.notVictim = notVictim;
    }
}
