package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Page;

/** Joiners, movers and leavers: opens accounts, gives and takes roles, closes accounts. */
@Stateless
@Guarded
public class AccountKeeping {

    @Inject private AccountStore accounts;
    @Inject private AccessChangeStore changes;
    @Inject private AccountQuery query;
    @Inject private AccountScopeQuery scopes;
    @Inject private SessionStore sessions;
    @Inject private Secrets secrets;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What an administrator fills in for a new colleague. */
    public record NewAccount(
            String username,
            String displayName,
            String email,
            long organisationId,
            Role role,
            Long serviceId,
            Long teamId,
            String firstPassword) {}

    /**
     * Opens an account with one role.
     *
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.ACCOUNT_EDIT)
    public long open(NewAccount wanted) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!Username.isGood(wanted.username())) {
            problems.put(
                    "username",
                    "Use lower-case letters, digits, dots and hyphens, such as amara.okafor.");
        } else if (accounts.account(wanted.username()).isPresent()) {
            problems.put("username", "This username is taken. Choose another.");
        }
        if (wanted.displayName() == null || wanted.displayName().isBlank()) {
            problems.put("displayName", "Enter the name that colleagues see.");
        }
        if (wanted.role() == null) {
            problems.put("role", "Choose a role.");
        }
        PasswordRules.problem(wanted.firstPassword(), wanted.username())
                .ifPresent(problem -> problems.put("firstPassword", problem));
        problems.putAll(
                scopes.problems(
                        wanted.organisationId(),
                        wanted.role(),
                        wanted.serviceId(),
                        wanted.teamId()));
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        long id = Ids.next();
        accounts.add(
                Account.open(
                        id,
                        wanted.username(),
                        wanted.displayName().strip(),
                        wanted.email(),
                        secrets.hash(wanted.firstPassword()),
                        wanted.organisationId(),
                        clock.instant()));
        accounts.grant(id, wanted.role(), wanted.serviceId(), wanted.teamId());
        changes.given(
                id,
                wanted.organisationId(),
                wanted.role(),
                wanted.serviceId(),
                "New account: " + wanted.role().label());
        subject.list(
                "opened "
                        + wanted.username()
                        + " as "
                        + scopes.words(wanted.role(), wanted.serviceId(), wanted.teamId()));
        return id;
    }

    /** Closes an account. A leaver with open cases or tasks must hand them over first. */
    @Needs(Right.ACCOUNT_EDIT)
    public void close(String username) {
        Account account = accounts.account(username).orElseThrow(NotFound::new);
        if (account.id() == current.get().id()) {
            throw new NotAllowed("You cannot close your own account. Ask another administrator.");
        }
        query.openWork(account.id()).refuse("username");
        account.close();
        changes.closed(account, accounts.roles(account.id()), "Account closed");
        changes.rolesEnded(account.id());
        changes.leftAll(account.id());
        sessions.endAll(account.id(), clock.instant(), SessionEnd.BY_ADMINISTRATOR);
        subject.list("closed " + username);
    }

    @Needs(Right.ACCOUNT_EDIT)
    public Page<AccountQuery.Row> list(Accounts which, String after, String before) {
        subject.list(which.label() + ": " + place(after, before));
        return query.page(which, LocalDate.now(clock), after, before);
    }

    private static String place(String after, String before) {
        return before != null
                ? "accounts before " + before
                : "accounts after " + (after == null ? "the start" : after);
    }
}
