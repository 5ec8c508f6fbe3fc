package org.waymark.reporting.assault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps assaults without persons, each of them once, and counts them. */
@ApplicationScoped
class AssaultStore {

    private static final int MOST_FILES = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A row to be kept. */
    record Keyed(byte[] key, Assault assault) {}

    /** True when a row is new. */
    boolean add(long fileId, Keyed row) {
        Assault one = row.assault();
        return entityManager
                        .createNativeQuery(
                                "INSERT IGNORE INTO assault_record (id, file_id, record_key,"
                                        + " happened_on, hour_of_day, area_code, place, weapon) VALUES"
                                        + " (?, ?, ?, ?, ?, ?, ?, ?)")
                        .setParameter(1, Ids.next())
                        .setParameter(2, fileId)
                        .setParameter(3, row.key())
                        .setParameter(4, one.day())
                        .setParameter(5, one.hour())
                        .setParameter(6, one.area())
                        .setParameter(7, one.place().name())
                        .setParameter(8, one.weapon().name())
                        .executeUpdate()
                == 1;
    }

    void add(
            long id,
            long organisationId,
            byte[] hash,
            String hospital,
            int fresh,
            int known,
            Instant at,
            long by) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO assault_file (id, organisation_id, content_hash, hospital,"
                                + " rows_new, rows_known, loaded_at, loaded_by) VALUES (?, ?, ?, ?,"
                                + " ?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, organisationId)
                .setParameter(3, hash)
                .setParameter(4, hospital)
                .setParameter(5, fresh)
                .setParameter(6, known)
                .setParameter(7, Columns.utc(at))
                .setParameter(8, by)
                .executeUpdate();
    }

    /** The files a provider has taken in, newest first. */
    List<Assaults.Taken> files(long organisationId) {
        return rows(
                        "SELECT f.hospital, f.rows_new, f.rows_known, f.loaded_at, a.display_name"
                                + " FROM assault_file f JOIN account a ON a.id = f.loaded_by WHERE"
                                + " f.organisation_id = ? ORDER BY f.id DESC LIMIT "
                                + MOST_FILES,
                        organisationId)
                .stream()
                .map(
                        row ->
                                new Assaults.Taken(
                                        row.text(0),
                                        row.count(1),
                                        row.count(2),
                                        Columns.instant(row.columns()[3]),
                                        row.text(4)))
                .toList();
    }

    List<Integer> years() {
        return rows("SELECT DISTINCT YEAR(happened_on) FROM assault_record ORDER BY 1 DESC")
                .stream()
                .map(row -> row.count(0))
                .toList();
    }

    /**
     * How many assaults have the same in everything.
     *
     * @param keys area, month, weapon, hour ({@code ?} when not known) and place
     */
    record Counted(List<String> keys, long assaults) {}

    /** All assaults of a year. */
    List<Counted> counts(int year) {
        return rows(
                        "SELECT area_code, CAST(MONTH(happened_on) AS CHAR), weapon,"
                                + " COALESCE(CAST(hour_of_day AS CHAR), '?'), place, COUNT(*) FROM"
                                + " assault_record WHERE happened_on >= ? AND happened_on < ? GROUP"
                                + " BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1))
                .stream()
                .map(
                        row ->
                                new Counted(
                                        List.of(
                                                row.text(0),
                                                row.text(1),
                                                row.text(2),
                                                row.text(3),
                                                row.text(4)),
                                        row.number(5)))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
