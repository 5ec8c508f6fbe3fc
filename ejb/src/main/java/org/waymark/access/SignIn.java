package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks who somebody is. Unknown name, wrong password, locked and closed all get the same answer
 * after the same time. Before the door: nobody is signed in yet, so it writes its own audit rows.
 */
@Stateless
public class SignIn {

    /** How late the row of a session may be about when it was last used. */
    private static final Duration SEEN_AGE = Duration.ofMinutes(5);

    /** In the audit instead of a name that is nobody's: people type passwords there. */
    private static final String UNKNOWN = "nobody of this name";

    @Inject private AccountStore accounts;
    @Inject private SecondFactorCheck factors;
    @Inject private SessionStore sessions;
    @Inject private CalendarStore calendars;
    @Inject private Secrets secrets;
    @Inject private Entrance entrance;
    @Inject private ProviderEntrance byProvider;
    @Inject private PasswordPolicy passwords;
    @Inject private Tries tries;
    @Inject private VerifiedClients verified;
    @Inject private CurrentActor current;
    @Inject private AuditTrail trail;
    @Inject private Clock clock;

    /** What comes after a password or a code. */
    public enum Step {
        /** Nobody comes in. */
        REFUSED,
        /** The password was right; the code of the second factor comes next. */
        CODE,
        /** In. */
        IN
    }

    /**
     * How far somebody came.
     *
     * @param sessionId of the session that began; null unless in
     * @param toTell an administrator took the second factor away, and its owner does not know yet
     * @param why somebody whom the provider knows is refused; else null
     */
    public record Entry(
            Step step, String username, Long sessionId, boolean toTell, ProviderRefusal why) {

        private static final Entry REFUSED = new Entry(Step.REFUSED, null, null, false, null);

        static Entry code(String username) {
            return new Entry(Step.CODE, username, null, false, null);
        }
    }

    /**
     * The first step, by name and password.
     *
     * @param device browser and system in words, for the list of sessions
     */
    public Entry withPassword(String username, String password, String device) {
        Optional<Account> known = accounts.account(username);
        if (known.isEmpty() || !known.get().mayTry(clock.instant())) {
            secrets.pretendToCheck(password);
            tries.nobody();
            String who = known.map(Account::username).orElse(UNKNOWN);
            trail.event(who, null, "SignIn.withPassword", false, "not let in");
            return Entry.REFUSED;
        }
        Account account = known.get();
        if (!secrets.matches(password, account.passwordHash())) {
            tries.wrongPassword(account.id());
            trail.event(username, account.id(), "SignIn.withPassword", false, "wrong password");
            return Entry.REFUSED;
        }
        if (!passwords.allowed(account.id())) {
            trail.event(
                    username, account.id(), "SignIn.withPassword", false, "by the provider only");
            return Entry.REFUSED;
        }
        if (factors.isSetUp(account.id())) {
            trail.event(
                    account.username(),
                    account.id(),
                    "SignIn.withPassword",
                    true,
                    "asked for code");
            return Entry.code(account.username());
        }
        return entrance.in(account, "SignIn.withPassword", device, null);
    }

    /**
     * Somebody whom the provider has sent, with a token that was checked. The code of Waymark's own
     * second factor follows unless the provider has asked for one whose word is taken.
     */
    public Entry withProvider(ProviderIdentity who, String device) {
        return byProvider.enter(who, device);
    }

    /**
     * The second step, by a code of the telephone or a recovery code. Wrong ones count like wrong
     * passwords, and only the whole sign-in forgets them.
     *
     * @param username whose password was right, or whom the provider has sent, a moment ago
     * @param mark of the provider, or null after a password
     */
    public Entry withCode(String username, String code, String device, ProviderMark mark) {
        Account account = accounts.account(username).orElse(null);
        if (account == null || !account.mayTry(clock.instant())) {
            String who = account == null ? UNKNOWN : account.username();
            trail.event(who, null, "SignIn.withCode", false, "not let in");
            return Entry.REFUSED;
        }
        if (!factors.takes(account.id(), code)) {
            tries.wrongPassword(account.id());
            trail.event(username, account.id(), "SignIn.withCode", false, "wrong code");
            return Entry.REFUSED;
        }
        return entrance.in(account, "SignIn.withCode", device, mark);
    }

