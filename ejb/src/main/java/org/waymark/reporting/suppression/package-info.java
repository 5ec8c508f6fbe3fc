/**
 * Small numbers, in one place: what may be shown of a set of counts so that nobody can be found in
 * it.
 *
 * <p>Exact counts go in ({@link org.waymark.reporting.suppression.CountCube}), published counts
 * come out ({@link org.waymark.reporting.suppression.PublishedCube}, {@link
 * org.waymark.reporting.suppression.SuppressedTable}). A published count that is hidden no longer
 * holds its value, so a page, a file or a chart built on it cannot give it away. The reasons and
 * limits are in {@code docs/decisions} under "small numbers".
 */
package org.waymark.reporting.suppression;
