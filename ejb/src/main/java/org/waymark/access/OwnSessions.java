package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.shared.NotFound;

/** Where somebody is signed in, and signing out there from here. */
@Stateless
@Guarded
public class OwnSessions {

    @Inject private SessionStore sessions;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    @Needs(value = Right.SIGNED_IN, audited = false)
    public List<SessionRow> running() {
        return sessions.running(current.get().id(), clock.instant());
    }

    /** Ends one; its next request is asked to sign in. */
    @Needs(Right.SIGNED_IN)
    public void end(long id) {
        subject.list("own session " + id);
        if (!sessions.end(current.get().id(), id, clock.instant(), SessionEnd.BY_OWNER)) {
            throw new NotFound();
        }
    }

    /** Ends all of them, the one that asks for it too, and what calendar programs come with. */
    @Needs(Right.SIGNED_IN)
    public void endAll() {
        subject.list("all own sessions");
        sessions.endAll(current.get().id(), clock.instant(), SessionEnd.BY_OWNER);
    }
}
