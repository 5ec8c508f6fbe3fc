package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FinalFigures;

/**
 * Counts a quarter for all services and all indicators, once, when its published figures are final;
 * whoever looks afterwards sees the same. What is counted twice could be subtracted.
 */
@ApplicationScoped
public class IndicatorEditions {

    private interface Counting {
        List<Measured> of(Family family, Quarter quarter, Collection<Service> services);
    }

    @Inject private IndicatorStore store;
    @Inject private FinalFigures figures;
    @Inject private Organisations organisations;
    @Inject private Clock clock;
    @Inject @Any private Instance<Family> families;

    /** The exact counts of a final quarter; empty before. Counts them when nobody has. */
    public Optional<List<Measured>> of(Quarter quarter) {
        if (!figures.isFinal(quarter)) {
            return Optional.empty();
        }
        if (store.takenAt(quarter).isEmpty() && store.take(quarter, clock.instant())) {
            store.keep(quarter, now(quarter));
        }
        return Optional.of(store.counts(quarter));
    }

    /** Has the quarter been counted? */
    boolean isTaken(Quarter quarter) {
        return store.takenAt(quarter).isPresent();
    }

    /**
     * The counts as they are now: late data included. What the published quarter says never
     * changes. What the definitions of the quarter say is not counted has no count, not even a 0.
     */
    public List<Measured> now(Quarter quarter) {
        return all(quarter, Family::count);
    }

    /** The same, and what the published quarter counts as the records say it: for the service. */
    public List<Measured> records(Quarter quarter) {
        return all(quarter, Family::records);
    }

    private List<Measured> all(Quarter quarter, Counting counting) {
        Collection<Service> services = organisations.directory().services();
        List<Measured> all = new ArrayList<>();
        Set<String> counted = store.counted(quarter.lastDay());
        for (Family family : families) {
            counting.of(family, quarter, services).stream()
                    .filter(one -> counted.contains(one.code()))
                    .forEach(all::add);
        }
        return all;
    }
}
