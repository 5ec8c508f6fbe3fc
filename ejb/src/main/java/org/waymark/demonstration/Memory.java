package org.waymark.demonstration;

/** The last few thousand rows, so that later rows can repeat, change or withdraw them. */
final class Memory {

    private final LineMaker.Made[] kept;
    private int written;

    Memory(int size) {
        kept = new LineMaker.Made[size];
    }

    void keep(LineMaker.Made made) {
        kept[written++ % kept.length] = made;
    }

    boolean isEmpty() {
        return written == 0;
    }

    LineMaker.Made one(Dice dice) {
        return kept[dice.between(0, Math.min(written, kept.length) - 1)];
    }

    /** Forgets a row: after a withdrawal nothing more may be said about it. */
    void replace(LineMaker.Made gone, LineMaker.Made other) {
        for (int i = 0; i < Math.min(written, kept.length); i++) {
            if (kept[i] == gone) {
                kept[i] = other;
            }
        }
    }
}
