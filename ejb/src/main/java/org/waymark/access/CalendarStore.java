package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.SqlReader;

/** What the calendar programs of workers show themselves with: one row for each worker. */
@ApplicationScoped
class CalendarStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Whose calendar it is, and what its password is checked against. */
    record Known(long accountId, String secretHash, Instant madeAt, Instant readAt) {}

    Optional<Known> find(String login) {
        return one("login = ?", login);
    }

    Optional<Known> of(long accountId) {
        return one("account_id = ?", accountId);
    }

    /** Makes the only access of an account: an earlier one ends. */
    void make(long accountId, String login, String secretHash, Instant at) {
        end(accountId);
        change(
                "INSERT INTO calendar_access (account_id, login, secret_hash, made_at) VALUES (?, ?,"
                        + " ?, ?)",
                accountId,
                login,
                secretHash,
                Columns.utc(at));
    }

    /** False when there was none. */
    boolean end(long accountId) {
        return change("DELETE FROM calendar_access WHERE account_id = ?", accountId) == 1;
    }

    void read(long accountId, Instant at) {
        change(
                "UPDATE calendar_access SET last_read_at = ? WHERE account_id = ?",
                Columns.utc(at),
                accountId);
    }

    private Optional<Known> one(String condition, Object value) {
        return SqlReader.rows(
                        entityManager,
                        "SELECT account_id, secret_hash, made_at, last_read_at FROM calendar_access"
                                + " WHERE "
                                + condition,
                        value)
                .stream()
                .map(
                        row ->
                                new Known(
                                        row.number(0),
                                        row.text(1),
                                        Columns.instant(row.columns()[2]),
                                        Columns.instant(row.columns()[3])))
                .findFirst();
    }

    private int change(String sql, Object... values) {
        return SqlReader.change(entityManager, sql, values);
    }
}
