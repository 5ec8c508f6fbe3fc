package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/**
 * Everybody sets up their own second factor; whose role sees people has to before anything else
 * opens. Changing one needs the password, or another sign-in at the provider, so that a desk left
 * alone is not enough.
 */
@Stateless
@Guarded
public class OwnSecondFactor {

    private static final String ISSUER = "Waymark";

    @Inject private AccountStore accounts;
    @Inject private SecondFactorStore store;
    @Inject private SecondFactorCheck check;
    @Inject private FactorKey key;
    @Inject private FreshSignIn fresh;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * How it stands.
     *
     * @param since when it was set up, or null
     * @param codesLeft recovery codes not used yet
     * @param typedKey the secret being set up, as it is typed into an app; null when none is
     * @param address the same as an address for a QR code
     * @param takenAwayAt when an administrator took it away and its owner has not been told yet
     */
    public record State(
            Instant since, int codesLeft, String typedKey, String address, Instant takenAwayAt) {}

    @Needs(value = Right.SIGNED_IN, audited = false)
    public State state() {
        Account account = own();
        SecondFactorStore.Factor factor = store.find(account.id()).orElse(null);
        String typed =
                factor == null || factor.wanted() == null
                        ? null
                        : Totp.typedKey(key.open(account.id(), factor.wanted()));
        return new State(
                factor == null ? null : factor.confirmedAt(),
                factor == null ? 0 : store.codesLeft(account.id()),
                typed,
                typed == null ? null : address(account.username(), typed),
                account.secondFactorTakenAt());
    }

    /**
     * Makes a secret for the app. The second factor in force stays until the first code is right.
     *
     * @param password needed when there is one already; see {@link FreshSignIn}
     */
    @Needs(Right.SIGNED_IN)
    public void begin(String password) {
        Account account = own();
        subject.list("second factor: began to set up");
        if (check.isSetUp(account.id())) {
            fresh.confirm("password", password);
        }
        store.want(account.id(), key.seal(account.id(), Totp.freshSecret()), clock.instant());
    }

    /**
     * Puts the secret in force once the app shows the right code.
     *
     * @return recovery codes, to be shown this once
     */
    @Needs(Right.SIGNED_IN)
    public List<String> confirm(String code) {
        Account account = own();
        subject.list("second factor: set up");
        byte[] wanted =
                store.find(account.id())
                        .map(SecondFactorStore.Factor::wanted)
                        .orElseThrow(() -> new BadInput("code", "Begin again."));
        OptionalLong window =
                Totp.match(
                        key.open(account.id(), wanted),
                        SecondFactorCheck.plain(code),
                        clock.instant(),
                        0);
        if (window.isEmpty()) {
            throw new BadInput(
                    "code",
                    "This is not the code that the app shows now. Check that the clock of the"
                            + " telephone is right, and enter the next one.");
        }
        store.confirm(account.id(), window.getAsLong(), clock.instant());
        account.secondFactorTold();
        return check.freshCodes(account.id());
    }

    /** New recovery codes for whoever has used or lost theirs; the earlier ones stop working. */
    @Needs(Right.SIGNED_IN)
    public List<String> freshCodes(String password) {
        Account account = own();
        subject.list("second factor: new recovery codes");
        if (!check.isSetUp(account.id())) {
            throw new BadInput("password", "Set up your second factor first.");
        }
        fresh.confirm("password", password);
        return check.freshCodes(account.id());
    }

    /** The owner has read that an administrator took the second factor away. */
    @Needs(Right.SIGNED_IN)
    public void told() {
        own().secondFactorTold();
        subject.list("second factor: told that it was taken away");
    }

    private Account own() {
        return accounts.account(current.get().username()).orElseThrow(NotFound::new);
    }

    private static String address(String username, String typedKey) {
        return "otpauth://totp/"
                + ISSUER
                + ":"
                + username
                + "?secret="
                + typedKey
                + "&issuer="
                + ISSUER;
    }
}
