package org.waymark.instrument;

import java.math.BigDecimal;
import org.waymark.reference.Risk;

/**
 * A stretch of scores with a name.
 *
 * @param lowest the score at which it begins; it ends where the next one begins
 * @param risk what it says about the danger somebody is in; null for instruments that do not
 */
public record Band(BigDecimal lowest, String label, Risk risk) {}
