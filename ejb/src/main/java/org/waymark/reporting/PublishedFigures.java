package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.Area;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;

/**
 * Publishes each quarter once a day. What is kept in memory is made from the day's counts in the
 * database, so every server publishes the same.
 */
@ApplicationScoped
class PublishedFigures {

    private static final int MOST_KEPT = 40;

    @Inject private QuarterCountsQuery counts;
    @Inject private Organisations organisations;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    private final Map<Quarter, PublishedQuarter> published = new ConcurrentHashMap<>();

    PublishedQuarter of(Quarter quarter) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        PublishedQuarter known = published.get(quarter);
        if (known != null && known.takenOn().equals(today)) {
            return known;
        }
        if (published.size() >= MOST_KEPT) {
            published.clear();
        }
        PublishedQuarter fresh =
                PublishedQuarter.publish(quarter, today, counts.taken(quarter, today), keys());
        published.put(quarter, fresh);
        return fresh;
    }

    /** Forgets what is kept in memory, so that the day's counts are read again. */
    void forget() {
        published.clear();
    }

    private PublishedQuarter.Keys keys() {
        List<String> services = new ArrayList<>(List.of("0"));
        organisations
                .directory()
                .services()
                .forEach(each -> services.add(String.valueOf(each.id())));
        List<String> areas =
                new ArrayList<>(reference.areas().all().stream().map(Area::code).toList());
        for (String always : List.of(Area.OUTSIDE, Area.UNKNOWN)) {
            if (!areas.contains(always)) {
                areas.add(always);
            }
        }
        return new PublishedQuarter.Keys(
                services, areas, Arrays.stream(CrimeGroup.values()).map(Enum::name).toList());
    }
}
