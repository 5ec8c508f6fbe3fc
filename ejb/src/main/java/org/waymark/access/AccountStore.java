package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;

/** Loads and keeps accounts and REST clients. */
@ApplicationScoped
public class AccountStore {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    Optional<Account> account(String username) {
        return entityManager
                .createQuery("SELECT a FROM Account a WHERE a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    Optional<ApiClient> client(String clientId) {
        return entityManager
                .createQuery("SELECT c FROM ApiClient c WHERE c.clientId = :id", ApiClient.class)
                .setParameter("id", clientId)
                .getResultStream()
                .findFirst();
    }

    void add(Account account) {
        entityManager.persist(account);
    }

    void grant(long accountId, Role role, Long serviceId, Long teamId) {
        entityManager
                .createNativeQuery(
                        "INSERT INTO account_role (id, account_id, role, service_id, team_id)"
                                + " VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, accountId)
                .setParameter(3, role.name())
                .setParameter(4, serviceId)
                .setParameter(5, teamId)
                .executeUpdate();
    }

    /** The actor behind a username, with every role and its scope; one statement. */
    @SuppressWarnings("unchecked")
    Optional<Actor> actor(String username) {
        List<Object[]> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT a.id, a.username, a.display_name, a.organisation_id, r.role,"
                                        + " r.service_id, r.team_id FROM account a"
                                        + " LEFT JOIN account_role r ON r.account_id = a.id"
                                        + " WHERE a.username = ? AND a.active = TRUE")
                        .setParameter(1, username)
                        .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] first = rows.get(0);
        List<Actor.Grant> grants =
                rows.stream()
                        .filter(row -> row[4] != null)
                        .map(
                                row ->
                                        new Actor.Grant(
                                                Role.valueOf((String) row[4]),
                                                Columns.number(row[5]),
                                                Columns.number(row[6])))
                        .toList();
        return Optional.of(
                new Actor(
                        Columns.number(first[0]),
                        (String) first[1],
                        (String) first[2],
                        Columns.number(first[3]),
                        grants,
                        java.util.Set.of()));
    }
}
