package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Actor.Grant;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.Row;

/** Writes down for the managers of a service what an administrator did to who sees its people. */
@ApplicationScoped
class AccessChangeStore {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private AccountStore accounts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * A role was given; nothing is written for one that sees no person of a service.
     *
     * @param serviceId null for the whole organisation
     */
    void given(long accountId, long organisationId, Role role, Long serviceId, String what) {
        if (role.seesPeople()) {
            add(accountId, organisationId, serviceId, what);
        }
    }

    /** Something by which another could get into the account. */
    void opened(Account account, String what) {
        List<Role> roles = accounts.roles(account.id());
        if (roles.stream().anyMatch(Role::seesPeople)) {
            add(account.id(), account.organisationId(), null, what);
        }
    }

    private void add(long accountId, long organisationId, Long serviceId, String what) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO access_change (id, organisation_id, service_id, account_id, what,"
                                + " by_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, organisationId)
                .setParameter(3, serviceId)
                .setParameter(4, accountId)
                .setParameter(5, what)
                .setParameter(6, current.get().id())
                .setParameter(7, Columns.utc(clock.instant()))
                .executeUpdate();
    }

    /** What nobody knows of yet of the services the actor manages, the oldest first. */
    List<AccessChanges.Change> untold(Actor actor) {
        Scope scope = Scope.of(actor);
        return Row.of(
                        bound(
                                        "SELECT x.id, a.display_name, x.what, b.display_name, x.at FROM"
                                                + " access_change x JOIN account a ON a.id ="
                                                + " x.account_id JOIN account b ON b.id = x.by_id WHERE "
                                                + scope.sql()
                                                + " ORDER BY x.id LIMIT "
                                                + MOST,
                                        scope.values())
                                .getResultList())
                .stream()
                .map(
                        row ->
                                new AccessChanges.Change(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.text(3),
                                        Columns.instant(row.columns()[4])))
                .toList();
    }

    /** Is there something about this account that no manager knows of yet? */
    boolean isNew(long accountId) {
        return !entityManager
                .createNativeQuery(
                        "SELECT 1 FROM access_change WHERE account_id = ? AND known_at IS NULL LIMIT 1")
                .setParameter(1, accountId)
                .getResultList()
                .isEmpty();
    }

    /** The actor knows of them, up to this one; how many they were. */
    int known(Actor actor, long newest) {
        Scope scope = Scope.of(actor);
        List<Object> values = new ArrayList<>();
        values.add(actor.id());
        values.add(Columns.utc(clock.instant()));
        values.addAll(scope.values());
        values.add(newest);
        return bound(
                        "UPDATE access_change x SET x.known_by = ?, x.known_at = ? WHERE "
                                + scope.sql()
                                + " AND x.id <= ?",
                        values)
                .executeUpdate();
    }

    private Query bound(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** Changes of the services somebody manages, that nobody knows of yet and not about them. */
    private record Scope(String sql, List<Object> values) {

        /** A manager of one team knows of nothing for a whole service. */
        static Scope of(Actor actor) {
            List<String> which = new ArrayList<>();
            List<Object> values =
                    new ArrayList<>(List.of(actor.organisationId(), actor.id(), actor.id()));
            for (Grant grant : actor.grantsOf(Right.CASE_MANAGE)) {
                if (grant.serviceId() == null) {
                    which.add("TRUE");
                } else if (grant.teamId() == null) {
                    which.add("x.service_id IS NULL OR x.service_id = ?");
                    values.add(grant.serviceId());
                }
            }
            return new Scope(
                    "x.organisation_id = ? AND x.known_at IS NULL AND x.account_id <> ? AND x.by_id"
                            + " <> ? AND ("
                            + (which.isEmpty() ? "FALSE" : String.join(" OR ", which))
                            + ")",
                    List.copyOf(values));
        }
    }
}
