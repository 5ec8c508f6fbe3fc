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

    /**
     * The counts as they are now: late data included. What the published quarter says never
     * changes.
     */
    public List<Measured> now(Quarter quarter) {
        Collection<Service> services = organisations.directory().services();
        List<Measured> all = new ArrayList<>();
        for (Family family : families) {
            all.addAll(family.count(quarter, services));
        }
        return all;
    }
}
