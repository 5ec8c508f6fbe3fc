package org.waymark.access;

import jakarta.enterprise.context.RequestScoped;
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

    public String origin() {
        return origin;
    }
}