    /**
     * Once more, of somebody whose screen was covered: the password, or the code of the telephone
     * in a session that began at the provider, where there is no password to ask for.
     */
    public boolean unlock(String username, String typed) {
        Account account = accounts.account(username).orElse(null);
        boolean right =
                account != null
                        && account.mayTry(clock.instant())
                        && (current.isByProvider()
                                ? factors.takes(account.id(), typed)
                                : secrets.matches(typed, account.passwordHash()));
        if (account != null && !right) {
            tries.wrongPassword(account.id());
        }
        trail.event(
                username,
                account == null ? null : account.id(),
                "SignIn.unlock",
                right,
                right ? null : current.isByProvider() ? "wrong code" : "wrong password");
        return right;
    }

    /**
     * Somebody who is signed in has shown at the provider once more who they are. False when it is
     * another person whom the provider has sent.
     */
    public boolean proved(String username, long sessionId, ProviderIdentity who) {
        return byProvider.proves(username, sessionId, who);
    }

    /**
     * The provider says that somebody is no longer signed in there: neither are they here, on any
     * device. Providers name only one of several sessions when all have ended.
     */
    public void endedByProvider(String issuer, String subject) {
        byProvider.ends(issuer, subject);
    }

    /** Another session of somebody who has just proved who they are by changing the password. */
    public long begin(Actor actor, String device) {
        return sessions.begin(actor.id(), clock.instant(), current.origin(), device, null);
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
            tries.nobody();
            String who = known.isEmpty() ? UNKNOWN : clientId;
            trail.event(who, null, "SignIn.asClient", false, "not let in");
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
     * The worker whose calendar program this is, as long as their account is open; checked and
     * remembered like the secret of a client. The caller serves the calendar and nothing else.
     */
    public Optional<Actor> asCalendar(String login, String secret) {
        CalendarStore.Known known = calendars.find(login).orElse(null);
        if (known == null) {
            secrets.pretendToCheck(secret);
            trail.event(UNKNOWN, null, "SignIn.asCalendar", false, "not let in");
            return Optional.empty();
        }
        boolean remembered = verified.knows(login, secret, known.secretHash());
        if (!remembered && !secrets.matches(secret, known.secretHash())) {
            trail.event(login, known.accountId(), "SignIn.asCalendar", false, "wrong secret");
            return Optional.empty();
        }
        Optional<Actor> actor = accounts.open(known.accountId());
        if (!remembered && actor.isPresent()) {
            verified.remember(login, secret, known.secretHash());
            calendars.read(known.accountId(), clock.instant());
            trail.event(actor.get().username(), known.accountId(), "SignIn.asCalendar", true, null);
        }
        return actor;
    }

    /**
     * The client that a setting of the operator names, for files that are laid into a folder: who
     * can write there and set that needs no secret.
     */
    public Optional<Actor> asConfiguredClient(String clientId) {
        return accounts.client(clientId).filter(ApiClient::isActive).map(ApiClient::asActor);
    }

    /**
     * The actor of a session that has signed in before; empty once the session was ended, the
     * account is closed or locked, or its password has been changed since. One statement, and every
     * five minutes another one that notes when the session was used.
     */
    public Optional<Actor> again(String username, Instant since, long sessionId) {
        Optional<AccountStore.Known> known = accounts.actor(username, since, sessionId);
        Instant now = clock.instant();
        current.sits(known.map(AccountStore.Known::sitting).orElse(null));
        if (known.isPresent() && known.get().lastSeen().isBefore(now.minus(SEEN_AGE))) {
            sessions.seen(sessionId, now);
        }
        return known.map(AccountStore.Known::actor);
    }

    public void signedOut(Actor actor, long sessionId) {
        sessions.end(actor.id(), sessionId, clock.instant(), SessionEnd.SIGNED_OUT);
        trail.event(actor.username(), actor.id(), "SignIn.signedOut", true, null);
    }

    private boolean remembered(ApiClient client, String clientId, String secret) {
        return client.isActive() && verified.knows(clientId, secret, client.secretHash());
    }
}
