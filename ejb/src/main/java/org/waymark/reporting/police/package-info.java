/** The satisfaction of victims with the police, as the police survey publishes it. */
package org.waymark.reporting.police;
