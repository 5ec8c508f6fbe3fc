package org.waymark.instrument;

/** What became of one item between two answers, for instruments without a total. */
public enum ItemChange {
    /** It was there and is not there any more. */
    ENDED("Ended"),
    BETTER("Better"),
    SAME("The same"),
    WORSE("Worse"),
    UNPAIRED("Nothing to compare with");

    private final String label;

    ItemChange(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** From the earlier answer to the later one; goals are compared only with the same words. */
    public static ItemChange of(Item item, Answer before, Answer after) {
        if (before == null || before.value() == null || after == null || after.value() == null) {
            return UNPAIRED;
        }
        if (item.kind() == AnswerKind.GOAL && !isSame(before.words(), after.words())) {
            return UNPAIRED;
        }
        int gain =
                item.higherIsBetter()
                        ? after.value() - before.value()
                        : before.value() - after.value();
        if (Math.abs(gain) < item.leastChange()) {
            return SAME;
        }
        boolean gone = !item.higherIsBetter() && after.value() == item.min();
        return gain < 0 ? WORSE : gone ? ENDED : BETTER;
    }

    static boolean isSame(String one, String other) {
        return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
    }
}
