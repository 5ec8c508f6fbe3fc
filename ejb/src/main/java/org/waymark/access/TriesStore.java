package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.waymark.shared.Columns;

/** One more failure is one statement: the row is held until the lock is written too. */
@ApplicationScoped
class TriesStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    int countAccount(long id) {
        change("UPDATE account SET failed_attempts = failed_attempts + 1 WHERE id = ?", id);
        return failures("SELECT failed_attempts FROM account WHERE id = ?", id);
    }

    /** The statements of a failure, for nobody. */
    void pretend(Instant now) {
        change("UPDATE account SET failed_attempts = failed_attempts + 1 WHERE id = ?", 0L);
        entityManager
                .createNativeQuery("SELECT failed_attempts FROM account WHERE id = ?")
                .setParameter(1, 0L)
                .getResultList();
        lockAccount(0L, now);
    }

    int countClient(long id) {
        change("UPDATE api_client SET failed_attempts = failed_attempts + 1 WHERE id = ?", id);
        return failures("SELECT failed_attempts FROM api_client WHERE id = ?", id);
    }

    void lockAccount(long id, Instant until) {
        change("UPDATE account SET locked_until = ? WHERE id = ?", Columns.utc(until), id);
    }

    void lockClient(long id, Instant until) {
        change("UPDATE api_client SET locked_until = ? WHERE id = ?", Columns.utc(until), id);
    }

    private void change(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private int failures(String sql, long id) {
        return Columns.number(
                        entityManager.createNativeQuery(sql).setParameter(1, id).getSingleResult())
                .intValue();
    }
}
