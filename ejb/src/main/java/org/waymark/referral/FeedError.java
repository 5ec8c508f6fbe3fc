package org.waymark.referral;

/**
 * What is wrong with one cell of a row, in words the sender can act on.
 *
 * @param column null when the row as a whole is wrong
 * @param message a sentence
 */
public record FeedError(FeedColumn column, String message) {

    /** The column's name as in the file; empty when the row as a whole is wrong. */
    public String columnName() {
        return column == null ? "" : column.header();
    }
}
