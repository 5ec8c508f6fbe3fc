package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.reference.Quarter;

/**
 * Counts quarters for good when their day has come, whether or not somebody looks. A quarter whose
 * day was missed, because no server ran, is counted as soon as one does and says when.
 */
@ApplicationScoped
public class Closing {

    private PublishedFigures figures;
    private PublishedQuarterStore store;
    private Clock clock;

    /** For the container. */
    protected Closing() {}

    @Inject
    Closing(PublishedFigures figures, PublishedQuarterStore store, Clock clock) {
        this.figures = figures;
        this.store = store;
        this.clock = clock;
    }

    /** The newest quarter whose day has come. */
    public Quarter newest() {
        return Edition.newestFinal(clock.instant());
    }

    /**
     * The quarters whose day has come and that nobody has counted, oldest first: as many as charts
     * show, and none before the first that has any figure.
     */
    public List<Quarter> open() {
        Optional<Quarter> first = store.firstCounted();
        if (first.isEmpty()) {
            return List.of();
        }
        Map<Quarter, ?> kept = store.finals();
        List<Quarter> open = new ArrayList<>();
        for (int back = VariationQuery.MOST_QUARTERS - 1; back >= 0; back--) {
            Quarter quarter = newest().plus(-back);
            if (!kept.containsKey(quarter)
                    && !quarter.firstDay().isBefore(first.get().firstDay())) {
                open.add(quarter);
            }
        }
        return open;
    }

    /**
     * The quarters that are counted for good, oldest first.
     *
     * @param most how many of the newest to look at
     */
    public List<Quarter> counted(int most) {
        Map<Quarter, ?> kept = store.finals();
        return IntStream.rangeClosed(1 - most, 0)
                .mapToObj(newest()::plus)
                .filter(kept::containsKey)
                .toList();
    }

    /** Counts one; who was first is right, on whichever server. */
    public void take(Quarter quarter) {
        figures.of(quarter);
    }
}
