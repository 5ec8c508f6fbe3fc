package org.waymark.reporting.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.commissioning.award.AwardServices;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Keeps the returns of grants, beside those of contracts in the same table. */
@ApplicationScoped
class GrantReturnStore {

    /** Rows of one page. */
    static final int PAGE = 40;

    private static final int MOST_REMINDED = 500;

    private static final String SELECT =
            "SELECT r.id, r.award_id, r.quarter, r.state, r.due_on, r.received_on, r.submitted_at,"
                    + " r.accepted_at, r.version, a.reference, a.title, a.holder, CASE WHEN"
                    + " r.asked_late THEN NULL ELSE a.holder_email END, (SELECT q.planned_pence"
                    + " FROM award_quarter q WHERE q.award_id = a.id AND q.quarter = r.quarter),"
                    + " (SELECT SUM(m.paid_pence) FROM award_payment m WHERE m.award_id = a.id AND"
                    + " m.quarter = r.quarter) FROM award a JOIN award_return r ON r.award_id = a.id"
                    + " WHERE a.kind = 'GRANT' AND ";

    private static final String RUNNING =
            "SELECT a.id FROM award a WHERE a.kind = 'GRANT' AND a.commissioner_id = ? AND"
                    + " a.first_day <= ? AND "
                    + AwardServices.LAST_DAY
                    + " >= ? ORDER BY a.id";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** A return whose holder is to be reminded. */
    record Due(long id, String email, Quarter quarter, LocalDate on) {}

    /**
     * Begins one for every grant that runs in a quarter and has none.
     *
     * @param late whether the day is over by which returns of the quarter are due
     */
    void begin(long commissionerId, Quarter quarter, LocalDate due, boolean late) {
        for (Row grant : rows(RUNNING, commissionerId, quarter.lastDay(), quarter.firstDay())) {
            query(
                            "INSERT IGNORE INTO award_return (id, award_id, quarter, state, due_on,"
                                    + " asked_late) VALUES (?, ?, ?, 'DRAFT', ?, ?)",
                            Ids.next(),
                            grant.number(0),
                            quarter.code(),
                            due,
                            late)
                    .executeUpdate();
        }
    }

    /** A page of a quarter by the reference of the grant, of one state or (null) of all. */
    List<GrantReturn> page(
            AwardScope scope, Quarter quarter, ReturnState state, String key, boolean back) {
        return returns(
                SELECT
                        + scope.condition("a")
                        + " AND r.quarter = ?"
                        + (state == null ? "" : " AND r.state = '" + state.name() + "'")
                        + " AND a.reference "
                        + (back ? "<" : ">")
                        + " ? ORDER BY a.reference "
                        + (back ? "DESC" : "ASC")
                        + " LIMIT "
                        + (PAGE + 1),
                quarter.code(),
                key);
    }

    /** How many of a quarter stand where. */
    Map<ReturnState, Long> states(AwardScope scope, Quarter quarter) {
        Map<ReturnState, Long> states = new EnumMap<>(ReturnState.class);
        rows(
                        "SELECT r.state, COUNT(*) FROM award a JOIN award_return r ON r.award_id ="
                                + " a.id WHERE a.kind = 'GRANT' AND "
                                + scope.condition("a")
                                + " AND r.quarter = ? GROUP BY r.state",
                        quarter.code())
                .forEach(row -> states.put(ReturnState.valueOf(row.text(0)), row.number(1)));
        return states;
    }

    /** Those of one grant, the newest quarter first. */
    List<GrantReturn> of(AwardScope scope, long awardId) {
        return returns(
                SELECT + scope.condition("a") + " AND a.id = ? ORDER BY r.quarter DESC", awardId);
    }

    Optional<GrantReturn> one(AwardScope scope, long id) {
        return returns(SELECT + scope.condition("a") + " AND r.id = ?", id).stream().findFirst();
    }

    /** Keeps a report as it came; false when somebody else was faster. */
    boolean receive(
            GrantReturn one, int version, LocalDate receivedOn, FrozenReturn frozen, Instant now) {
        String text = frozen.text();
        return query(
                                "UPDATE award_return SET state = 'SUBMITTED', narrative = ?,"
                                        + " received_on = ?, content = ?, content_hash = ?,"
                                        + " submitted_at = ?, version = version + 1 WHERE id = ? AND"
                                        + " version = ? AND state = ?",
                                frozen.narrative(),
                                receivedOn,
                                text,
                                FrozenReturn.hash(text),
                                Columns.utc(now),
                                one.id(),
                                version,
                                one.state().name())
                        .executeUpdate()
                == 1;
    }

    /** Where the holder is reminded; false when the commissioner has no such grant. */
    boolean address(long commissionerId, long awardId, String email) {
        boolean known =
                !rows(
                                "SELECT a.id FROM award a WHERE a.id = ? AND a.commissioner_id = ? AND"
                                        + " a.kind = 'GRANT' FOR UPDATE",
                                awardId,
                                commissionerId)
                        .isEmpty();
        if (known) {
            query("UPDATE award SET holder_email = ? WHERE id = ?", email, awardId).executeUpdate();
        }
        return known;
    }

    /** Deletes the addresses of grants that ended before a day. */
    void forget(LocalDate endedBefore) {
        query(
                        "UPDATE award a SET a.holder_email = NULL WHERE a.kind = 'GRANT' AND"
                                + " a.holder_email IS NOT NULL AND "
                                + AwardServices.LAST_DAY
                                + " < ?",
                        endedBefore)
                .executeUpdate();
    }

    /** The address, when it is within the scope and there is one. */
    Optional<String> address(AwardScope scope, long awardId) {
        return rows(
                        "SELECT a.holder_email FROM award a WHERE a.kind = 'GRANT' AND a.id = ? AND "
                                + scope.condition("a"),
                        awardId)
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    /**
     * Returns that have not come and of which the holder was not reminded yet: of those due by a
     * day, and once more of those that are overdue. None of those that were asked for late.
     */
    List<Due> forgotten(LocalDate today, LocalDate dueBy) {
        return rows(
                        "SELECT r.id, a.holder_email, r.quarter, r.due_on FROM award_return r JOIN"
                                + " award a ON a.id = r.award_id WHERE r.state = 'DRAFT' AND r.due_on"
                                + " <= ? AND r.asked_late = FALSE AND a.kind = 'GRANT' AND"
                                + " a.holder_email IS NOT NULL AND (r.reminded_at IS NULL OR"
                                + " (r.due_on < ? AND r.reminded_at < r.due_on)) ORDER BY r.id LIMIT "
                                + MOST_REMINDED,
                        dueBy,
                        today)
                .stream()
                .map(
                        row ->
                                new Due(
                                        row.number(0),
                                        row.text(1),
                                        Quarter.parse(row.text(2)),
                                        row.date(3)))
                .toList();
    }

    private List<GrantReturn> returns(String sql, Object... values) {
        return rows(sql, values).stream()
                .map(
                        row ->
                                new GrantReturn(
                                        row.number(0),
                                        row.number(1),
                                        Quarter.parse(row.text(2)),
                                        ReturnState.valueOf(row.text(3)),
                                        row.date(4),
                                        row.date(5),
                                        Columns.instant(row.columns()[6]),
                                        Columns.instant(row.columns()[7]),
                                        row.count(8),
                                        row.text(9),
                                        row.text(10),
                                        row.text(11),
                                        row.text(12) != null,
                                        row.number(13),
                                        row.number(14)))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        return Row.of(query(sql, values).getResultList());
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
