/**
 * Charts as inline SVG, drawn on the server from figures that are suppressed already.
 *
 * <p>No script, no style attribute, no outside reference; text stays text. Every chart is an image
 * with a label; the page puts the same figures beside it as a table.
 */
package org.waymark.reporting.chart;
