package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.access.CurrentActor;
import org.waymark.access.DraftSeal;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.CaseEvent;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Writes what was said in counselling, under the key of the person. Nobody but its author reads it,
 * and nobody changes it: what was wrong is put right by another note.
 */
@Stateless
@Guarded
public class SealedNotes {

    static final int LONGEST = 20_000;

    @Inject private CaseAccess cases;
    @Inject private SealedNoteStore store;
    @Inject private CourseStore courses;
    @Inject private PersonKeys keys;
    @Inject private Drafts drafts;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /** Where the content of a note stands. */
    static SealedField field(long id) {
        return new SealedField("sealed_note", "content", id);
    }

    /**
     * Seals a note for good and discards its draft; the timeline says that it was written, and
     * nothing of it.
     *
     * @param sessionId the session of a course that it is about; null for none
     * @throws org.waymark.person.seal.KeyOutOfReach when it cannot be sealed now; it is not kept
     *     otherwise either
     */
    @Needs(Right.SEALED_NOTES)
    public void write(String reference, String text, Long sessionId) {
        CaseAccess.Found found = cases.openSharedToWork(reference, "sealed note");
        if (!store.isCounsellorOf(current.get(), found.id(), found.serviceId())) {
            throw new BadInput(
                    "text", "Only the counsellor or the therapist of this case writes here.");
        }
        String words = TypedText.required("text", text, LONGEST, "Write the note first.");
        long id = Ids.next();
        Instant now = clock.instant();
        byte[] sealed = keys.sealText(found.personId(), field(id), words);
        store.add(id, found.id(), found.personId(), current.get().id(), now, sealed);
        if (sessionId != null) {
            courses.note(sessionId, id, found.id(), current.get().id());
        }
        cases.happened(found.id(), CaseEvent.Kind.NOTE, "Sealed note", null, null);
        drafts.discard(DraftSeal.KEY + found.reference());
    }
}
