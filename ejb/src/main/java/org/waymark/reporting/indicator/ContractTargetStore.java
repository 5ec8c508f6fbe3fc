package org.waymark.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps the targets that contracts have of their own. */
@ApplicationScoped
class ContractTargetStore {

    private static final String SELECT =
            "SELECT id, award_id, code, first_quarter, last_quarter, target, reason FROM"
                    + " contract_target WHERE ended_at IS NULL AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those of a contract, by indicator and quarter. */
    List<ContractTarget> of(long awardId) {
        return targets("award_id = ? ORDER BY code, first_quarter", awardId);
    }

    /** Those of one indicator, of every contract. */
    List<ContractTarget> of(String code) {
        return targets("code = ?", code);
    }

    void add(ContractTarget target, long accountId, Instant now) {
        query(
                        "INSERT INTO contract_target (id, award_id, code, first_quarter,"
                                + " last_quarter, target, reason, account_id, at) VALUES (?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?)",
                        Ids.next(),
                        target.awardId(),
                        target.code(),
                        target.first().code(),
                        target.last().code(),
                        target.target(),
                        target.reason(),
                        accountId,
                        Columns.utc(now))
                .executeUpdate();
    }

    /** Ends one with an earlier quarter. */
    void shorten(long id, Quarter last) {
        query("UPDATE contract_target SET last_quarter = ? WHERE id = ?", last.code(), id)
                .executeUpdate();
    }

    /** False when the contract has no such target. */
    boolean end(long awardId, long id, long accountId, Instant now) {
        return query(
                                "UPDATE contract_target SET ended_by = ?, ended_at = ? WHERE id = ?"
                                        + " AND award_id = ? AND ended_at IS NULL",
                                accountId,
                                Columns.utc(now),
                                id,
                                awardId)
                        .executeUpdate()
                == 1;
    }

    /** Locks a contract, so that two who change its targets come one after the other. */
    void lock(long awardId) {
        query("SELECT id FROM award WHERE id = ? FOR UPDATE", awardId).getResultList();
    }

    private List<ContractTarget> targets(String condition, Object value) {
        return Row.of(query(SELECT + condition, value).getResultList()).stream()
                .map(
                        row ->
                                new ContractTarget(
                                        row.number(0),
                                        row.number(1),
                                        row.text(2),
                                        Quarter.parse(row.text(3)),
                                        Quarter.parse(row.text(4)),
                                        new BigDecimal(row.text(5)),
                                        row.text(6)))
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
