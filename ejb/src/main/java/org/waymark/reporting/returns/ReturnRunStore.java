package org.waymark.reporting.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Keeps how far the making of a quarter's returns has come, and whom to remind. */
@ApplicationScoped
class ReturnRunStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /**
     * A run.
     *
     * @param begunAt null before it has begun
     * @param contracts how many there are to do; null before it has begun
     */
    record Run(
            long commissionerId,
            Quarter quarter,
            Instant askedAt,
            Instant begunAt,
            Integer contracts,
            int done,
            Instant endedAt) {}

    /** Asks for a quarter's returns, also again: contracts that came since get theirs. */
    void ask(long commissionerId, Quarter quarter, Instant now) {
        query(
                        "INSERT INTO return_run (commissioner_id, quarter, asked_at) VALUES (?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE asked_at = VALUES(asked_at), begun_at ="
                                + " NULL, contracts = NULL, done = 0, ended_at = NULL",
                        commissionerId,
                        quarter.code(),
                        Columns.utc(now))
                .executeUpdate();
    }

    Optional<Run> of(long commissionerId, Quarter quarter) {
        return runs("commissioner_id = ? AND quarter = ?", commissionerId, quarter.code()).stream()
                .findFirst();
    }

    /** One that has not ended. Who else takes it waits. */
    Optional<Run> open() {
        return runs("ended_at IS NULL ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED").stream()
                .findFirst();
    }

    /** Says that it has begun, for others to see before the first contract is done. */
    void begin(Run run, int contracts, Instant now) {
        query(
                        "UPDATE return_run SET begun_at = ?, contracts = ? WHERE commissioner_id = ?"
                                + " AND quarter = ?",
                        Columns.utc(now),
                        contracts,
                        run.commissionerId(),
                        run.quarter().code())
                .executeUpdate();
    }

    void progress(Run run, int contracts, int done, Instant ended) {
        query(
                        "UPDATE return_run SET contracts = ?, done = ?, ended_at = ? WHERE"
                                + " commissioner_id = ? AND quarter = ?",
                        contracts,
                        done,
                        Columns.utc(ended),
                        run.commissionerId(),
                        run.quarter().code())
                .executeUpdate();
    }

    /**
     * Returns of contracts that are with their provider, due by a day, and of which nobody was
     * reminded.
     */
    List<Row> forgotten(LocalDate day) {
        return Row.of(
                query(
                                "SELECT id, service_id FROM award_return WHERE state IN ('DRAFT',"
                                        + " 'QUERIED') AND due_on <= ? AND reminded_at IS NULL AND"
                                        + " service_id IS NOT NULL ORDER BY id LIMIT 100",
                                day)
                        .getResultList());
    }

    void reminded(long id, Instant now) {
        query("UPDATE award_return SET reminded_at = ? WHERE id = ?", Columns.utc(now), id)
                .executeUpdate();
    }

    /** E-mail of the managers of a service, each once. */
    List<String> managers(long serviceId) {
        return Row.of(
                        query(
                                        "SELECT DISTINCT a.email FROM account a JOIN account_role g"
                                                + " ON g.account_id = a.id JOIN service s ON s.id = ?"
                                                + " WHERE a.active = TRUE AND a.email IS NOT NULL AND"
                                                + " g.role = 'SERVICE_MANAGER' AND (g.service_id = s.id"
                                                + " OR (g.service_id IS NULL AND a.organisation_id ="
                                                + " s.organisation_id))",
                                        serviceId)
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** E-mail of those who decide about the return of an award, each once. */
    List<String> contractManagers(long awardId) {
        return Row.of(
                        query(
                                        "SELECT DISTINCT a.email FROM award w JOIN account a ON"
                                                + " a.organisation_id = w.commissioner_id JOIN"
                                                + " account_role g ON g.account_id = a.id WHERE w.id ="
                                                + " ? AND a.active = TRUE AND a.email IS NOT NULL AND"
                                                + " g.role = 'CONTRACT_MANAGER'",
                                        awardId)
                                .getResultList())
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    private List<Run> runs(String condition, Object... values) {
        return Row.of(
                        query(
                                        "SELECT commissioner_id, quarter, asked_at, begun_at,"
                                                + " contracts, done, ended_at FROM return_run WHERE "
                                                + condition,
                                        values)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new Run(
                                        row.number(0),
                                        Quarter.parse(row.text(1)),
                                        Columns.instant(row.columns()[2]),
                                        Columns.instant(row.columns()[3]),
                                        row.count(4),
                                        row.count(5),
                                        Columns.instant(row.columns()[6])))
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
