package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.outcome.Change;
import org.waymark.outcome.MojOutcome;

/**
 * What became of a provider's own closed cases on one outcome by one protected characteristic:
 * exact, never published.
 *
 * @param groups in the order of display, those with nobody left out
 */
public record OwnOutcomeGroups(Characteristic characteristic, List<Group> groups) {

    /** From this share of pairs that say nothing on, a list must say so. */
    private static final double MUCH_UNKNOWN = 0.3;

    /** A category with its pairs by result, and those that are no pair. */
    public record Group(
            String category, String label, long improved, long same, long worse, long unpaired) {

        public long paired() {
            return improved + same + worse;
        }

        /** How many of the pairs, with the percentage and its interval where there is one. */
        public String share(long part) {
            return OwnOutcomes.share(part, paired());
        }
    }

    /** Pairs that say nothing of the characteristic, of all pairs. */
    public Percentage unknown() {
        long all = groups.stream().mapToLong(Group::paired).sum();
        long nothing =
                groups.stream()
                        .filter(each -> Characteristic.saysNothing(each.category()))
                        .mapToLong(Group::paired)
                        .sum();
        return Percentage.of(nothing, all);
    }

    /** Is it more than 30 %? */
    public boolean isMuchUnknown() {
        return unknown().share().orElse(0) > MUCH_UNKNOWN;
    }

    /**
     * By each characteristic.
     *
     * @param counts by characteristic, category, outcome and result with colons between
     */
    static List<OwnOutcomeGroups> of(Map<String, Long> counts, MojOutcome item) {
        List<OwnOutcomeGroups> all = new ArrayList<>();
        for (Characteristic characteristic : Characteristic.values()) {
            List<Group> groups = new ArrayList<>();
            for (String category : characteristic.categories()) {
                String key = characteristic + ":" + category + ":" + item + ":";
                Group group =
                        new Group(
                                category,
                                characteristic.label(category),
                                counts.getOrDefault(key + Change.IMPROVED, 0L),
                                counts.getOrDefault(key + Change.SAME, 0L),
                                counts.getOrDefault(key + Change.WORSE, 0L),
                                counts.getOrDefault(key + Change.UNPAIRED, 0L));
                if (group.paired() + group.unpaired() > 0) {
                    groups.add(group);
                }
            }
            all.add(new OwnOutcomeGroups(characteristic, groups));
        }
        return all;
    }
}
