package org.waymark.instrument;

/** How one item is answered. */
public enum AnswerKind {
    /** Yes (1) or no (0); "don't know" is an answer too and counts as neither. */
    YES_NO,
    /** How often in the last week, from the least to the most often. */
    OFTEN,
    /** A number on a scale. */
    NUMBER,
    /** A goal in somebody's own words, and a number for how far they are. */
    GOAL
}
