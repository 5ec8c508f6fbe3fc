package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * Whoever is about to do something grave shows once more that they are who signed in: by their
 * password, or, in a session that began at the provider, by signing in there again or by the code
 * of their telephone. A wrong password or code counts like one at the sign-in page.
 */
@ApplicationScoped
public class FreshSignIn {

    /** How long a new sign-in at the provider counts, for one deed. */
    static final Duration PROOF_LASTS = Duration.ofMinutes(10);

    @Inject private AccountStore accounts;
    @Inject private SessionStore sessions;
    @Inject private SecondFactorCheck factors;
    @Inject private Secrets secrets;
    @Inject private Tries tries;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Checks the password, the code, or that the provider was asked a moment ago.
     *
     * @param field the form field to name in the refusal
     * @param typed the password or the code; null when the provider was asked
     * @throws BadInput when it is wrong, or there were too many wrong tries
     */
    public void confirm(String field, String typed) {
        Account account = accounts.account(current.get().username()).orElseThrow(NotFound::new);
        if (!account.mayTry(clock.instant())) {
            throw new BadInput(field, "After several wrong tries you have to wait a little.");
        }
        if (current.isByProvider()) {
            byProvider(account, field, typed);
        } else if (typed == null || !secrets.matches(typed, account.passwordHash())) {
            tries.wrongPassword(account.id());
            throw new BadInput(field, "This is not your password.");
        }
    }

    /** Has the owner of this session signed in at the provider again, a moment ago? */
    public boolean isProved() {
        return current.sitting()
                .map(CurrentActor.Sitting::provedAt)
                .filter(at -> !at.isBefore(earliest()))
                .isPresent();
    }

    private void byProvider(Account account, String field, String typed) {
        boolean proved =
                current.sitting()
                        .filter(here -> sessions.useProof(here.id(), earliest()))
                        .isPresent();
        if (proved) {
            return;
        }
        if (typed == null || typed.isBlank()) {
            throw new BadInput(
                    field, "Sign in again first, or enter the code that your app shows.");
        }
        if (!factors.takes(account.id(), typed)) {
            tries.wrongPassword(account.id());
            throw new BadInput(field, "This code does not work. None works twice.");
        }
    }

    private Instant earliest() {
        return clock.instant().minus(PROOF_LASTS);
    }
}
