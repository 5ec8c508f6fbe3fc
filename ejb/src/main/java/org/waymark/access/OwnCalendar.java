package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.shared.NotFound;

/**
 * A worker lets their calendar program read when they have to be somewhere. It shows itself with a
 * name and a password of its own, which open nothing else and end with one press, with every
 * session ("sign out everywhere"), and with the account.
 */
@Stateless
@Guarded
public class OwnCalendar {

    @Inject private CalendarStore store;
    @Inject private Secrets secrets;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * How it stands.
     *
     * @param readAt when a program last read it, up to five minutes late; null for never
     */
    public record State(Instant madeAt, Instant readAt) {}

    /** What is typed into the calendar program; shown once. */
    public record Fresh(String login, String secret) {}

    @Needs(value = Right.CASE_WORK, audited = false)
    public Optional<State> state() {
        return store.of(current.get().id()).map(known -> new State(known.madeAt(), known.readAt()));
    }

    /** Makes a new name and password; earlier ones are refused from now on. */
    @Needs(Right.CASE_WORK)
    public Fresh make() {
        Fresh fresh = new Fresh("calendar-" + FreshSecret.recoveryCode(), FreshSecret.forPerson());
        store.make(
                current.get().id(), fresh.login(), secrets.hash(fresh.secret()), clock.instant());
        subject.list("own calendar");
        return fresh;
    }

    /** No program reads it any more. */
    @Needs(Right.CASE_WORK)
    public void end() {
        subject.list("own calendar");
        if (!store.end(current.get().id())) {
            throw new NotFound();
        }
    }
}
