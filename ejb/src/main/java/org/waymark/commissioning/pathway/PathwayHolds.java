package org.waymark.commissioning.pathway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.DraftCells;

/**
 * What may hold the clocks of a case while it is paused.
 *
 * @param listed do only the reasons named here hold them? Otherwise every pause does, without limit
 * @param days code of the reason of a pause, and for how many working days at most
 */
public record PathwayHolds(boolean listed, Map<String, Integer> days) {

    /** How a field says that only what is named holds the clocks. */
    static final String LISTED = "LISTED";

    private static final int MOST_DAYS = 250;
    private static final String FIELD = "hold.";
    private static final String RULE = FIELD + "rule";

    static PathwayHolds of(DraftCells cells) {
        Map<String, Integer> days = new LinkedHashMap<>();
        boolean listed = LISTED.equals(cells.text(RULE));
        if (listed) {
            cells.all().keySet().stream()
                    .filter(field -> field.startsWith(FIELD) && !field.equals(RULE))
                    .forEach(
                            field ->
                                    days.put(field.substring(FIELD.length()), cells.number(field)));
        }
        return new PathwayHolds(listed, days);
    }

    /** The same the other way, where the pathway has rows. */
    void into(DraftCells cells) {
        if (listed) {
            cells.put(RULE, LISTED);
            days.forEach((reason, most) -> cells.put(FIELD + reason, most));
        }
    }

    /** What is wrong with it, in one sentence; empty when nothing is. */
    Optional<String> problem() {
        if (listed && days.isEmpty()) {
            return Optional.of(
                    "Say for at least one reason how long it holds the clocks. If no pause may hold"
                            + " them, choose for each clock that it goes on.");
        }
        return days.values().stream().allMatch(each -> each >= 1 && each <= MOST_DAYS)
                ? Optional.empty()
                : Optional.of("A pause holds the clocks for 1 to 250 working days.");
    }
}
