package org.waymark.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Both ends of each item of closed cases, from its answers at intake and at exit in the order of
 * time: the first at intake, and the last at exit after it. They are a pair only where the same one
 * answered. Two versions of the instrument are never compared; of a case that has a pair by two,
 * the later one counts.
 */
final class CessationPairs {

    /**
     * One answer.
     *
     * @param exit at exit; false for at intake
     * @param byOther somebody else than the person said it
     */
    record Answer(
            long service,
            long caseId,
            int version,
            boolean exit,
            Cessation what,
            int value,
            boolean byOther) {}

    private record Key(long caseId, Cessation what) {}

    /** The answers of one item by one version. */
    private static final class Ends {

        private Answer first;
        private Answer last;

        void add(Answer answer) {
            boolean alone = answer.what == Cessation.WORKER;
            if (answer.exit && (alone || first != null)) {
                last = answer;
            } else if (!answer.exit && first == null && !alone) {
                first = answer;
            }
        }

        boolean isPair() {
            return last != null && (last.what == Cessation.WORKER || first.byOther == last.byOther);
        }
    }

    private final Map<Key, TreeMap<Integer, Ends>> cases = new LinkedHashMap<>();

    /** Adds an answer; those of one case come in the order of time. */
    void add(Answer answer) {
        cases.computeIfAbsent(new Key(answer.caseId, answer.what), none -> new TreeMap<>())
                .computeIfAbsent(answer.version, none -> new Ends())
                .add(answer);
    }

    /** How many cases count, and the good ones of them, by service. */
    Map<Long, Map<Cessation, long[]>> counts() {
        Map<Long, Map<Cessation, long[]>> counts = new TreeMap<>();
        for (TreeMap<Integer, Ends> versions : cases.values()) {
            List<Ends> newestFirst = new ArrayList<>(versions.descendingMap().values());
            newestFirst.stream()
                    .filter(Ends::isPair)
                    .findFirst()
                    .ifPresent(ends -> count(counts, ends));
        }
        return counts;
    }

    private static void count(Map<Long, Map<Cessation, long[]>> counts, Ends ends) {
        Cessation what = ends.last.what;
        Integer first = ends.first == null ? null : ends.first.value;
        if (what.counts(first)) {
            long[] of =
                    counts.computeIfAbsent(
                                    ends.last.service, none -> new EnumMap<>(Cessation.class))
                            .computeIfAbsent(what, none -> new long[2]);
            of[0]++;
            of[1] += what.isGood(first, ends.last.value) ? 1 : 0;
        }
    }
}
