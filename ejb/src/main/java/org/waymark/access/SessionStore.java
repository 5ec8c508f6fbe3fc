package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/** A row for each session, so that it can be seen and ended from any server. */
@ApplicationScoped
class SessionStore {

    /** How long a row is kept after the sign-in, for whoever asks who was signed in from where. */
    private static final Duration KEPT = Duration.ofDays(90);

    /** A session that nobody used for as long has ended by itself: see session-timeout. */
    private static final Duration LIVES = Duration.ofMinutes(65);

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CalendarStore calendars;

    /**
     * Begins one; rows of the same account that nobody needs any more go.
     *
     * @param mark null when it began with a password
     */
    long begin(long accountId, Instant at, String origin, String device, ProviderMark mark) {
        change(
                "DELETE FROM account_session WHERE account_id = ? AND began_at < ?",
                accountId,
                Columns.utc(at.minus(KEPT)));
        long id = Ids.next();
        change(
                "INSERT INTO account_session (id, account_id, began_at, last_seen_at, origin,"
                        + " device, by_provider, provider_session, provider_factor) VALUES (?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?)",
                id,
                accountId,
                Columns.utc(at),
                Columns.utc(at),
                origin,
                device,
                mark != null,
                mark == null ? null : mark.session(),
                mark != null && mark.secondFactor());
        return id;
    }

    void seen(long id, Instant at) {
        change("UPDATE account_session SET last_seen_at = ? WHERE id = ?", Columns.utc(at), id);
    }

    /** False when the account has no such session that goes on. */
    boolean end(long accountId, long id, Instant at, SessionEnd why) {
        return change(
                        "UPDATE account_session SET ended_at = ?, end_reason = ? WHERE id = ? AND"
                                + " account_id = ? AND ended_at IS NULL",
                        Columns.utc(at),
                        why.name(),
                        id,
                        accountId)
                == 1;
    }

    /** Its owner has shown at the provider again who they are. */
    void proved(long id, Instant at) {
        change("UPDATE account_session SET proved_at = ? WHERE id = ?", Columns.utc(at), id);
    }

    /** Takes that proof, once; false when there is none since then. */
    boolean useProof(long id, Instant since) {
        return change(
                        "UPDATE account_session SET proved_at = NULL WHERE id = ? AND proved_at >= ?",
                        id,
                        Columns.utc(since))
                == 1;
    }

    /** Ends all that began at the provider. */
    int endOfProvider(long accountId, Instant at) {
        return change(
                "UPDATE account_session SET ended_at = ?, end_reason = ? WHERE account_id = ? AND"
                        + " by_provider = TRUE AND ended_at IS NULL",
                Columns.utc(at),
                SessionEnd.BY_PROVIDER.name(),
                accountId);
    }

    /**
     * Ends all of an account, and what a calendar program comes with: whatever makes somebody sign
     * in anew (another password, other rights, a lock) must not leave that door open.
     */
    void endAll(long accountId, Instant at, SessionEnd why) {
        calendars.end(accountId);
        change(
                "UPDATE account_session SET ended_at = ?, end_reason = ? WHERE account_id = ? AND"
                        + " ended_at IS NULL",
                Columns.utc(at),
                why.name(),
                accountId);
    }

    /** Those that go on, the one that was used last first. */
    @SuppressWarnings("unchecked")
    List<SessionRow> running(long accountId, Instant now) {
        List<Object[]> rows =
                query(
                                "SELECT id, began_at, last_seen_at, origin, device FROM"
                                        + " account_session WHERE account_id = ? AND ended_at IS NULL"
                                        + " AND last_seen_at > ? ORDER BY last_seen_at DESC, id DESC"
                                        + " LIMIT "
                                        + MOST,
                                accountId,
                                Columns.utc(now.minus(LIVES)))
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new SessionRow(
                                        Columns.number(row[0]),
                                        Columns.instant(row[1]),
                                        Columns.instant(row[2]),
                                        (String) row[3],
                                        (String) row[4]))
                .toList();
    }

    private int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
