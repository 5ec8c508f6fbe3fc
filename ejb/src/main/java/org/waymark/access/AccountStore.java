package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.shared.Columns;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;

/** Loads and keeps accounts and REST clients. */
@ApplicationScoped
public class AccountStore {

    /** What {@link #actor(List)} reads: a row for each role, or one for an account without any. */
    private static final String WHO =
            "SELECT a.id, a.username, a.display_name, a.organisation_id, r.role, r.service_id,"
                    + " r.team_id, a.must_change_password, a.second_factor_exempt, f.confirmed_at, ";

    private static final String OF_ACCOUNT =
            " LEFT JOIN second_factor f ON f.account_id = a.id LEFT JOIN account_role r ON r.account_id"
                    + " = a.id WHERE a.active = TRUE AND a.locked = FALSE AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SecondFactorRule rule;
    @Inject private Event<AccountOpened> opened;

    /**
     * Whoever a session belongs to.
     *
     * @param lastSeen as the session's row has it
     */
    record Known(Actor actor, Instant lastSeen, CurrentActor.Sitting sitting) {}

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
        entityManager.flush();
        opened.fire(new AccountOpened(account.id(), account.email()));
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

    /**
     * A role that an account has, and for what it was given.
     *
     * @param serviceId null for the whole organisation
     * @param teamId null for the whole service
     */
    record Given(Role role, Long serviceId, Long teamId) {}

    /** Takes one role away; answers which it was. */
    Given role(long accountId, long roleId) {
        List<?> found =
                entityManager
                        .createNativeQuery(
                                "SELECT role, service_id, team_id FROM account_role WHERE id = ? AND"
                                        + " account_id = ?")
                        .setParameter(1, roleId)
                        .setParameter(2, accountId)
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) found.get(0);
        return new Given(
                Role.valueOf((String) row[0]), Columns.number(row[1]), Columns.number(row[2]));
    }

    void withdraw(long roleId) {
        entityManager
                .createNativeQuery("DELETE FROM account_role WHERE id = ?")
                .setParameter(1, roleId)
                .executeUpdate();
    }

    /** The role names that an account has. */
    @SuppressWarnings("unchecked")
    List<Role> roles(long accountId) {
        List<String> names =
                entityManager
                        .createNativeQuery("SELECT role FROM account_role WHERE account_id = ?")
                        .setParameter(1, accountId)
                        .getResultList();
        return names.stream().map(Role::valueOf).toList();
    }

    /** Open accounts whose vetting ends by this day; each locked until the transaction ends. */
    List<Account> vettedUntil(LocalDate day) {
        return entityManager
                .createQuery(
                        "SELECT a FROM Account a WHERE a.active = TRUE AND a.vettedUntil <= :day"
                                + " ORDER BY a.id",
                        Account.class)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Ends every role of the account. */
    void withdrawAll(long accountId) {
        entityManager
                .createNativeQuery("DELETE FROM account_role WHERE account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
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
     * The actor behind a session, with every role and its scope; one statement. Nobody when the
     * session has ended, the account is closed or locked, or its password was changed after {@code
     * since}.
     */
    @SuppressWarnings("unchecked")
    Optional<Known> actor(String username, Instant since, long sessionId) {
        List<Object[]> rows =
                entityManager
                        .createNativeQuery(
                                WHO
                                        + "s.last_seen_at, s.by_provider, s.provider_factor,"
                                        + " s.proved_at FROM account a JOIN account_session s ON s.id ="
                                        + " ? AND s.account_id = a.id AND s.ended_at IS NULL"
                                        + OF_ACCOUNT
                                        + "a.username = ? AND (a.password_changed_at IS NULL OR"
                                        + " a.password_changed_at <= ?)")
                        .setParameter(1, sessionId)
                        .setParameter(2, username)
                        .setParameter(3, Columns.utc(since))
                        .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Known(
                                actor(rows),
                                Columns.instant(rows.get(0)[10]),
                                new CurrentActor.Sitting(
                                        sessionId,
                                        Columns.flag(rows.get(0)[11]),
                                        Columns.instant(rows.get(0)[13]))));
    }

    /** Whoever an account belongs to, without a session; nobody when it is closed or locked. */
    @SuppressWarnings("unchecked")
    Optional<Actor> open(long accountId) {
        List<Object[]> rows =
                entityManager
                        .createNativeQuery(
                                WHO + "NULL, FALSE, FALSE FROM account a" + OF_ACCOUNT + "a.id = ?")
                        .setParameter(1, accountId)
                        .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(actor(rows));
    }

    private Actor actor(List<Object[]> rows) {
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
        // Who comes from the provider has used no password that somebody else may know.
        boolean mustChange = Columns.flag(first[7]) && !Columns.flag(first[11]);
        boolean mustSetUp =
                first[9] == null
                        && !Columns.flag(first[12])
                        && rule.isNeeded(
                                grants.stream().map(Actor.Grant::role).toList(),
                                Columns.flag(first[8]));
        return new Actor(
                Columns.number(first[0]),
                (String) first[1],
                (String) first[2],
                Columns.number(first[3]),
                mustChange || mustSetUp ? List.of() : grants,
                Set.of(),
                mustChange,
                mustSetUp);
    }
}
