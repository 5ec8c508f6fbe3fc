package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reference.Quarter;

/**
 * Gives the edition of a quarter that is in force; takes it when nobody has. What was suppressed
 * stays in memory for as long as the kept counts are the same.
 */
@ApplicationScoped
class PublishedFigures {

    private static final int REMEMBERED = 32;

    @Inject private PublishedQuarterStore store;
    @Inject private QuarterCountsQuery query;
    @Inject private Clock clock;

    private final Map<Quarter, PublishedQuarter> recent =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Quarter, PublishedQuarter> eldest) {
                    return size() > REMEMBERED;
                }
            };

    PublishedQuarter of(Quarter quarter) {
        Instant now = clock.instant();
        Edition edition = Edition.of(quarter, now);
        return of(quarter, edition, store.takenAt(quarter, edition).orElse(null), now);
    }

    /** Some final quarters: when they were counted is asked once for all of them. */
    List<PublishedQuarter> together(List<Quarter> finals) {
        Instant now = clock.instant();
        Map<Quarter, Instant> kept = store.finals();
        return finals.stream()
                .map(each -> of(each, Edition.of(each, now), kept.get(each), now))
                .toList();
    }

    /**
     * The final quarters up to one, oldest first: the last few, and before them those that somebody
     * has looked at when it was time. One that nobody did is not counted years later.
     *
     * @param counted how many of the last are counted if nobody has
     * @param most how many at most
     */
    List<PublishedQuarter> finals(Quarter last, int counted, int most) {
        Instant now = clock.instant();
        Map<Quarter, Instant> kept = store.finals();
        List<PublishedQuarter> quarters = new ArrayList<>();
        for (int back = most - 1; back >= 0; back--) {
            Quarter quarter = last.plus(-back);
            Instant takenAt = kept.get(quarter);
            if (takenAt != null || back < counted) {
                quarters.add(of(quarter, Edition.of(quarter, now), takenAt, now));
            }
        }
        return quarters;
    }

    private PublishedQuarter of(Quarter quarter, Edition edition, Instant takenAt, Instant now) {
        if (takenAt == null) {
            store.keep(
                    quarter,
                    edition,
                    now,
                    edition.isFinal()
                            ? query.count(quarter)
                            : query.countJourney(quarter).journeyOfLondon());
        }
        synchronized (recent) {
            PublishedQuarter known = recent.get(quarter);
            if (known != null
                    && known.edition().equals(edition)
                    && known.takenAt().equals(takenAt)) {
                return known;
            }
        }
        PublishedQuarterStore.Kept kept = store.find(quarter, edition).orElseThrow();
        PublishedQuarter published =
                new PublishedQuarter(quarter, edition, kept.takenAt(), kept.counts());
        synchronized (recent) {
            recent.put(quarter, published);
        }
        return published;
    }
}
