package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Counts wrong passwords and secrets, each at once and in a transaction of its own: guesses that
 * come in parallel all count, whatever becomes of the call they came with.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Tries {

    @Inject private TriesStore store;
    @Inject private Clock clock;

    public void wrongPassword(long accountId) {
        int failures = store.countAccount(accountId);
        store.lockAccount(accountId, LockOut.after(failures, clock.instant()));
    }

    /** Takes as long as {@link #wrongPassword}, for a name that there is no account of. */
    public void nobody() {
        store.pretend(clock.instant());
    }

    public void wrongSecret(long clientId) {
        int failures = store.countClient(clientId);
        store.lockClient(clientId, LockOut.after(failures, clock.instant()));
    }
}
