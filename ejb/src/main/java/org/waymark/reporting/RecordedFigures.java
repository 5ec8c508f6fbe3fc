package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.reference.Quarter;

/**
 * What the records say of a quarter at this moment, late and corrected ones included: for a
 * provider that compares it with what it submitted. It is never published.
 */
@ApplicationScoped
public class RecordedFigures {

    @Inject private QuarterCountsQuery query;

    /** The journey, outcomes and surveys, from the counts that are kept beside the facts. */
    public ExactFigures now(Quarter quarter) {
        return new ExactFigures(query.countOfServices(quarter));
    }
}
