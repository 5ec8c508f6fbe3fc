package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** What those who watch over accounts are told, and what each of them has said they know of. */
@ApplicationScoped
class AccountWatchStore {

    private static final int MOST = 50;

    /** What was before an account was opened is not told to its owner: the audit has it. */
    private static final String UNTOLD =
            "x.watched = TRUE AND COALESCE(x.account_id, 0) <> ? AND x.by_id <> ? AND x.at >= (SELECT"
                    + " me.created_at FROM account me WHERE me.id = ?) AND NOT EXISTS (SELECT 1 FROM"
                    + " access_change_known k WHERE k.change_id = x.id AND k.account_id = ?)";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private Clock clock;

    List<AccountWatch.Change> untold(Actor actor) {
        return Row.of(
                        bound(
                                        "SELECT x.id, COALESCE(a.display_name, k.name, ''), o.name,"
                                                + " x.what, b.display_name, x.at FROM access_change x"
                                                + " JOIN organisation o ON o.id = x.organisation_id JOIN"
                                                + " account b ON b.id = x.by_id LEFT JOIN account a ON"
                                                + " a.id = x.account_id LEFT JOIN api_client k ON k.id ="
                                                + " x.client_id WHERE "
                                                + scope(actor)
                                                + " ORDER BY x.id LIMIT "
                                                + MOST,
                                        values(actor))
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new AccountWatch.Change(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        row.text(4),
                                        Columns.instant(row.columns()[5])))
                .toList();
    }

    /** The actor knows of them, up to this one; how many they were. */
    int known(Actor actor, long newest) {
        List<Object> values = new ArrayList<>();
        values.add(actor.id());
        values.add(Columns.utc(clock.instant()));
        values.addAll(values(actor));
        values.add(newest);
        return bound(
                        "INSERT INTO access_change_known (change_id, account_id, at) SELECT x.id, ?, ?"
                                + " FROM access_change x WHERE "
                                + scope(actor)
                                + " AND x.id <= ?",
                        values)
                .executeUpdate();
    }

    /** Administrators keep all accounts; who looks after data protection, those they answer for. */
    private static String scope(Actor actor) {
        return actor.may(Right.ACCOUNT_EDIT)
                ? UNTOLD
                : UNTOLD + " AND " + OwnRecords.or("x.organisation_id = ?");
    }

    private static List<Object> values(Actor actor) {
        List<Object> values =
                new ArrayList<>(List.of(actor.id(), actor.id(), actor.id(), actor.id()));
        if (!actor.may(Right.ACCOUNT_EDIT)) {
            values.add(actor.organisationId());
            values.add(actor.organisationId());
        }
        return values;
    }

    private Query bound(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
