package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.AskFirst;
import org.waymark.shared.NotFound;

/** Whether a case exists for the actor, for what is kept beside it and not reached through it. */
@Stateless
@Guarded
public class CaseDoor {

    @Inject private CaseStore store;
    @Inject private CurrentActor current;

    /** Nothing of the case is told but whether the actor may open it now. */
    @Needs(value = Right.SIGNED_IN, audited = false)
    public boolean opens(String reference) {
        Actor actor = current.get();
        if (!actor.may(Right.CASE_WORK)) {
            return false;
        }
        try {
            store.key(actor, reference);
            return true;
        } catch (NotFound | AskFirst hidden) {
            return false;
        }
    }
}
