package org.waymark.access;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.RequestMark;

/**
 * The actor of this request. It is set once by the edge (sign-in filter, REST authentication, a
 * test) and asked by the door. When nobody is signed in it throws: it never answers "no
 * restriction".
 */
@RequestScoped
public class CurrentActor {

    private Actor actor;
    private String origin;
    private Sitting sitting;

    /**
     * The session that this request belongs to.
     *
     * @param byProvider did it begin at the provider, and not with a password?
     * @param provedAt when its owner last showed there again who they are, or null
     */
    public record Sitting(long id, boolean byProvider, Instant provedAt) {}

    /** Called by the edge only. {@code origin} is the network address, for the audit. */
    public void become(Actor actor, String origin) {
        this.actor = actor;
        this.origin = origin;
        RequestMark.account(actor == null ? null : actor.id());
    }

    public Actor get() {
        if (actor == null) {
            throw new NotAllowed("Sign in first.");
        }
        return actor;
    }

    public Optional<Actor> ifSignedIn() {
        return Optional.ofNullable(actor);
    }

    /** Called by {@link SignIn} only, before anybody becomes the actor. */
    void sits(Sitting session) {
        sitting = session;
    }

    /** The session of this request, covered or not; empty for clients and who is not signed in. */
    public Optional<Sitting> sitting() {
        return Optional.ofNullable(sitting);
    }

    /** Did the session of this request begin at the provider? */
    public boolean isByProvider() {
        return sitting != null && sitting.byProvider();
    }

    public String origin() {
        return origin;
    }
}
