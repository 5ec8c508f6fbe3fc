package org.waymark.person.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;

/** The wrapped keys of people. Whoever calls has opened the transaction. */
@ApplicationScoped
class PersonKeyStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * A row of the table.
     *
     * @param wrapped null once it was destroyed
     * @param destroyedAt null before
     */
    record Kept(KeyService.Wrapped wrapped, Instant destroyedAt) {}

    @SuppressWarnings("unchecked")
    Optional<Kept> find(long personId) {
        List<Object[]> rows =
                query(
                                "SELECT kek_id, wrapped, destroyed_at FROM person_key WHERE"
                                        + " person_id = ?",
                                personId)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new Kept(
                                        row[1] == null
                                                ? null
                                                : new KeyService.Wrapped(
                                                        (String) row[0], (byte[]) row[1]),
                                        Columns.instant(row[2])));
    }

    /** Adds the key of a person unless somebody was quicker: then that one stays. */
    void add(long personId, KeyService.Wrapped wrapped, Instant at) {
        query(
                        "INSERT INTO person_key (person_id, kek_id, wrapped, created_at) VALUES (?, ?,"
                                + " ?, ?) ON DUPLICATE KEY UPDATE person_id = VALUES(person_id)",
                        personId,
                        wrapped.keyId(),
                        wrapped.bytes(),
                        Columns.utc(at))
                .executeUpdate();
    }

    /** Also for somebody who has no key yet: none is made afterwards. False when it was before. */
    boolean destroy(long personId, Instant at) {
        int changed =
                query(
                                "UPDATE person_key SET kek_id = NULL, wrapped = NULL, destroyed_at = ?"
                                        + " WHERE person_id = ? AND destroyed_at IS NULL",
                                Columns.utc(at),
                                personId)
                        .executeUpdate();
        if (changed == 0) {
            changed =
                    query(
                                    "INSERT IGNORE INTO person_key (person_id, created_at,"
                                            + " destroyed_at) VALUES (?, ?, ?)",
                                    personId,
                                    Columns.utc(at),
                                    Columns.utc(at))
                            .executeUpdate();
        }
        return changed == 1;
    }

    /** The key-encryption keys that the database needs. */
    @SuppressWarnings("unchecked")
    List<String> keyIds() {
        return query("SELECT DISTINCT kek_id FROM person_key WHERE kek_id IS NOT NULL")
                .getResultList();
    }

    /** Whose keys were destroyed, and when. */
    @SuppressWarnings("unchecked")
    List<KeyDestroyed> destroyed() {
        List<Object[]> rows =
                query(
                                "SELECT person_id, destroyed_at FROM person_key WHERE destroyed_at IS"
                                        + " NOT NULL")
                        .getResultList();
        return rows.stream()
                .map(row -> new KeyDestroyed(Columns.number(row[0]), Columns.instant(row[1])))
                .toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
