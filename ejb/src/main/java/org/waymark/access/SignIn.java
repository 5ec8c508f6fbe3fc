package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks who somebody is. Unknown name, wrong password, locked and closed all get the same answer
 * after the same time. Before the door: nobody is signed in yet, so it writes its own audit rows.
 */
@Stateless
public class SignIn {

    @Inject private AccountStore accounts;
    @Inject private Secrets secrets;
    @Inject private Tries tries;
    @Inject private VerifiedClients verified;
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
            tries.wrongPassword(account.id());
            trail.event(username, account.id(), "SignIn.withPassword", false, "wrong password");
            return Optional.empty();
        }
        accounts.signedIn(account.id(), clock.instant());
        trail.event(account.username(), account.id(), "SignIn.withPassword", true, null);
        return accounts.actor(account.username(), clock.instant());
    }

    /**
     * A REST client, by its id and secret. A secret that was found right is remembered for a few
     * minutes, so that not every call costs a hash; the audit has one row for each such period, and
     * one for each call behind the door.
     */
    public Optional<Actor> asClient(String clientId, String secret) {
        Optional<ApiClient> known = accounts.client(clientId);
        if (known.filter(client -> remembered(client, clientId, secret)).isPresent()) {
            return known.map(ApiClient::asActor);
        }
        if (known.isEmpty() || !known.get().mayTry(clock.instant())) {
            secrets.pretendToCheck(secret);
            trail.event(shortened(clientId), null, "SignIn.asClient", false, "not let in");
            return Optional.empty();
        }
        ApiClient client = known.get();
        if (!secrets.matches(secret, client.secretHash())) {
            tries.wrongSecret(client.id());
            trail.event(clientId, null, "SignIn.asClient", false, "wrong secret");
            return Optional.empty();
        }
        if (client.hasFailed()) {
            accounts.clientPassed(client.id());
        }
        verified.remember(clientId, secret, client.secretHash());
        trail.event(clientId, client.id(), "SignIn.asClient", true, null);
        return Optional.of(client.asActor());
    }

    /**
     * The client that a setting of the operator names, for files that are laid into a folder: who
     * can write there and set that needs no secret.
     */
    public Optional<Actor> asConfiguredClient(String clientId) {
        return accounts.client(clientId).filter(ApiClient::isActive).map(ApiClient::asActor);
    }

    /**
     * The actor of a session that has signed in before; empty once the account is closed or locked,
     * or its password has been changed since.
     */
    public Optional<Actor> again(String username, Instant since) {
        return accounts.actor(username, since);
    }

    public void signedOut(Actor actor) {
        trail.event(actor.username(), actor.id(), "SignIn.signedOut", true, null);
    }

    private boolean remembered(ApiClient client, String clientId, String secret) {
        return client.isActive() && verified.knows(clientId, secret, client.secretHash());
    }

    private static String shortened(String typed) {
        return typed.length() <= 80 ? typed : typed.substring(0, 80);
    }
}
