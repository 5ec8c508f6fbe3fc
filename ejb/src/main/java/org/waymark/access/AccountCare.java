package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.shared.BadInput;

/**
 * What happens to an account while it lives: a new password, a lock, other roles. Nobody does any
 * of it to their own account.
 */
@Stateless
@Guarded
public class AccountCare {

    @Inject private AccountStore accounts;
    @Inject private AccessChangeStore changes;
    @Inject private AccountQuery query;
    @Inject private AccountScopeQuery scopes;
    @Inject private AnotherAccount another;
    @Inject private SessionStore sessions;
    @Inject private Secrets secrets;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    @Needs(Right.ACCOUNT_EDIT)
    public AccountQuery.Detail find(long id) {
        AccountQuery.Detail found = query.detail(id);
        subject.list("account " + found.username());
        return found;
    }

    /**
     * Makes up a password that its owner must replace when they next sign in, and ends their
     * sessions.
     *
     * @return the password, to be told once
     */
    @Needs(Right.ACCOUNT_EDIT)
    public String resetPassword(long id) {
        Account account = another.find(id, "new password for ");
        String password = FreshSecret.forPerson();
        account.resetPassword(secrets.hash(password), clock.instant());
        sessions.endAll(id, clock.instant(), SessionEnd.NEW_PASSWORD);
        changes.opened(account, "A new password was made up");
        return password;
    }

    /** At once, whatever cases are open: for a lost telephone or a suspicion. */
    @Needs(Right.ACCOUNT_EDIT)
    public void lock(long id) {
        Account account = another.find(id, "locked ");
        account.lock();
        changes.closed(account, accounts.roles(id), "Locked");
        changes.leadLocked(id);
        sessions.endAll(id, clock.instant(), SessionEnd.BY_ADMINISTRATOR);
    }

    @Needs(Right.ACCOUNT_EDIT)
    public void unlock(long id) {
        Account account = another.find(id, "unlocked ");
        account.unlock();
        changes.opened(account, "A lock was taken away");
    }

    /** Somebody who had left has come back; they need a new password to sign in. */
    @Needs(Right.ACCOUNT_EDIT)
    public void reopen(long id) {
        Account account = another.find(id, "re-opened ");
        account.reopen();
        changes.opened(account, "The account was opened again");
    }

    /**
     * Gives one more role.
     *
     * @param serviceId null for the whole organisation
     * @param teamId null for the whole service
     */
    @Needs(Right.ACCOUNT_EDIT)
    public void grant(long id, Role role, Long serviceId, Long teamId) {
        if (role == null) {
            throw new BadInput("role", "Choose a role.");
        }
        Account account =
                another.find(id, "gave " + scopes.words(role, serviceId, teamId) + " to ");
        Map<String, String> problems =
                scopes.problems(account.organisationId(), role, serviceId, teamId);
        List<Role> all = new ArrayList<>(accounts.roles(id));
        all.add(role);
        RolesTogether.problem(all).ifPresent(problem -> problems.put("role", problem));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        accounts.grant(id, role, serviceId, teamId);
        changes.given(
                id, account.organisationId(), role, serviceId, "One more role: " + role.label());
        sessions.endAll(id, clock.instant(), SessionEnd.OTHER_RIGHTS);
    }

    /** Takes one role away. */
    @Needs(Right.ACCOUNT_EDIT)
    public void withdraw(long id, long roleId) {
        AccountStore.Given had = accounts.role(id, roleId);
        Account account =
                another.find(
                        id,
                        "took "
                                + scopes.words(had.role(), had.serviceId(), had.teamId())
                                + " from ");
        accounts.withdraw(roleId);
        changes.closed(account, List.of(had.role()), "Role taken away: " + had.role().label());
        Role withdrawn = had.role();
        if (withdrawn == Role.CASEWORKER || withdrawn == Role.COUNSELLOR) {
            query.openWork(id).refuse("role");
        }
        changes.rolesEnded(id);
        sessions.endAll(id, clock.instant(), SessionEnd.OTHER_RIGHTS);
    }
}
