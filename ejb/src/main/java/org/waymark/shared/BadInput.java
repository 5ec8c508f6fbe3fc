package org.waymark.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was typed cannot be taken as it is: one plain sentence for each field, keyed by its name.
 */
public class BadInput extends Refusal {

    private final Map<String, String> problems;

    public BadInput(Map<String, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = new LinkedHashMap<>(problems);
    }

    public BadInput(String field, String problem) {
        this(Map.of(field, problem));
    }

    /** Field name to sentence, in the order the fields are shown. */
    public Map<String, String> problems() {
        return Collections.unmodifiableMap(problems);
    }
}
