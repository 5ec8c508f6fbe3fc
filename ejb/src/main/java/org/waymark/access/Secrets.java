package org.waymark.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Passwords and client secrets as Argon2id hashes (19 MiB, two passes, one lane: the OWASP minimum
 * that a small server can bear at fifty sign-ins at once).
 */
@ApplicationScoped
public class Secrets {

    private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    /** Each hash takes 19 MiB: whoever knocks often waits, and the memory is bounded. */
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    private final String nobodysHash = hash("nobody has this secret");

    public String hash(String secret) {
        return Password.hash(secret).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    public boolean matches(String secret, String hash) {
        places.acquireUninterruptibly();
        try {
            return Password.check(secret, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            places.release();
        }
    }

    /**
     * Takes as long as a real check, so that an unknown name cannot be told from a wrong password.
     */
    public void pretendToCheck(String secret) {
        matches(secret, nobodysHash);
    }
}
