package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Checks who somebody is. Unknown name, wrong password, locked and closed all get the same answer
 * after the same time. Before the door: nobody is signed in yet, so it writes its own audit rows.
 */
@Stateless
public class SignIn {

    @Inject private AccountStore accounts;
    @Inject private Secrets secrets;
    @Inject private AuditTrail trail;
    @Inject private Clock clock;

    /** The actor, or empty when the name and password do not let anybody in now. */
    public Optional<Actor> withPassword(String username, String password) {
        Optional<Account> known = accounts.account(username);
        if (known.isEmpty() || !known.get().mayTry(clock.instant())) {
            secrets.pretendToCheck(password);
            trail.event(shortened(username), null, "SignIn.withPassword", false, "not let in");
            return Optional.empty();
        }
        Account account = known.get();
        if (!secrets.matches(password, account.passwordHash())) {
            account.failed(clock.instant());
            trail.event(username, account.id(), "SignIn.withPassword", false, "wrong password");
            return Optional.empty();
        }
        account.signedIn(clock.instant());
        trail.event(account.username(), account.id(), "SignIn.withPassword", true, null);
        return accounts.actor(account.username());
    }

    /** A REST client, by its id and secret. Successes are not written one by one: each call is. */
    public Optional<Actor> asClient(String clientId, String secret) {
        Optional<ApiClient> known = accounts.client(clientId);
        if (known.isEmpty() || !known.get().mayTry(clock.instant())) {
            secrets.pretendToCheck(secret);
            trail.event(shortened(clientId), null, "SignIn.asClient", false, "not let in");
            return Optional.empty();
        }
        ApiClient client = known.get();
        if (!secrets.matches(secret, client.secretHash())) {
            client.failed(clock.instant());
            trail.event(clientId, null, "SignIn.asClient", false, "wrong secret");
            return Optional.empty();
        }
        client.succeeded();
        return Optional.of(client.asActor());
    }

    /**
     * The client that a setting of the operator names, for files that are laid into a folder: who
     * can write there and set that needs no secret.
     */
    public Optional<Actor> asConfiguredClient(String clientId) {
        return accounts.client(clientId).filter(ApiClient::isActive).map(ApiClient::asActor);
    }

    /** The actor of a session that has signed in before; empty once the account is closed. */
    public Optional<Actor> again(String username) {
        return accounts.actor(username);
    }

    public void signedOut(Actor actor) {
        trail.event(actor.username(), actor.id(), "SignIn.signedOut", true, null);
    }

    private static String shortened(String typed) {
        return typed.length() <= 80 ? typed : typed.substring(0, 80);
    }
}
