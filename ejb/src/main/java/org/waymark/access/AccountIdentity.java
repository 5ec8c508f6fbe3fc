package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.shared.BadInput;

/** Binds an account to somebody at the provider, who then signs in there. */
@Stateless
@Guarded
public class AccountIdentity {

    private static final int LONGEST = 255;

    /** As much of a number as the audit takes. */
    private static final int BRIEF = 80;

    @Inject private AnotherAccount another;
    @Inject private AccessChangeStore changes;
    @Inject private ProviderFile provider;
    @Inject private ProviderStore store;
    @Inject private SessionStore sessions;
    @Inject private Clock clock;

    /**
     * How an account stands.
     *
     * @param provider its name; null when there is none
     * @param bound the provider's own number of the person, or null
     * @param since when it was bound, or null
     * @param rolesByGroups do its roles come from the groups at the provider?
     */
    public record View(String provider, String bound, Instant since, boolean rolesByGroups) {}

    @Needs(value = Right.ACCOUNT_EDIT, audited = false)
    public View view(long id) {
        ProviderSettings set = provider.settings().orElse(null);
        ProviderStore.Bound bound = store.bound(id).orElse(null);
        return new View(
                set == null ? null : set.name(),
                bound == null ? null : bound.subject(),
                bound == null ? null : bound.since(),
                bound != null && set != null && set.givesRoles());
    }

    /**
     * Binds it; from now on this person signs in at the provider.
     *
     * @param number the provider's own number of the person (its claim sub)
     * @throws BadInput when there is no provider, or somebody else is bound to that number
     */
    @Needs(Right.ACCOUNT_EDIT)
    public void bind(long id, String number) {
        ProviderSettings set =
                provider.settings()
                        .orElseThrow(() -> new BadInput("number", "There is no sign-in service."));
        String typed = number == null ? "" : number.strip();
        if (typed.isEmpty() || typed.length() > LONGEST || !typed.matches("[!-~]+")) {
            throw new BadInput(
                    "number",
                    "Enter the number that "
                            + set.name()
                            + " knows this person by. Waymark shows it to whoever it does not"
                            + " know.");
        }
        if (store.account(set.issuer().toString(), typed).isPresent()) {
            throw new BadInput("number", "An account is bound to this number already.");
        }
        Account account = another.find(id, "bound to " + brief(typed) + " at the provider: ");
        store.unbind(account.id());
        store.bind(account.id(), set.issuer().toString(), typed, clock.instant());
        changes.opened(account, "Signs in at the provider by another number from now on");
    }

    /** From now on this account has only its password; what began at the provider ends. */
    @Needs(Right.ACCOUNT_EDIT)
    public void unbind(long id) {
        Account account = another.find(id, "taken off the provider: ");
        store.unbind(account.id());
        changes.opened(account, "Signs in by a password alone from now on");
        sessions.endOfProvider(account.id(), clock.instant());
    }

    private static String brief(String number) {
        return number.length() <= BRIEF ? number : number.substring(0, BRIEF) + "…";
    }
}
