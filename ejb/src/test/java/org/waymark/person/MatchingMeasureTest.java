package org.waymark.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.waymark.person.MatchScore.Band;
import org.waymark.person.Someone.Kind;

/**
 * How many second records of one person are proposed, and how many proposals are right: over a
 * crowd of 12,000 with 150 seeded records of each kind, by the keys and the score that the import
 * uses. A proposal is right when both records are of one person.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingMeasureTest {

    private static final MatchKeys KEYS = MatchKeys.under("a secret of this installation");

    /** What is asked for is 0.97 and 0.95; what there is, is a little better and stays so. */
    private static final double RECALL = 0.985;

    private static final double PRECISION = 0.98;
    private static final double LEAST_OF_A_KIND = 0.90;
    private static final double MOST_OF_SOMEBODY_ELSE = 0.03;

    private record Pair(int one, int other) {}

    @Test
    void most_second_records_are_proposed_and_most_proposals_are_right() {
        List<Someone> people = DirtyPeople.make();
        List<MatchSubject> subjects = people.stream().map(Someone::subject).toList();
        Set<Pair> candidates = candidates(subjects);
        Map<Kind, Integer> proposed = new EnumMap<>(Kind.class);
        Map<Kind, Integer> blocked = new EnumMap<>(Kind.class);
        Map<Kind, Integer> made = new EnumMap<>(Kind.class);
        people.forEach(each -> made.merge(each.kind(), 1, Integer::sum));
        int right = 0;
        int wrong = 0;
        int wrongLikely = 0;
        int likely = 0;
        for (Pair pair : candidates) {
            Someone newer = people.get(pair.other());
            boolean related = newer.of() == pair.one() && newer.kind() != Kind.CROWD;
            boolean onePerson = related && newer.kind().isOnePerson() || isOne(people, pair);
            if (related) {
                blocked.merge(newer.kind(), 1, Integer::sum);
            }
            Band band = MatchScore.of(subjects.get(pair.one()), subjects.get(pair.other())).band();
            if (band == Band.UNLIKELY) {
                continue;
            }
            if (related) {
                proposed.merge(newer.kind(), 1, Integer::sum);
            }
            right += onePerson ? 1 : 0;
            wrong += onePerson ? 0 : 1;
            likely += band == Band.LIKELY ? 1 : 0;
            wrongLikely += band == Band.LIKELY && !onePerson ? 1 : 0;
        }
        int pairs = 0;
        int found = 0;
        for (Kind kind : Kind.values()) {
            if (kind != Kind.CROWD) {
                System.out.printf(
                        Locale.ROOT,
                        "| %-26s | %-10s | %4d made | %4d share a key | %4d proposed |%n",
                        kind,
                        kind.isOnePerson() ? "one person" : "two people",
                        made.get(kind),
                        blocked.getOrDefault(kind, 0),
                        proposed.getOrDefault(kind, 0));
            }
            if (kind.isOnePerson()) {
                pairs += made.get(kind);
                found += proposed.getOrDefault(kind, 0);
            }
        }
        double recall = (double) found / pairs;
        double precision = (double) right / (right + wrong);
        double likelyPrecision = (double) (likely - wrongLikely) / likely;
        System.out.printf(
                Locale.ROOT,
                "| recall %.3f, precision %.3f of all proposals and %.3f of the likely ones; %d pairs looked at |%n",
                recall,
                precision,
                likelyPrecision,
                candidates.size());
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(RECALL);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(PRECISION);
        for (Kind kind : Kind.values()) {
            double share = (double) proposed.getOrDefault(kind, 0) / made.get(kind);
            if (kind.isOnePerson()) {
                assertThat(share).as(kind.name()).isGreaterThanOrEqualTo(LEAST_OF_A_KIND);
            } else if (kind != Kind.CROWD) {
                assertThat(share).as(kind.name()).isLessThanOrEqualTo(MOST_OF_SOMEBODY_ELSE);
            }
        }
    }

    /** Two second records of the same person are one person too. */
    private static boolean isOne(List<Someone> people, Pair pair) {
        Someone one = people.get(pair.one());
        Someone other = people.get(pair.other());
        return one.of() == other.of() && isOriginal(one) && isOriginal(other);
    }

    private static boolean isOriginal(Someone someone) {
        return someone.kind() == Kind.CROWD || someone.kind().isOnePerson();
    }

    private static Set<Pair> candidates(List<MatchSubject> subjects) {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < subjects.size(); i++) {
            for (Long key : KEYS.of(subjects.get(i))) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
            }
        }
        Set<Pair> pairs = new HashSet<>();
        for (List<Integer> sharing : byKey.values()) {
            for (int i = 0; sharing.size() <= MatchWriter.MOST_SHARING && i < sharing.size(); i++) {
                for (int j = i + 1; j < sharing.size(); j++) {
                    pairs.add(new Pair(sharing.get(i), sharing.get(j)));
                }
            }
        }
        return pairs;
    }
}
