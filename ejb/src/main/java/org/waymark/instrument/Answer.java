package org.waymark.instrument;

/**
 * The answer to one item as it was given; reversing and counting are the business of {@link
 * Scoring}.
 *
 * @param value as it was ticked, yes is 1 and no is 0; null when there is none
 * @param missing why there is none; null when there is one, and null too while nothing was said
 * @param words a goal in their own words; null for other kinds
 * @param comment what was said about it; null for nothing
 * @param notVictim somebody else than the person said it
 */
public record Answer(
        Integer value, Missing missing, String words, String comment, boolean notVictim) {

    /** Nothing was said to this item yet. */
    public static final Answer NONE = new Answer(null, null, null, null, false);

    /** Just a value. */
    public static Answer of(int value) {
        return new Answer(value, null, null, null, false);
    }

    /** No value, and why. */
    public static Answer of(Missing missing) {
        return new Answer(null, missing, null, null, false);
    }

    /** Was it answered, "don't know" included? */
    public boolean isAnswered() {
        return value != null || missing == Missing.DONT_KNOW;
    }

    /** Was anything said to it, "not asked" included? */
    boolean isSaid() {
        return value != null || missing != null;
    }

    boolean isYes() {
        return value != null && value == 1;
    }
}
