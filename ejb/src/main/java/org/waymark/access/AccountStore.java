package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

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

    /** The account; the caller may keep accounts. */
    Account account(long id) {
        Account found = entityManager.find(Account.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    void add(Account account) {
        entityManager.persist(account);
    }

    void add(ApiClient client) {
        entityManager.persist(client);
    }

    /** One statement, so that two sign-ins at once do not meet. */
    void signedIn(long accountId, Instant at) {
        entityManager
                .createNativeQuery(
                        "UPDATE account SET failed_attempts = 0, locked_until = NULL,"
                                + " last_sign_in_at = ? WHERE id = ?")
                .setParameter(1, Columns.utc(at))
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** The right secret came: earlier failures are forgotten. */
    void clientPassed(long clientId) {
        entityManager
                .createNativeQuery(
                        "UPDATE api_client SET failed_attempts = 0, locked_until = NULL WHERE id ="
                                + " ?")
                .setParameter(1, clientId)
                .executeUpdate();
    }

    /** Takes one role away; answers which it was. */
    String withdraw(long accountId, long roleId) {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT role FROM account_role WHERE id = ? AND account_id = ?")
                        .setParameter(1, roleId)
                        .setParameter(2, accountId)
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        entityManager
                .createNativeQuery("DELETE FROM account_role WHERE id = ?")
                .setParameter(1, roleId)
                .executeUpdate();
        return (String) found.get(0);
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

    /**
     * The actor behind a username, with every role and its scope; one statement. Nobody when the
     * account is closed or locked, or its password was changed after {@code since}.
     */
    @SuppressWarnings("unchecked")
    Optional<Actor> actor(String username, Instant since) {
        List<Object[]> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT a.id, a.username, a.display_name, a.organisation_id, r.role,"
                                        + " r.service_id, r.team_id, a.must_change_password FROM"
                                        + " account a LEFT JOIN account_role r ON r.account_id = a.id"
                                        + " WHERE a.username = ? AND a.active = TRUE AND a.locked ="
                                        + " FALSE AND (a.password_changed_at IS NULL OR"
                                        + " a.password_changed_at <= ?)")
                        .setParameter(1, username)
                        .setParameter(2, Columns.utc(since))
                        .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] first = rows.get(0);
        boolean mustChange = Columns.flag(first[7]);
        List<Actor.Grant> grants =
                rows.stream()
                        .filter(row -> row[4] != null && !mustChange)
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
                        java.util.Set.of(),
                        mustChange));
    }
}
