package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.waymark.access.CurrentActor;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;

/**
 * Puts a note right because the person asked for it and two have agreed; both versions stay. The
 * caller has found the note by the person's request.
 */
@ApplicationScoped
public class NoteRectifying {

    @Inject private CaseStore store;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * @throws BadInput when it was corrected meanwhile
     */
    public void rectify(long noteId, String text, String why) {
        Note wrong = store.find(Note.class, noteId);
        if (wrong.isSuperseded()) {
            throw new BadInput("approve", "This note was corrected meanwhile. Look at it again.");
        }
        Note right = wrong.correct(Ids.next(), current.get().id(), text, why, clock.instant());
        store.add(right);
        timeline.add(
                store.find(SupportCase.class, wrong.caseId()),
                CaseEvent.Kind.NOTE,
                "Note corrected",
                why,
                right.id());
    }
}
