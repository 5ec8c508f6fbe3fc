package org.waymark.reporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A dated change from which on a chart has an average of its own: a new contract, another way of
 * recording.
 *
 * @param measure null when all charts begin anew
 * @param by who wrote it down
 */
public record ChartChange(
        long id, LocalDate on, String reason, VariationMeasure measure, Instant at, String by) {}
