package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Quarter;
import org.waymark.shared.BadInput;
import org.waymark.shared.TypedText;

/**
 * Says in words what is wrong in a quarter that everybody can read. Its figures stay: another
 * version of them, taken from the first, could be a person.
 */
@Stateless
@Guarded
public class QuarterNotes {

    private static final int WORDS = 500;

    @Inject private QuarterNoteStore store;
    @Inject private OpenQuarterStore open;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What stands beside a quarter, the first one first. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<QuarterNote> of(Quarter quarter) {
        return store.of(quarter);
    }

    /**
     * Writes a note, for everybody to read at once.
     *
     * @throws BadInput when the quarter is not public, or nothing is said
     */
    @Needs(Right.CONTRACT_EDIT)
    public void add(Quarter quarter, String words) {
        subject.list("note beside quarter " + quarter);
        String said =
                TypedText.required(
                        "noteWords", words, WORDS, "Enter what is wrong, and what would be right.");
        if (open.openSince(quarter).isEmpty()) {
            throw new BadInput("noteWords", "Nobody else can read this quarter yet.");
        }
        store.add(quarter, said, clock.instant(), current.get().id());
    }
}
