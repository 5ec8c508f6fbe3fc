package org.waymark.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The part of {@link SignIn} for those whom the provider sends. */
@ApplicationScoped
class ProviderEntrance {

    private static final int LONGEST_NAME = 80;

    @Inject private ProviderFile provider;
    @Inject private ProviderAccounts people;
    @Inject private Entrance entrance;
    @Inject private SecondFactorCheck factors;
    @Inject private AccountStore accounts;
    @Inject private SessionStore sessions;
    @Inject private CurrentActor current;
    @Inject private AuditTrail trail;
    @Inject private Clock clock;

    SignIn.Entry enter(ProviderIdentity who, String device) {
        ProviderAccounts.Answer answer =
                provider.settings()
                        .filter(set -> set.issuer().toString().equals(who.issuer()))
                        .map(set -> people.admit(who, set))
                        .orElse(new ProviderAccounts.Answer(null, ProviderRefusal.UNKNOWN));
        Account account = answer.account();
        if (account == null) {
            trail.event(
                    brief("provider: " + who.subject()),
                    null,
                    "SignIn.withProvider",
                    false,
                    answer.refusal().why());
            return new SignIn.Entry(SignIn.Step.REFUSED, null, null, false, answer.refusal());
        }
        if (!who.secondFactor() && factors.isSetUp(account.id())) {
            trail.event(
                    account.username(),
                    account.id(),
                    "SignIn.withProvider",
                    true,
                    "asked for code");
            return SignIn.Entry.code(account.username());
        }
        return entrance.in(
                account,
                "SignIn.withProvider",
                device,
                new ProviderMark(who.session(), who.secondFactor()));
    }

    boolean proves(String username, long sessionId, ProviderIdentity who) {
        Account account = accounts.account(username).orElse(null);
        boolean right =
                account != null
                        && people.isOf(who, account.id())
                        && current.sitting().filter(here -> here.id() == sessionId).isPresent();
        if (right) {
            sessions.proved(sessionId, clock.instant());
        }
        trail.event(
                username,
                account == null ? null : account.id(),
                "SignIn.proved",
                right,
                right ? null : "somebody else");
        return right;
    }

    void ends(String issuer, String subject) {
        people.of(issuer, subject).ifPresent(this::end);
    }

    private void end(Account account) {
        int ended = sessions.endOfProvider(account.id(), clock.instant());
        trail.event(
                account.username(),
                account.id(),
                "SignIn.endedByProvider",
                true,
                ended == 1 ? "1 session" : ended + " sessions");
    }

    private static String brief(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }
}
