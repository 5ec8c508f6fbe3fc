package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.waymark.shared.BadInput;

/**
 * What administrators did to who sees the people of a service, for its managers: an account that
 * was opened, a role that was given, a password or second factor that was taken away. An
 * administrator sees no person; one who makes an account for themselves, or gets into somebody
 * else's, is seen by those whose people they are.
 */
@Stateless
@Guarded
public class AccessChanges {

    @Inject private AccessChangeStore store;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** One change nobody has said yet they know of. */
    public record Change(long id, String who, String what, String by, Instant at) {}

    /**
     * Those of the services the actor manages, the oldest first; never about themselves or made by
     * them.
     */
    @Needs(value = Right.CASE_MANAGE, audited = false)
    public List<Change> untold() {
        return store.untold(current.get());
    }

    /**
     * The manager knows of all that was shown.
     *
     * @param newest id of the newest that was shown
     */
    @Needs(Right.CASE_MANAGE)
    public void known(long newest) {
        if (store.isNew(current.get().id())) {
            throw new BadInput(
                    "changes",
                    "Another manager has to know of your own account before you do this.");
        }
        int told = store.known(current.get(), newest);
        subject.list("knows of " + told + " changes of who sees the people of their services");
    }
}
