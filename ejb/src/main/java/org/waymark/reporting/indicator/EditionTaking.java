package org.waymark.reporting.indicator;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Closing;

/**
 * Counts what is due, a quarter in each transaction: the published quarter, its indicators on the
 * same day, and the indicators of earlier quarters once more. Who comes second, on this server or
 * another, finds it done.
 */
@Singleton
public class EditionTaking {

    /** How many quarters back indicators can be asked for. */
    static final int QUARTERS = 12;

    @Inject private Closing closing;
    @Inject private IndicatorEditions editions;
    @Inject private IndicatorRecounts recounts;

    /**
     * Does the next piece.
     *
     * @return whether there may be more
     */
    public boolean next() {
        List<Quarter> open = closing.open();
        if (!open.isEmpty()) {
            close(open.get(0));
            return true;
        }
        Quarter newest = closing.newest();
        Optional<Quarter> uncounted =
                closing.counted(QUARTERS).stream()
                        .filter(quarter -> !editions.isTaken(quarter))
                        .findFirst();
        if (uncounted.isPresent()) {
            editions.of(uncounted.get());
            return true;
        }
        Optional<Quarter> due = recounts.due(newest);
        if (due.isPresent() && recounts.begin(newest)) {
            return true; // others see that it has begun while the first is counted
        }
        due.ifPresent(quarter -> recounts.take(quarter, newest));
        return due.isPresent();
    }

    /** The figures of a quarter and its indicators, of one moment. */
    public void close(Quarter quarter) {
        closing.take(quarter);
        editions.of(quarter);
    }
}
