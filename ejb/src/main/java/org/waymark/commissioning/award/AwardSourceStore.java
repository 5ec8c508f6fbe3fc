package org.waymark.commissioning.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps what other programmes pay of an award. A part is replaced, which the audit tells. */
@ApplicationScoped
class AwardSourceStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those of an award within a scope, by fund and programme. */
    List<AwardSource> of(AwardScope scope, long awardId) {
        return Row.of(
                        query(
                                        "SELECT p.id, p.name, f.name, s.pence FROM award_source s JOIN"
                                                + " award a ON a.id = s.award_id JOIN programme p ON p.id"
                                                + " = s.programme_id JOIN fund f ON f.id = p.fund_id"
                                                + " WHERE a.id = ? AND "
                                                + scope.condition("a")
                                                + " ORDER BY f.id, p.id",
                                        awardId)
                                .getResultList())
                .stream()
                .map(row -> new AwardSource(row.number(0), row.text(1), row.text(2), row.number(3)))
                .toList();
    }

    /** Does an award belong to a programme? */
    boolean belongsTo(long awardId, long programmeId) {
        return !query(
                        "SELECT id FROM award WHERE id = ? AND programme_id = ?",
                        awardId,
                        programmeId)
                .getResultList()
                .isEmpty();
    }

    /** Says what a programme pays of an award; 0 takes it back. */
    void set(long awardId, long programmeId, long pence, long accountId, Instant now) {
        query(
                        "DELETE FROM award_source WHERE award_id = ? AND programme_id = ?",
                        awardId,
                        programmeId)
                .executeUpdate();
        if (pence > 0) {
            query(
                            "INSERT INTO award_source (award_id, programme_id, pence, account_id, at)"
                                    + " VALUES (?, ?, ?, ?, ?)",
                            awardId,
                            programmeId,
                            pence,
                            accountId,
                            Columns.utc(now))
                    .executeUpdate();
        }
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
