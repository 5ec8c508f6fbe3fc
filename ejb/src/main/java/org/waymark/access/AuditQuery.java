package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Page;

/**
 * Reads the audit for those who may: who looked at one record, what one account did, all by time.
 * Searching the audit is itself written to it.
 */
@Stateless
@Guarded
public class AuditQuery {

    /** Rows of one page. */
    public static final int PAGE = 50;

    /**
     * What to look for; null means any.
     *
     * @param reference of a referral or a case, as people write it without dashes
     * @param before only rows older than this id, for the next page
     * @param after only rows newer than this id, for the page before
     */
    public record Search(
            String username, String reference, Instant from, Instant to, Long before, Long after) {

        boolean back() {
            return after != null;
        }
    }

    /** One row, as shown. */
    public record Entry(
            long id,
            Instant at,
            String actor,
            String action,
            String outcome,
            String caseReference,
            String detail,
            String reason,
            String origin) {}

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private AuditSubject subject;

    /** One page, newest first. */
    @Needs(Right.AUDIT_READ)
    public Page<Entry> search(Search search) {
        subject.list(wordsOf(search));
        if (search.from() == null || search.to() == null) {
            throw new BadInput("from", "Give the days to search between.");
        }
        StringBuilder sql =
                new StringBuilder(
                        "SELECT a.id, a.at, a.actor, a.action, a.outcome, COALESCE(c.reference,"
                                + " r.reference), a.detail, a.reason, a.origin FROM audit_entry a"
                                + " LEFT JOIN support_case c ON c.id = a.case_id"
                                + " LEFT JOIN referral r ON r.id = a.referral_id"
                                + " WHERE a.at >= ? AND a.at < ?");
        List<Object> values =
                new ArrayList<>(List.of(Columns.utc(search.from()), Columns.utc(search.to())));
        if (search.username() != null) {
            sql.append(" AND a.account_id = (SELECT id FROM account WHERE username = ?)");
            values.add(search.username());
        }
        if (search.reference() != null) {
            sql.append(
                    " AND a.person_id IN (SELECT person_id FROM support_case WHERE reference = ?"
                            + " UNION SELECT person_id FROM referral WHERE reference = ?)");
            values.add(search.reference());
            values.add(search.reference());
        }
        if (search.before() != null) {
            sql.append(" AND a.id < ?");
            values.add(search.before());
        }
        if (search.back()) {
            sql.append(" AND a.id > ?");
            values.add(search.after());
        }
        sql.append(" ORDER BY a.id ").append(search.back() ? "" : "DESC ");
        sql.append("LIMIT ").append(PAGE + 1);
        Query query = entityManager.createNativeQuery(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Entry> entries = new ArrayList<>();
        for (Object row : query.getResultList()) {
            entries.add(entry((Object[]) row));
        }
        return Page.of(entries, PAGE, search.before() == null, search.back());
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                ((Number) row[0]).longValue(),
                Columns.instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8]);
    }

    private static String wordsOf(Search search) {
        return "account "
                + (search.username() == null ? "any" : search.username())
                + ", record "
                + (search.reference() == null ? "any" : search.reference())
                + ", "
                + search.from()
                + " to "
                + search.to();
    }
}
