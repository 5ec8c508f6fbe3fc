package org.waymark.commissioning.award;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.reference.Quarter;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/** Collects what is wrong with a form about money, one sentence for each field. */
final class AwardForm {

    private static final long MOST = 100_000_000_000L;

    private final Map<String, String> problems = new LinkedHashMap<>();

    /** A sum in pence; null when it was left out and may be. */
    Long pounds(String field, String typed, boolean needed, boolean minus) {
        if (typed == null || typed.isBlank()) {
            if (needed) {
                problem(field, "Enter the pounds.");
            }
            return null;
        }
        Long pence = Pounds.read(typed).orElse(null);
        if (pence == null || Math.abs(pence) > MOST) {
            problem(field, "Enter a sum in pounds, for example 1,499,700.");
        } else if (pence < 0 && !minus) {
            problem(field, "Enter a sum of 0 or more.");
        }
        return pence;
    }

    void text(String field, String typed, int most, String otherwise) {
        if (typed == null || typed.isBlank()) {
            problem(field, otherwise);
        } else {
            fits(field, typed, most);
        }
    }

    void fits(String field, String typed, int most) {
        if (!TypedText.fits(typed, most)) {
            problem(field, TypedText.tooLong(typed, most));
        }
    }

    void code(String field, String typed) {
        if (typed == null || !typed.strip().matches("[A-Za-z0-9][A-Za-z0-9-]{0,19}")) {
            problem(field, "Use up to 20 letters, digits and hyphens.");
        }
    }

    void days(String firstField, LocalDate first, String lastField, LocalDate last) {
        if (first == null) {
            problem(firstField, "Enter its first day.");
        }
        if (last == null) {
            problem(lastField, "Enter its last day.");
        } else if (first != null && last.isBefore(first)) {
            problem(lastField, "It ends before it begins.");
        }
    }

    /** A quarter by its code. */
    void quarter(String field, String code) {
        try {
            Quarter.parse(code);
        } catch (IllegalArgumentException none) {
            problem(field, "Choose the quarter.");
        }
    }

    /** The first problem of a field stays. */
    void problem(String field, String problem) {
        problems.putIfAbsent(field, problem);
    }

    void check() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
    }
}
