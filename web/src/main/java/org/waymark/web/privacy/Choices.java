package org.waymark.web.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Names of an enumeration as a form sends them: whatever is none of them was never offered. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> Set<E> of(Class<E> type, Collection<String> names) {
        Set<E> chosen = EnumSet.noneOf(type);
        if (names != null) {
            names.forEach(
                    name ->
                            Arrays.stream(type.getEnumConstants())
                                    .filter(each -> each.name().equals(name))
                                    .forEach(chosen::add));
        }
        return chosen;
    }

    /** A list that Faces can fill anew. */
    static List<String> names(Collection<? extends Enum<?>> chosen) {
        List<String> names = new ArrayList<>();
        chosen.forEach(each -> names.add(each.name()));
        return names;
    }
}
