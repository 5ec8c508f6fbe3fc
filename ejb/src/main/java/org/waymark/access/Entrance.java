package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The last step of every sign-in: somebody has proved who they are, and their session begins. */
@ApplicationScoped
class Entrance {

    @Inject private AccountStore accounts;
    @Inject private SessionStore sessions;
    @Inject private CurrentActor current;
    @Inject private AuditTrail trail;
    @Inject private Clock clock;

    /**
     * @param mark of the provider, or null after a password
     */
    SignIn.Entry in(Account account, String action, String device, ProviderMark mark) {
        Instant now = clock.instant();
        accounts.signedIn(account.id(), now);
        long session = sessions.begin(account.id(), now, current.origin(), device, mark);
        trail.event(account.username(), account.id(), action, true, null);
        return new SignIn.Entry(
                SignIn.Step.IN,
                account.username(),
                session,
                account.secondFactorTakenAt() != null,
                null);
    }
}
