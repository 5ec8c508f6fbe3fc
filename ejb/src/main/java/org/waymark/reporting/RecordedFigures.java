package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.reference.Quarter;

/**
 * What the records say of a quarter at this moment, late and corrected ones included: for a
 * provider that compares it with what it submitted. It is never published.
 */
@ApplicationScoped
public class RecordedFigures {

    @Inject private QuarterCountsQuery query;
    @Inject private CharacteristicCountsQuery characteristics;
    @Inject private CessationReader cessation;

    /** The journey, outcomes and surveys, from the counts that are kept beside the facts. */
    public ExactFigures now(Quarter quarter) {
        return new ExactFigures(query.countOfServices(quarter));
    }

    /** How often each fact is recorded, and nothing else. */
    public ExactFigures factsNow(Quarter quarter) {
        return new ExactFigures(
                new QuarterCounts(
                        List.of(), List.of(), List.of(), characteristics.fields(quarter)));
    }

    /** How often abuse ended, and nothing else. */
    public ExactFigures abuseNow(Quarter quarter) {
        return new ExactFigures(
                new QuarterCounts(List.of(), List.of(), List.of(), cessation.count(quarter)));
    }
}
