package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.waymark.shared.Columns;

/**
 * Adds audit rows. There is no update and no delete here, nor may the database account do either.
 */
@ApplicationScoped
class AuditStore {

    record Row(
            long id,
            Instant at,
            Long accountId,
            String actor,
            String action,
            String outcome,
            Long personId,
            Long referralId,
            Long caseId,
            String detail,
            String reason,
            String origin) {}

    private static final int SALT = 16;
    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    private final SecureRandom random = new SecureRandom();

    void add(Row row) {
        add(List.of(row));
    }

    /**
     * All of them by one statement: a list names everybody it shows. What somebody typed as a
     * reason about a person stands beside the audit and not in it: the audit has its hash and
     * stays, the words go when the record goes.
     */
    void add(List<Row> rows) {
        Query insert =
                entityManager.createNativeQuery(
                        "INSERT INTO audit_entry (id, at, account_id, actor, action, outcome,"
                                + " person_id, referral_id, case_id, detail, reason, origin)"
                                + " VALUES "
                                + String.join(", ", Collections.nCopies(rows.size(), VALUES)));
        int at = 1;
        for (Row row : rows) {
            insert.setParameter(at++, row.id());
            insert.setParameter(at++, Columns.utc(row.at()));
            insert.setParameter(at++, row.accountId());
            insert.setParameter(at++, row.actor());
            insert.setParameter(at++, row.action());
            insert.setParameter(at++, row.outcome());
            insert.setParameter(at++, row.personId());
            insert.setParameter(at++, row.referralId());
            insert.setParameter(at++, row.caseId());
            insert.setParameter(at++, cut(row.detail(), 1000));
            insert.setParameter(at++, reason(row));
            insert.setParameter(at++, row.origin());
        }
        insert.executeUpdate();
    }

    private String reason(Row row) {
        String words = cut(row.reason(), 500);
        if (words == null || row.personId() == null) {
            return words;
        }
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        entityManager
                .createNativeQuery(
                        "INSERT INTO audit_reason (entry_id, salt, words) VALUES (?, ?, ?)")
                .setParameter(1, row.id())
                .setParameter(2, salt)
                .setParameter(3, words)
                .executeUpdate();
        return AuditWords.hashed(salt, words);
    }

    /**
     * Writes what is still pending, so that a change by somebody else is found while it can be
     * told.
     */
    void settle() {
        if (entityManager.isJoinedToTransaction()) {
            entityManager.flush();
        }
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }
}
