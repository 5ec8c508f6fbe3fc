package org.waymark.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What workers write: neutral sentences without a name, a place or a crime in them. */
final class Wording {

    private final Map<String, List<String>> sentences =
            Table.rows("wording.tsv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row.get("kind"),
                                    Collectors.mapping(
                                            row -> row.get("text"), Collectors.toList())));

    String some(Dice dice, String kind) {
        return dice.one(sentences.get(kind));
    }
}
