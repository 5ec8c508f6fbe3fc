/** Figures about the Victims' Code that only the police, the prosecutors or probation have. */
package org.waymark.reporting.code;
