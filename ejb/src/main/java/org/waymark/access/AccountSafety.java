package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** For a lost telephone or a suspicion: the sessions and the second factor of an account. */
@Stateless
@Guarded
public class AccountSafety {

    @Inject private AnotherAccount another;
    @Inject private AccountStore accounts;
    @Inject private AccessChangeStore changes;
    @Inject private SessionStore sessions;
    @Inject private SecondFactorStore factors;
    @Inject private SecondFactorRule rule;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * What an administrator sees of it.
     *
     * @param factorSince when the second factor was set up, or null
     * @param needed has to have one
     * @param exempt an account of the demonstration
     */
    public record View(
            List<SessionRow> sessions, Instant factorSince, boolean needed, boolean exempt) {}

    @Needs(value = Right.ACCOUNT_EDIT, audited = false)
    public View view(long id) {
        Account account = accounts.account(id);
        boolean exempt = account.isExempt() && rule.isDemonstration();
        return new View(
                sessions.running(id, clock.instant()),
                factors.find(id).map(SecondFactorStore.Factor::confirmedAt).orElse(null),
                rule.isNeeded(accounts.roles(id), account.isExempt()),
                exempt);
    }

    /** Signs somebody out everywhere; they may sign in again. */
    @Needs(Right.ACCOUNT_EDIT)
    public void endSessions(long id) {
        Account account = accounts.account(id);
        subject.list("ended the sessions of " + account.username());
        sessions.endAll(id, clock.instant(), SessionEnd.BY_ADMINISTRATOR);
    }

    /**
     * Takes the second factor away from somebody who has lost telephone and codes. Their sessions
     * end; at the next sign-in they are told, and set up another where their role needs one.
     */
    @Needs(Right.ACCOUNT_EDIT)
    public void resetSecondFactor(long id) {
        Account account = another.find(id, "took the second factor from ");
        factors.remove(id);
        account.secondFactorTaken(clock.instant());
        changes.opened(account, "The second factor was taken away");
        sessions.endAll(id, clock.instant(), SessionEnd.BY_ADMINISTRATOR);
    }
}
