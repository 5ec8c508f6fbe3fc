/**
 * What is published: cohorts, statistics, tables, charts and exports.
 *
 * <p>Nobody else in the business module knows this package. Everything that leaves it towards a
 * commissioner has gone through {@link org.waymark.reporting.suppression}.
 */
package org.waymark.reporting;
