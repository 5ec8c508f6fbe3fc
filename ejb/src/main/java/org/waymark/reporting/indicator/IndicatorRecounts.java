package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.reporting.Edition;
import org.waymark.reporting.suppression.SmallNumberRule;

/**
 * What late records have made of a quarter, counted on the closing days of the four quarters after
 * it and on no other day: whoever could count again whenever they like would see each person come.
 */
@ApplicationScoped
public class IndicatorRecounts {

    private static final int AFTERWARDS = 4;

    @Inject private RecountStore store;
    @Inject private IndicatorStore indicators;
    @Inject private IndicatorEditions editions;
    @Inject private Clock clock;

    /**
     * A quarter as it was counted last.
     *
     * @param earlier what it was counted as before, the first count among them
     */
    public record Recount(Instant takenAt, List<Measured> counts, List<List<Measured>> earlier) {

        /** Is it another count than the first one? */
        boolean changed(long serviceId, String code) {
            return !Objects.equals(
                    IndicatorSheets.find(serviceId, earlier.get(0), code),
                    IndicatorSheets.find(serviceId, counts, code));
        }

        /** Is it, of one service, at least a whole small number from every count before? */
        boolean canBeTold(long serviceId, String code, SmallNumberRule rule) {
            Measured is = IndicatorSheets.find(serviceId, counts, code);
            return is != null
                    && earlier.stream()
                            .map(before -> IndicatorSheets.find(serviceId, before, code))
                            .allMatch(was -> was != null && apart(was, is, rule));
        }
    }

    /** The oldest quarter that has not been counted again at the close of another. */
    Optional<Quarter> due(Quarter atClose) {
        return store.without(atClose.plus(-AFTERWARDS), atClose).stream().findFirst();
    }

    /**
     * How far the counting of earlier quarters has come.
     *
     * @param atClose the quarter at whose close they are counted
     * @param beganAt null before it has begun
     * @param of how many there are to count
     */
    public record Progress(Quarter atClose, Instant beganAt, int done, int of) {

        /** In words, without the moment: {@code began} takes its place. */
        public String says(String began) {
            String close = "at the close of " + atClose.label();
            if (of == 0) {
                return "No earlier quarter is to be counted again " + close + ".";
            }
            if (beganAt == null) {
                return "%d earlier quarters are to be counted again %s. It begins within the hour."
                        .formatted(of, close);
            }
            return done < of
                    ? "Earlier quarters are being counted again %s. It began %s: %d of %d are done."
                            .formatted(close, began, done, of)
                    : "Earlier quarters were counted again %s. It began %s: %d of %d are done."
                            .formatted(close, began, done, of);
        }
    }

    /** At the close of the newest quarter that is final. */
    public Progress progress() {
        Quarter newest = Edition.newestFinal(clock.instant());
        int done = store.done(newest);
        int open = store.without(newest.plus(-AFTERWARDS), newest).size();
        return new Progress(newest, store.began(newest).orElse(null), done, done + open);
    }

    /** Says that counting begins: false when it had begun. */
    boolean begin(Quarter atClose) {
        return store.begin(atClose, clock.instant());
    }

    /** Counts a quarter again, once for each close. */
    public void take(Quarter quarter, Quarter atClose) {
        if (store.take(quarter, atClose, clock.instant())) {
            store.keep(quarter, atClose, editions.now(quarter));
        }
    }

    /** The last one; empty when it has only been counted once. */
    public Optional<Recount> last(Quarter quarter) {
        List<RecountStore.Taken> taken = store.taken(quarter);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        List<List<Measured>> earlier = new ArrayList<>();
        earlier.add(indicators.counts(quarter));
        taken.stream()
                .skip(1)
                .forEach(before -> earlier.add(store.counts(quarter, before.atClose())));
        RecountStore.Taken last = taken.get(0);
        return Optional.of(new Recount(last.at(), store.counts(quarter, last.atClose()), earlier));
    }

    /** Neither the counts, nor what they are a part of, nor the rest differ by a small number. */
    static boolean apart(Measured was, Measured is, SmallNumberRule rule) {
        boolean parts = was.denominator() != null && is.denominator() != null;
        long rest =
                parts
                        ? (is.denominator() - is.numerator())
                                - (was.denominator() - was.numerator())
                        : 0;
        return !rule.small(Math.abs(is.numerator() - was.numerator()))
                && !(parts && rule.small(Math.abs(is.denominator() - was.denominator())))
                && !rule.small(Math.abs(rest));
    }
}
