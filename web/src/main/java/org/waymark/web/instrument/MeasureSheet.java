package org.waymark.web.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.instrument.Answer;
import org.waymark.instrument.Instrument;
import org.waymark.instrument.Item;
import org.waymark.instrument.MeasureForm;

/** The questions of an instrument as a form: one field, or a few, for each item. */
record MeasureSheet(Instrument instrument, List<MeasureItem> items) {

    /**
     * The form with what is known already.
     *
     * @param before answers by item; what is missing was not answered
     */
    static MeasureSheet of(Instrument instrument, Map<String, Answer> before) {
        List<MeasureItem> items = new ArrayList<>();
        for (Item item : instrument.items()) {
            items.add(
                    new MeasureItem(
                            items.size() + 1,
                            item,
                            instrument.words(),
                            before.getOrDefault(item.code(), Answer.NONE)));
        }
        return new MeasureSheet(instrument, items);
    }

    /** The same for a new measure: goals come back in their words, to be measured again. */
    static MeasureSheet again(Instrument instrument, Map<String, Answer> goals) {
        Map<String, Answer> words = new LinkedHashMap<>();
        goals.forEach(
                (item, answer) ->
                        words.put(item, new Answer(null, null, answer.words(), null, false)));
        return of(instrument, words);
    }

    Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        items.forEach(each -> answers.put(each.getItem().code(), each.answer()));
        return answers;
    }

    /**
     * The field that a problem belongs to, as the form names it; what is about the case has none.
     */
    String fieldOf(String problem) {
        boolean comment = problem.endsWith(MeasureForm.COMMENT);
        String item = comment ? problem.replace(MeasureForm.COMMENT, "") : problem;
        for (int i = 0; i < items.size(); i++) {
            MeasureItem each = items.get(i);
            if (each.getItem().code().equals(item)) {
                return "items:" + i + ":" + (comment ? "comment" : each.getField());
            }
        }
        return problem.equals("state") ? null : problem;
    }
}
