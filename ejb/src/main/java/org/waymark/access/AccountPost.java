package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.shared.BadInput;

/** Movers: another post with other roles. And until when somebody is vetted. */
@Stateless
@Guarded
public class AccountPost {

    @Inject private AnotherAccount another;
    @Inject private AccountStore accounts;
    @Inject private AccessChangeStore changes;
    @Inject private AccountQuery query;
    @Inject private AccountScopeQuery scopes;
    @Inject private SessionStore sessions;
    @Inject private Clock clock;

    /** What somebody still has in hand, in numbers; nothing about whom. */
    @Needs(value = Right.ACCOUNT_EDIT, audited = false)
    public OpenWork openWork(long id) {
        return query.openWork(id);
    }

    /**
     * Gives somebody another post: every role they had ends, the new one begins, and so do their
     * sessions. Open cases and tasks are handed over first.
     *
     * @param serviceId null for the whole organisation
     * @param teamId null for the whole service
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.ACCOUNT_EDIT)
    public void move(long id, long organisationId, Role role, Long serviceId, Long teamId) {
        if (role == null) {
            throw new BadInput("newRole", "Choose the role of the new post.");
        }
        Account account =
                another.find(
                        id,
                        "moved to another post as " + scopes.words(role, serviceId, teamId) + ": ");
        query.openWork(id).refuse("newRole");
        Map<String, String> problems = scopes.problems(organisationId, role, serviceId, teamId);
        if (!problems.isEmpty()) {
            throw new BadInput("newServiceId", String.join(" ", problems.values()));
        }
        changes.closed(account, accounts.roles(id), "Moved to another post");
        account.moveTo(organisationId);
        accounts.withdrawAll(id);
        changes.leftAll(id);
        accounts.grant(id, role, serviceId, teamId);
        changes.rolesEnded(id);
        changes.given(id, organisationId, role, serviceId, "Came to this post: " + role.label());
        sessions.endAll(id, clock.instant(), SessionEnd.OTHER_RIGHTS);
    }

    /**
     * Keeps the last day of somebody's vetting, which nobody says of themselves.
     *
     * @param until null when it is not known
     */
    @Needs(Right.ACCOUNT_EDIT)
    public void vetted(long id, LocalDate until) {
        another.find(id, "vetting until " + until + " of ").vetted(until);
    }
}
