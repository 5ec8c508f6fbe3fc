package org.waymark.reporting.suppression;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a figure is narrowed to: at most one value of each dimension, for example one service and
 * one borough. Nothing chosen means all of London.
 *
 * @param chosen dimension name to key
 */
public record Selection(Map<String, String> chosen) {

    private static final Selection EVERYONE = new Selection(Map.of());

    public Selection {
        chosen = Map.copyOf(chosen);
    }

    /** Nothing narrowed. */
    public static Selection everyone() {
        return EVERYONE;
    }

    /** The same, narrowed by one more dimension; a key that is null or empty narrows nothing. */
    public Selection with(String dimension, String key) {
        if (key == null || key.isEmpty()) {
            return this;
        }
        Map<String, String> narrower = new TreeMap<>(chosen);
        narrower.put(dimension, key);
        return new Selection(narrower);
    }
}
