/**
 * Whether figures differ by more than chance: over time (control charts) and between boroughs or
 * services (funnel plots). Only published figures go in, so nothing here can give a person away.
 * The methods and their sources are in {@code docs/reporting-definitions.md}.
 */
package org.waymark.reporting.variation;
