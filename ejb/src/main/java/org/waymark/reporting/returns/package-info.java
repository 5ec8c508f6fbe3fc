/**
 * Quarterly returns: the figures of one contract with what its provider says to them, submitted
 * once and kept as they were, with the definitions they were made by. Of a grant, what its holder
 * reports in words and its money.
 */
package org.waymark.reporting.returns;
