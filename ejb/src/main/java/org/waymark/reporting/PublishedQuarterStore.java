package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps the counts of each edition of a quarter, so that every server publishes the same. */
@ApplicationScoped
class PublishedQuarterStore {

    /** Counts as they stood at a moment. */
    record Kept(Instant takenAt, QuarterCounts counts) {}

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** When an edition was taken; empty when it has not been. */
    Optional<Instant> takenAt(Quarter quarter, Edition edition) {
        return select("taken_at", quarter, edition).map(Columns::instant);
    }

    /** The quarters of which the final edition was taken, and when. */
    Map<Quarter, Instant> finals() {
        Map<Quarter, Instant> finals = new HashMap<>();
        Row.of(
                        entityManager
                                .createNativeQuery(
                                        "SELECT quarter, taken_at FROM published_quarter WHERE"
                                                + " edition = 'FINAL'")
                                .getResultList())
                .forEach(
                        row ->
                                finals.put(
                                        Quarter.parse(row.text(0)),
                                        Columns.instant(row.columns()[1])));
        return finals;
    }

    /** The first quarter that anything was received or closed in; empty before the first record. */
    Optional<Quarter> firstCounted() {
        return Row.of(
                        entityManager
                                .createNativeQuery("SELECT MIN(quarter) FROM referral_count")
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .filter(Objects::nonNull)
                .map(Quarter::parse)
                .findFirst();
    }

    Optional<Kept> find(Quarter quarter, Edition edition) {
        return takenAt(quarter, edition)
                .map(
                        at ->
                                new Kept(
                                        at,
                                        QuarterCounts.parse(
                                                (String)
                                                        select("content", quarter, edition)
                                                                .orElseThrow())));
    }

    /**
     * Keeps an edition unless another server was first; whoever was first is right. The provisional
     * ones before it are of no use any more.
     */
    void keep(Quarter quarter, Edition edition, Instant now, QuarterCounts counts) {
        entityManager
                .createNativeQuery(
                        "INSERT IGNORE INTO published_quarter (quarter, edition, taken_at, content)"
                                + " VALUES (?, ?, ?, ?)")
                .setParameter(1, quarter.code())
                .setParameter(2, edition.code())
                .setParameter(3, Columns.utc(now))
                .setParameter(4, counts.text())
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "DELETE FROM published_quarter WHERE quarter = ? AND edition <> 'FINAL' AND"
                                + " edition < ?")
                .setParameter(1, quarter.code())
                .setParameter(2, edition.code())
                .executeUpdate();
    }

    private Optional<Object> select(String column, Quarter quarter, Edition edition) {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT "
                                        + column
                                        + " FROM published_quarter WHERE quarter = ? AND edition ="
                                        + " ?")
                        .setParameter(1, quarter.code())
                        .setParameter(2, edition.code())
                        .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
}
