package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.waymark.notification.Outbox;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/**
 * Writes to those who are told of a change of accounts that something waits for them, and not what:
 * a way in that an administrator made is known of on the day, and not when somebody next looks.
 */
@ApplicationScoped
class AccessNoticeStore {

    private static final String TOLD =
            "SELECT DISTINCT a.email FROM account a JOIN account_role g ON g.account_id = a.id WHERE"
                    + " a.active = TRUE AND a.locked = FALSE AND a.email IS NOT NULL AND a.id <> ? AND"
                    + " a.id <> ? AND ";

    private static final String MANAGERS =
            "g.role = 'SERVICE_MANAGER' AND g.team_id IS NULL AND a.organisation_id = ? AND (g.service_id"
                    + " IS NULL OR ? = 0 OR g.service_id = ?)";

    private static final String WATCHERS =
            "(g.role = 'ADMINISTRATOR' OR g.role = 'AUDITOR' AND (a.organisation_id = ? OR "
                    + OwnRecords.answersForAll("a.organisation_id")
                    + "))";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Outbox outbox;

    /**
     * @param serviceId null for the whole organisation
     * @param accountId whom it happened to, who is not told; null for a machine
     * @param by who did it, and is not told
     */
    void managers(long organisationId, Long serviceId, Long accountId, long by) {
        long service = serviceId == null ? 0 : serviceId;
        tell(MANAGERS, by, accountId, organisationId, service, service);
    }

    /** Is there somebody but this account who manages a service of the organisation as a whole? */
    boolean hasManager(long organisationId, long but) {
        return !SqlReader.rows(
                        entityManager,
                        "SELECT 1 FROM account a JOIN account_role g ON g.account_id = a.id WHERE a.active"
                                + " = TRUE AND a.locked = FALSE AND a.id <> ? AND "
                                + MANAGERS
                                + " LIMIT 1",
                        but,
                        organisationId,
                        0L,
                        0L)
                .isEmpty();
    }

    /** The same to those who watch over accounts: administrators, and auditors of the place. */
    void watchers(long organisationId, Long accountId, long by) {
        tell(WATCHERS, by, accountId, organisationId);
    }

    private void tell(String who, long by, Long accountId, Object... values) {
        Object[] all = new Object[values.length + 2];
        all[0] = by;
        all[1] = accountId == null ? 0L : accountId;
        System.arraycopy(values, 0, all, 2, values.length);
        SqlReader.rows(entityManager, TOLD + who, all).stream()
                .map((Row row) -> row.text(0))
                .forEach(outbox::notice);
    }
}
