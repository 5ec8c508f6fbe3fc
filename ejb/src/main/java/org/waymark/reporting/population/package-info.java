/** How many people live in London, or were recorded as victims, by protected characteristic. */
package org.waymark.reporting.population;
