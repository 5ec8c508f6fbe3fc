package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;

/** Second factors and recovery codes; what must not happen twice is one statement each. */
@ApplicationScoped
class SecondFactorStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * The second factor of an account.
     *
     * @param secret sealed; null before it was first confirmed
     * @param confirmedAt null before that
     * @param wanted sealed, while one is being set up; else null
     */
    record Factor(byte[] secret, Instant confirmedAt, long lastWindow, byte[] wanted) {

        boolean isConfirmed() {
            return confirmedAt != null;
        }
    }

    @SuppressWarnings("unchecked")
    Optional<Factor> find(long accountId) {
        List<Object[]> rows =
                query(
                                "SELECT secret, confirmed_at, last_window, wanted_secret FROM"
                                        + " second_factor WHERE account_id = ?",
                                accountId)
                        .getResultList();
        return rows.stream()
                .findFirst()
                .map(
                        row ->
                                new Factor(
                                        (byte[]) row[0],
                                        Columns.instant(row[1]),
                                        Columns.number(row[2]),
                                        (byte[]) row[3]));
    }

    /** Begins to set one up; the one in force, if any, stays until this one is confirmed. */
    void want(long accountId, byte[] sealed, Instant at) {
        change(
                "INSERT INTO second_factor (account_id, wanted_secret, wanted_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE wanted_secret = VALUES(wanted_secret), wanted_at"
                        + " = VALUES(wanted_at)",
                accountId,
                sealed,
                Columns.utc(at));
    }

    /** Puts the one that was being set up in force. */
    void confirm(long accountId, long window, Instant at) {
        change(
                "UPDATE second_factor SET secret = wanted_secret, confirmed_at = ?, last_window = ?,"
                        + " wanted_secret = NULL, wanted_at = NULL WHERE account_id = ? AND"
                        + " wanted_secret IS NOT NULL",
                Columns.utc(at),
                window,
                accountId);
    }

    /**
     * Takes a window that may be taken after the last one.
     *
     * @param last as it was read; false when another code was taken meanwhile
     */
    boolean use(long accountId, long window, long last) {
        return change(
                        "UPDATE second_factor SET last_window = ? WHERE account_id = ? AND"
                                + " last_window = ?",
                        window,
                        accountId,
                        last)
                == 1;
    }

    /** Takes a recovery code; false when there is none like it, or it was used before. */
    boolean useCode(long accountId, byte[] hash, Instant at) {
        return change(
                        "UPDATE recovery_code SET used_at = ? WHERE account_id = ? AND code_hash = ?"
                                + " AND used_at IS NULL",
                        Columns.utc(at),
                        accountId,
                        hash)
                == 1;
    }

    /** In the place of all earlier ones. */
    void replaceCodes(long accountId, List<byte[]> hashes) {
        change("DELETE FROM recovery_code WHERE account_id = ?", accountId);
        hashes.forEach(
                hash ->
                        change(
                                "INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)",
                                accountId,
                                hash));
    }

    int codesLeft(long accountId) {
        return ((Number)
                        query(
                                        "SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND"
                                                + " used_at IS NULL",
                                        accountId)
                                .getSingleResult())
                .intValue();
    }

    void remove(long accountId) {
        change("DELETE FROM recovery_code WHERE account_id = ?", accountId);
        change("DELETE FROM second_factor WHERE account_id = ?", accountId);
    }

    /** The marks of a demonstration that are left in a database of a real service. */
    int forgetExemptions() {
        return change(
                "UPDATE account SET second_factor_exempt = FALSE WHERE second_factor_exempt = TRUE");
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
