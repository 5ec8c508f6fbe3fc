package org.waymark.commissioning.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps what has to be put right about contracts and grants. */
@ApplicationScoped
class AwardActionStore {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** The reference of an award within a scope; empty when there is none. */
    Optional<String> reference(AwardScope scope, long awardId) {
        return Row.of(
                        query(
                                        "SELECT a.reference FROM award a WHERE a.id = ? AND "
                                                + scope.condition("a"),
                                        awardId)
                                .getResultList())
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    /**
     * Those of an award within a scope, of the services within it and of the whole award: the open
     * ones first, by their last day.
     */
    List<AwardAction> of(AwardScope scope, long awardId) {
        return Row.of(
                        query(
                                        "SELECT x.id, x.quarter, s.name, x.what, x.owner, x.due_on,"
                                                + " x.done_on, x.done_words FROM award_action x JOIN award"
                                                + " a ON a.id = x.award_id LEFT JOIN service s ON s.id ="
                                                + " x.service_id WHERE a.id = ? AND "
                                                + scope.condition("a")
                                                + " AND (x.service_id IS NULL OR "
                                                + scope.ofService("x.service_id")
                                                + ") ORDER BY x.done_on IS NOT NULL, x.due_on, x.id LIMIT "
                                                + MOST,
                                        awardId)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new AwardAction(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        row.date(5),
                                        row.date(6),
                                        row.text(7)))
                .toList();
    }

    /** The services of an award that pays for several, the first of them first; none of another. */
    List<AwardActions.OfService> services(long awardId) {
        return Row.of(
                        query(
                                        "SELECT s.id, s.name FROM "
                                                + AwardServices.PAIRS
                                                + " x JOIN service s ON s.id = x.service_id JOIN award a"
                                                + " ON a.id = x.award_id WHERE a.id = ? AND "
                                                + AwardServices.SEVERAL
                                                + " ORDER BY x.is_first DESC, s.name",
                                        awardId)
                                .getResultList())
                .stream()
                .map(row -> new AwardActions.OfService(row.number(0), row.text(1)))
                .toList();
    }

    void add(
            long awardId,
            Long serviceId,
            String quarter,
            String what,
            String owner,
            LocalDate dueOn,
            long accountId,
            Instant now) {
        query(
                        "INSERT INTO award_action (id, award_id, service_id, quarter, what, owner,"
                                + " due_on, account_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        awardId,
                        serviceId,
                        quarter,
                        what,
                        owner,
                        dueOn,
                        accountId,
                        Columns.utc(now))
                .executeUpdate();
    }

    /** False when there is no such open action of the award. */
    boolean done(
            long awardId, long id, LocalDate doneOn, String words, long accountId, Instant now) {
        return query(
                                "UPDATE award_action SET done_on = ?, done_words = ?, done_by = ?,"
                                        + " done_at = ? WHERE id = ? AND award_id = ? AND done_on IS"
                                        + " NULL",
                                doneOn,
                                words,
                                accountId,
                                Columns.utc(now),
                                id,
                                awardId)
                        .executeUpdate()
                == 1;
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
