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
     * A role was given. Told to the managers of the service, or to those who watch over accounts
     * when it sees no person or the organisation runs no service.
     *
     * @param serviceId null for the whole organisation
     */
    void given(long accountId, long organisationId, Role role, Long serviceId, String what) {
        boolean managed = role.seesPeople() && runsServices(organisationId);
        add(accountId, organisationId, serviceId, what, !managed);
    }

    /**
     * Something by which another could get into the account. Told to the managers, to those who
     * watch over accounts, or to both: whoever might do something under that name.
     */
    void opened(Account account, String what) {
        List<Role> roles = accounts.roles(account.id());
        boolean managed =
                roles.stream().anyMatch(Role::seesPeople) && runsServices(account.organisationId());
        if (managed) {
            add(account.id(), account.organisationId(), null, what, false);
        }
        if (!managed || !roles.stream().allMatch(Role::seesPeople)) {
            add(account.id(), account.organisationId(), null, what, true);
        }
    }

    /**
     * Somebody who watches over accounts may do so no longer: told to those who are left. For any
     * other account nothing is written.
     *
     * @param roles what they had before
     */
    void closed(Account account, List<Role> roles, String what) {
        if (roles.stream().anyMatch(Role::watchesAccounts)) {
            add(account.id(), account.organisationId(), null, what, true);
        }
    }

    /** A computer system was let in; told to those who watch over accounts. */
    void letIn(long clientId, long organisationId, String what) {
        add(clientId, organisationId, null, what, true);
    }

    private boolean runsServices(long organisationId) {
        return entityManager
                .createNativeQuery("SELECT 1 FROM DUAL WHERE " + OwnRecords.runsNone())
                .setParameter(1, organisationId)
                .getResultList()
                .isEmpty();
    }

    private void add(
            long accountId, long organisationId, Long serviceId, String what, boolean watched) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO access_change (id, organisation_id, service_id, account_id, what,"
                                + " by_id, at, watched) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, organisationId)
                .setParameter(3, serviceId)
                .setParameter(4, accountId)
                .setParameter(5, what)
                .setParameter(6, current.get().id())
                .setParameter(7, Columns.utc(clock.instant()))
                .setParameter(8, watched)
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
                        "SELECT 1 FROM access_change WHERE account_id = ? AND watched = FALSE"
                                + " AND known_at IS NULL LIMIT 1")
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
                    "x.organisation_id = ? AND x.watched = FALSE AND x.known_at IS NULL AND"
                            + " x.account_id <> ? AND x.by_id <> ? AND ("
                            + (which.isEmpty() ? "FALSE" : String.join(" OR ", which))
                            + ")",
                    List.copyOf(values));
        }
    }
}
