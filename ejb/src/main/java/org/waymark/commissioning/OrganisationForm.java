package org.waymark.commissioning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.reference.Areas;
import org.waymark.shared.BadInput;

/** Collects what is wrong with a form about an organisation, one sentence for each field. */
final class OrganisationForm {

    private static final int LONGEST_NAME = 120;

    private final Map<String, String> problems = new LinkedHashMap<>();

    void present(String field, Object value, String problem) {
        if (value == null) {
            problem(field, problem);
        }
    }

    void text(String field, String value, String problem) {
        if (value == null || value.isBlank()) {
            problem(field, problem);
        } else if (value.strip().length() > LONGEST_NAME) {
            problem(field, "Use at most %d characters.".formatted(LONGEST_NAME));
        }
    }

    void code(String field, String value, Predicate<String> taken) {
        if (value == null || !value.strip().matches("[A-Za-z0-9][A-Za-z0-9-]{0,19}")) {
            problem(field, "Use up to 20 letters, digits and hyphens.");
        } else if (taken.test(value.strip())) {
            problem(field, "This one is taken. Choose another.");
        }
    }

    void areas(String field, Collection<String> codes, Areas areas) {
        if (codes.stream().anyMatch(code -> !areas.find(code).code().equals(code))) {
            problem(field, "Choose areas of the list.");
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
