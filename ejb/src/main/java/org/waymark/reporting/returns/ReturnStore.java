package org.waymark.reporting.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.commissioning.award.AwardServices;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps returns and what becomes of them. */
@ApplicationScoped
class ReturnStore {

    private static final String SELECT =
            "SELECT r.id, r.award_id, r.service_id, r.quarter, r.state, r.due_on, r.narrative,"
                    + " r.content, r.content_hash, r.submitted_at, r.accepted_at, r.version,"
                    + " a.reference, "
                    + AwardServices.title("r.service_id")
                    + ", a.holder, r.again FROM award_return r JOIN award a ON a.id ="
                    + " r.award_id WHERE a.kind = 'CONTRACT' AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Those of a quarter within a scope, by reference. */
    List<ContractReturn> of(AwardScope scope, Quarter quarter) {
        return returns(
                SELECT + within(scope) + " AND r.quarter = ? ORDER BY a.reference, r.part",
                quarter.code());
    }

    Optional<ContractReturn> one(AwardScope scope, long id) {
        return returns(SELECT + within(scope) + " AND r.id = ?", id).stream().findFirst();
    }

    private static String within(AwardScope scope) {
        return scope.condition("a") + " AND " + scope.ofService("r.service_id");
    }

    /** Begins one of a service of a contract unless there is one. */
    void begin(long awardId, long serviceId, Quarter quarter, LocalDate due) {
        query(
                        "INSERT IGNORE INTO award_return (id, award_id, service_id, part, quarter,"
                                + " state, due_on) SELECT ?, a.id, ?, CASE WHEN a.service_id = ? THEN"
                                + " 0 ELSE ? END, ?, 'DRAFT', ? FROM award a WHERE a.id = ?",
                        Ids.next(),
                        serviceId,
                        serviceId,
                        serviceId,
                        quarter.code(),
                        due,
                        awardId)
                .executeUpdate();
    }

    /** Saves what the provider says; false when somebody else has saved since. */
    boolean narrate(ContractReturn one, int version, String narrative, String again) {
        return query(
                                "UPDATE award_return SET narrative = ?, again = ?, version = version"
                                        + " + 1 WHERE id = ? AND version = ? AND state = ?",
                                narrative,
                                again,
                                one.id(),
                                version,
                                one.state().name())
                        .executeUpdate()
                == 1;
    }

    /**
     * What was submitted last; false when somebody else was faster.
     *
     * @param with the contract that the figures stand with; what was said first stays
     */
    boolean submit(
            ContractReturn one,
            int version,
            FrozenReturn frozen,
            String text,
            String with,
            Instant now) {
        return query(
                                "UPDATE award_return SET state = 'SUBMITTED', narrative = ?, again ="
                                        + " NULL, content = ?, content_hash = ?, submitted_at = ?,"
                                        + " counted_with = COALESCE(counted_with, ?),"
                                        + " version = version + 1 WHERE id = ? AND version = ? AND state = ?",
                                frozen.narrative(),
                                text,
                                FrozenReturn.hash(text),
                                Columns.utc(now),
                                with,
                                one.id(),
                                version,
                                one.state().name())
                        .executeUpdate()
                == 1;
    }

    /**
     * What the commissioner decides, of a contract or a grant; what was submitted is not touched.
     *
     * @param from where it stands
     */
    boolean decide(long id, ReturnState from, int version, ReturnMove move, Instant now) {
        return query(
                                "UPDATE award_return SET state = ?, accepted_at = ?, reminded_at ="
                                        + " NULL, version = version + 1 WHERE id = ? AND version = ?"
                                        + " AND state = ?",
                                move.to().name(),
                                move == ReturnMove.ACCEPT ? Columns.utc(now) : null,
                                id,
                                version,
                                from.name())
                        .executeUpdate()
                == 1;
    }

    void event(long id, ReturnMove move, String words, long accountId, Instant now) {
        query(
                        "INSERT INTO return_event (id, return_id, move, words, account_id, at) VALUES"
                                + " (?, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        id,
                        move.name(),
                        words,
                        accountId,
                        Columns.utc(now))
                .executeUpdate();
    }

    List<ContractReturn.Event> events(long id) {
        return Row.of(
                        query(
                                        "SELECT e.move, e.words, e.at, a.display_name FROM return_event"
                                                + " e LEFT JOIN account a ON a.id = e.account_id WHERE"
                                                + " e.return_id = ? ORDER BY e.id",
                                        id)
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new ContractReturn.Event(
                                        ReturnMove.valueOf(row.text(0)),
                                        row.text(1),
                                        Columns.instant(row.columns()[2]),
                                        row.text(3)))
                .toList();
    }

    private List<ContractReturn> returns(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList()).stream()
                .map(
                        row ->
                                new ContractReturn(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        Quarter.parse(row.text(3)),
                                        ReturnState.valueOf(row.text(4)),
                                        row.date(5),
                                        row.text(6),
                                        row.text(7),
                                        row.text(8),
                                        Columns.instant(row.columns()[9]),
                                        Columns.instant(row.columns()[10]),
                                        row.count(11),
                                        row.text(12),
                                        row.text(13),
                                        row.text(14),
                                        row.text(15)))
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
