package org.waymark.web.access.provider;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in that was begun and has not come back from the provider yet: what ties the answer to
 * this browser (state), the token to this attempt (nonce) and the code to us (verifier of PKCE).
 *
 * @param purpose what it was begun for
 * @param to the page that was wanted, or null
 */
public record Attempt(
        String state, String nonce, String verifier, Purpose purpose, String to, Instant at)
        implements Serializable {

    /** Long enough for a telephone that has to be found first. */
    static final Duration LASTS = Duration.ofMinutes(15);

    /** What a sign-in is begun for. */
    public enum Purpose {
        /** To sign in. */
        ENTER(false),
        /** To sign in as somebody else than the provider remembers. */
        OTHER(true),
        /** To show again that whoever is signed in here still is who they are. */
        PROVE(true);

        private final boolean asksAgain;

        Purpose(boolean asksAgain) {
            this.asksAgain = asksAgain;
        }

        /** Has the provider to ask for the password although it remembers this browser? */
        boolean asksAgain() {
            return asksAgain;
        }
    }

    public static Attempt begin(Purpose purpose, String to, Instant at) {
        return new Attempt(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                purpose,
                to,
                at);
    }

    public boolean isOver(Instant now) {
        return at.plus(LASTS).isBefore(now);
    }
}
