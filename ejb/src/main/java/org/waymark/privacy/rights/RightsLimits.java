package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.LimitChanged;
import org.waymark.person.ProcessingLimit;
import org.waymark.person.ProcessingLimitStore;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/** Ends a restriction or an objection; whoever asked for a restriction is told before it ends. */
@Stateless
@Guarded
public class RightsLimits {

    private static final int LONGEST_WHY = 500;

    @Inject private ProcessingLimitStore limits;
    @Inject private RightsDesk desk;
    @Inject private RightsEffects effects;
    @Inject private Event<LimitChanged> changed;
    @Inject private CurrentActor current;

    /** Does what this request brought still hold? */
    @Needs(value = Right.RIGHTS_WORK, audited = false)
    public boolean inForce(String reference) {
        return limits.ofRequest(desk.read(reference, "in force?").id()).stream()
                .anyMatch(limit -> !limit.isEnded());
    }

    /**
     * Ends it.
     *
     * @param told the day they were told that it would end
     */
    @Needs(Right.RIGHTS_WORK)
    public void end(String reference, String why, LocalDate told) {
        RightsRequest request = desk.open(reference, "limit ended");
        List<ProcessingLimit> held =
                limits.ofRequest(request.id()).stream().filter(limit -> !limit.isEnded()).toList();
        if (held.isEmpty()) {
            throw new BadInput("endWhy", "Nothing of this request is in force.");
        }
        String words =
                TypedText.required("endWhy", why, LONGEST_WHY, "Say why it no longer holds.");
        if (told == null || told.isAfter(desk.today())) {
            throw new BadInput("endTold", "Enter the day they were told: they have to be first.");
        }
        held.forEach(limit -> limit.end(words, told, current.get().name(), desk.now()));
        held.forEach(limit -> changed.fire(new LimitChanged(limit.personId())));
        desk.note(request, "No longer in force", words);
        effects.tell(
                request,
                request.kind() == RightsKind.RESTRICTION
                        ? "The use of this record is no longer restricted"
                        : "An objection no longer holds",
                words);
    }
}
