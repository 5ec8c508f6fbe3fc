package org.waymark.therapy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;

/** That there are sealed notes, for whoever may open the case; what they say, for their author. */
@Stateless
@Guarded
public class SealedNoteQuery {

    /** Notes of one page. */
    public static final int PAGE = 30;

    @Inject private CaseAccess cases;
    @Inject private SealedNoteStore store;
    @Inject private PersonKeys keys;
    @Inject private CurrentActor current;

    /** A note that is there. */
    public record Existing(long id, Instant at, String author) {}

    /**
     * What the actor wrote.
     *
     * @param counsels does the actor counsel here, and so write?
     * @param texts by the id of the note
     * @param problem why none can be read, or null
     */
    public record Own(boolean counsels, Map<Long, String> texts, String problem) {}

    /** Newest first; {@code before} is the id of the last one shown. One more than a page. */
    @Needs(Right.CASE_WORK)
    public List<Existing> exist(String reference, Long before) {
        CaseAccess.Seen found = cases.lookShared(reference, "whether there are sealed notes");
        return store.existing(found.id(), before == null ? Long.MAX_VALUE : before, PAGE + 1);
    }

    /** What the actor wrote among the same notes, while they work the case. */
    @Needs(Right.SEALED_NOTES)
    public Own own(String reference, Long before) {
        CaseAccess.Seen found = cases.lookShared(reference, "own sealed notes");
        if (!store.isCounsellorOf(current.get(), found.id(), found.serviceId())) {
            return new Own(false, Map.of(), null);
        }
        long until = before == null ? Long.MAX_VALUE : before;
        Map<SealedField, byte[]> sealed = new LinkedHashMap<>();
        store.ofAuthor(found.id(), current.get().id(), until, PAGE)
                .forEach((id, content) -> sealed.put(SealedNotes.field(id), content));
        try {
            Map<Long, String> texts = new LinkedHashMap<>();
            keys.openAll(found.personId(), sealed)
                    .forEach(
                            (field, plain) ->
                                    texts.put(
                                            field.row(),
                                            new String(plain, StandardCharsets.UTF_8)));
            return new Own(true, texts, null);
        } catch (KeyOutOfReach | ContentDestroyed closed) {
            return new Own(true, Map.of(), closed.getMessage());
        }
    }
}
