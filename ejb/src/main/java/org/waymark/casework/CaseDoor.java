package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.AuditTrail;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;

/** Whether a case exists for the actor, for what is kept beside it and not reached through it. */
@Stateless
@Guarded
public class CaseDoor {

    @Inject private CaseStore store;
    @Inject private CurrentActor current;
    @Inject private AuditTrail trail;

    /**
     * Nothing of the case is told but whether the actor may open it now, or what a therapist shares
     * of it; a refusal is in the audit.
     */
    @Needs(value = Right.SIGNED_IN, audited = false)
    public boolean opens(String reference) {
        Actor actor = current.get();
        if (!actor.may(Right.CASE_WORK)) {
            return false;
        }
        boolean opens = store.opensShared(actor, reference);
        if (!opens) {
            trail.refused("CaseDoor.opens", List.of(), "not found", reference);
        }
        return opens;
    }

    /**
     * Does the actor open only what the therapist of a case shares with its worker? Asked of a case
     * that was found.
     */
    @Needs(value = Right.SIGNED_IN, audited = false)
    public boolean opensAsTherapist(String reference) {
        Actor actor = current.get();
        return actor.may(Right.SEALED_NOTES) && !store.opens(actor, reference);
    }
}
