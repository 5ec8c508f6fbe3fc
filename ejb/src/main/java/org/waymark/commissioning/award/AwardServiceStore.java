package org.waymark.commissioning.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps the further services that contracts pay for. */
@ApplicationScoped
class AwardServiceStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those of an award that were not taken back, by name. */
    List<AwardServiceEditing.Further> of(long awardId) {
        return Row.of(
                        query(
                                        "SELECT o.service_id, s.name, o.first_day, o.last_day FROM"
                                                + " award_contract o JOIN service s ON s.id ="
                                                + " o.service_id WHERE o.award_id = ? AND o.ended_at"
                                                + " IS NULL ORDER BY s.name",
                                        awardId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new AwardServiceEditing.Further(
                                        row.number(0), row.text(1), row.date(2), row.date(3)))
                .toList();
    }

    /**
     * One more, by its contract, also in place of one that was taken back. What had to be put right
     * until now was about the only service, and stays with it.
     */
    void add(long awardId, long contractId, long serviceId, LocalDate firstDay) {
        query(
                        "UPDATE award_action SET service_id = (SELECT a.service_id FROM award a WHERE"
                                + " a.id = ?) WHERE award_id = ? AND service_id IS NULL AND NOT"
                                + " EXISTS (SELECT 1 FROM award_contract o WHERE o.award_id = ? AND"
                                + " o.ended_at IS NULL)",
                        awardId,
                        awardId,
                        awardId)
                .executeUpdate();
        query(
                        "DELETE FROM award_contract WHERE ended_at IS NOT NULL AND (contract_id = ? OR"
                                + " (award_id = ? AND service_id = ?))",
                        contractId,
                        awardId,
                        serviceId)
                .executeUpdate();
        query(
                        "INSERT INTO award_contract (contract_id, award_id, service_id, first_day)"
                                + " VALUES (?, ?, ?, ?)",
                        contractId,
                        awardId,
                        serviceId,
                        firstDay)
                .executeUpdate();
    }

    void end(long awardId, long serviceId, LocalDate lastDay) {
        query(
                        "UPDATE award_contract SET last_day = ? WHERE award_id = ? AND service_id = ?"
                                + " AND ended_at IS NULL",
                        lastDay,
                        awardId,
                        serviceId)
                .executeUpdate();
    }

    void takeBack(long awardId, long serviceId, long accountId, Instant now) {
        query(
                        "UPDATE award_contract SET ended_by = ?, ended_at = ? WHERE award_id = ? AND"
                                + " service_id = ? AND ended_at IS NULL",
                        accountId,
                        Columns.utc(now),
                        awardId,
                        serviceId)
                .executeUpdate();
    }

    /** Has a return of a service of an award been asked for? */
    boolean hasReturns(long awardId, long serviceId) {
        return !query(
                        "SELECT 1 FROM award_return WHERE award_id = ? AND service_id = ? LIMIT 1",
                        awardId,
                        serviceId)
                .getResultList()
                .isEmpty();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
