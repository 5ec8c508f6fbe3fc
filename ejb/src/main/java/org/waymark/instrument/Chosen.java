package org.waymark.instrument;

import java.util.Arrays;

/** What was chosen from a list, as a draft keeps it. */
final class Chosen {

    private Chosen() {}

    /** Null when nothing was chosen, or something that is not on the list. */
    static <E extends Enum<E>> E of(Class<E> list, String chosen) {
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
