package org.waymark.commissioning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.shared.BadInput;

/** Turns what an administrator typed into the values of a dated row, or says what is wrong. */
final class DatedForm {

    private final DatedTable table;
    private final Map<String, Set<String>> choices;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /**
     * @param choices column to the values that may be chosen
     */
    DatedForm(DatedTable table, Map<String, Set<String>> choices) {
        this.table = table;
        this.choices = choices;
    }

    /**
     * @throws BadInput with one sentence for each field that cannot be taken
     */
    Map<String, Object> read(Map<String, String> typed) {
        Map<String, Object> values = new HashMap<>();
        for (DatedField field : table.fields()) {
            String text = typed.get(field.column());
            text = text == null || text.isBlank() ? null : text.strip();
            if (text == null) {
                if (field.required()) {
                    problems.put(
                            field.column(),
                            (field.isChosen() ? "Choose: " : "Enter: ") + field.label() + ".");
                }
            } else {
                values.put(field.column(), value(field, text));
            }
        }
        checkTogether(values);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return values;
    }

    private Object value(DatedField field, String text) {
        return switch (field.kind()) {
            case TEXT -> shortEnough(field, text);
            case CAPITALS -> capitals(field, text.toUpperCase(Locale.ROOT));
            case NUMBER -> number(field, text);
            case SIGNED -> signed(field, text);
            case YES_NO -> "Y".equals(chosen(field, text));
            case CONTRACT, SERVICE -> id(field, text);
            default -> chosen(field, text);
        };
    }

    private String shortEnough(DatedField field, String text) {
        if (text.length() > field.most()) {
            problems.put(
                    field.column(),
                    "%s: at most %d characters.".formatted(field.label(), field.most()));
        }
        return text;
    }

    private String capitals(DatedField field, String text) {
        if (!text.matches("[A-Z0-9][A-Z0-9_-]*")) {
            problems.put(field.column(), field.label() + ": use letters and digits only.");
        }
        return shortEnough(field, text);
    }

    private Integer number(DatedField field, String text) {
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= field.most()) {
            return Integer.valueOf(text);
        }
        problems.put(
                field.column(),
                "%s: enter a whole number from 0 to %d.".formatted(field.label(), field.most()));
        return null;
    }

    private Integer signed(DatedField field, String text) {
        if (text.matches("-?[0-9]{1,6}") && Math.abs(Integer.parseInt(text)) <= field.most()) {
            return Integer.valueOf(text);
        }
        problems.put(
                field.column(),
                "%s: enter a whole number from -%d to %d."
                        .formatted(field.label(), field.most(), field.most()));
        return null;
    }

    private Long id(DatedField field, String text) {
        return chosen(field, text) == null ? null : Long.valueOf(text);
    }

    private String chosen(DatedField field, String text) {
        if (choices.getOrDefault(field.column(), Set.of()).contains(text)) {
            return text;
        }
        problems.put(field.column(), field.label() + ": choose one of the list.");
        return null;
    }

    private void checkTogether(Map<String, Object> values) {
        ordered(values, "age_from", "age_to", "The oldest age is below the youngest.");
        ordered(values, "days_from", "days_to", "The most days are fewer than the fewest.");
        if (table == DatedTable.ELIGIBILITY
                && Boolean.FALSE.equals(values.get("allows"))
                && values.get("words") == null) {
            problems.put("words", "Say what staff are to do instead.");
        }
        if (table == DatedTable.FOLLOW_UPS
                && Integer.valueOf(0).equals(values.get("weeks"))
                && Integer.valueOf(0).equals(values.get("months"))) {
            problems.put("weeks", "Enter weeks or months, or both.");
        }
        if (table == DatedTable.EXCLUDED_OFFENCES
                && (values.get("offence_group") == null) == (values.get("offence_code") == null)) {
            problems.put("offence_group", "Choose an offence group, or enter one offence code.");
        }
    }

    private void ordered(Map<String, Object> values, String from, String to, String problem) {
        if (values.get(from) instanceof Integer first
                && values.get(to) instanceof Integer last
                && last < first) {
            problems.put(to, problem);
        }
    }
}
