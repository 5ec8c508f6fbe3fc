/**
 * Indicators: what is asked of a service by quarter, as dated definitions, and the figures for
 * them. A service reads its own exactly; a commissioner reads what suppression lets through.
 */
package org.waymark.reporting.indicator;
