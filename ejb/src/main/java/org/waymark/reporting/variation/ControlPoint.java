package org.waymark.reporting.variation;

import java.util.Optional;
import java.util.Set;

/**
 * One period of a control chart.
 *
 * @param phase 0 before the first dated change, then 1 …
 * @param centre the average of its phase; NaN where there are too few points for one
 * @param limits empty where there are too few points
 * @param signals the rules it breaks; empty for what chance explains
 */
public record ControlPoint(
        Observed observed, int phase, double centre, Optional<Limits> limits, Set<Signal> signals) {

    /** Is there something to draw? */
    public boolean shown() {
        return observed.shown();
    }

    /** The measured value; only of a point that is {@link #shown}. */
    public double value() {
        return observed.value().getAsDouble();
    }

    public String name() {
        return observed.name();
    }
}
