package org.waymark.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.shared.DraftCells;

/** What a draft says: its introduction and its questions in the order that their places give. */
public record SurveyPlan(String intro, List<Question> questions) {

    /** The most questions there is room for; nobody answers more. */
    public static final int ITEMS = 15;

    private static final int LAST = 99;

    /**
     * Reads the fields. A line without wording is no question; codes that are there stay, new
     * questions get the next free one.
     */
    public static SurveyPlan of(DraftCells cells) {
        List<Integer> lines =
                IntStream.rangeClosed(1, ITEMS)
                        .filter(i -> cells.text("wording." + i) != null)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> place(cells, i)))
                        .toList();
        Set<String> taken = new HashSet<>();
        boolean overall = false;
        List<Question> questions = new ArrayList<>();
        for (int i : lines) {
            QuestionKind kind = kind(cells.text("kind." + i));
            String code = cells.text("code." + i);
            if (kind == QuestionKind.SATISFACTION && !overall) {
                code = Question.OVERALL;
                overall = true;
            } else if (Question.OVERALL.equals(code)) {
                code = null;
            }
            if (code == null || !taken.add(code)) {
                code = free(cells, taken);
                taken.add(code);
            }
            questions.add(question(cells, i, code, kind));
        }
        return new SurveyPlan(cells.text("intro"), questions);
    }

    private static Question question(DraftCells cells, int i, String code, QuestionKind kind) {
        String good = cells.text("good." + i);
        if (kind == QuestionKind.SATISFACTION) {
            good = "5";
        } else if (kind == QuestionKind.CHOICE || kind == QuestionKind.TEXT) {
            good = null;
        }
        boolean scale = kind == QuestionKind.SCALE;
        return new Question(
                code,
                kind,
                cells.text("wording." + i),
                cells.text("hint." + i),
                scale ? cells.number("min." + i) : null,
                scale ? cells.number("max." + i) : null,
                scale ? cells.text("low." + i) : null,
                scale ? cells.text("high." + i) : null,
                kind == QuestionKind.CHOICE ? choices(cells.text("choices." + i)) : List.of(),
                good);
    }

    /** The fields of a version, to go on from. */
    public static DraftCells cells(Survey survey) {
        DraftCells cells = new DraftCells(java.util.Map.of());
        cells.put("intro", survey.intro());
        int i = 1;
        for (Question each : survey.questions()) {
            cells.put("place." + i, i);
            cells.put("code." + i, each.code());
            cells.put("kind." + i, each.kind());
            cells.put("wording." + i, each.wording());
            cells.put("hint." + i, each.hint());
            cells.put("min." + i, each.min());
            cells.put("max." + i, each.max());
            cells.put("low." + i, each.low());
            cells.put("high." + i, each.high());
            cells.put("choices." + i, String.join("\n", each.choices()));
            cells.put("good." + i, each.good());
            i++;
        }
        return cells;
    }

    private static int place(DraftCells cells, int line) {
        Integer place = cells.number("place." + line);
        return place == null || place < 1 ? LAST * ITEMS + line : place * ITEMS + line;
    }

    private static String free(DraftCells cells, Set<String> taken) {
        Set<String> known = new HashSet<>(taken);
        IntStream.rangeClosed(1, ITEMS).forEach(i -> known.add(cells.text("code." + i)));
        int next = 1;
        while (known.contains("Q" + next)) {
            next++;
        }
        return "Q" + next;
    }

    private static QuestionKind kind(String text) {
        return Arrays.stream(QuestionKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static List<String> choices(String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
