package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * Whoever is about to do something grave shows once more that they are who signed in. A wrong
 * password counts like one at the sign-in page.
 */
@ApplicationScoped
public class FreshSignIn {

    @Inject private AccountStore accounts;
    @Inject private Secrets secrets;
    @Inject private Tries tries;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * Checks the password of the actor.
     *
     * @param field the form field to name in the refusal
     * @throws BadInput when it is wrong, or there were too many wrong tries
     */
    public void confirm(String field, String password) {
        Account account = accounts.account(current.get().username()).orElseThrow(NotFound::new);
        if (!account.mayTry(clock.instant())) {
            throw new BadInput(field, "After several wrong tries you have to wait a little.");
        }
        if (password == null || !secrets.matches(password, account.passwordHash())) {
            tries.wrongPassword(account.id());
            throw new BadInput(field, "This is not your password.");
        }
    }
}
