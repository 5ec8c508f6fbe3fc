package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.PersonCorrectionStore;
import org.waymark.person.PersonCorrectionStore.Field;
import org.waymark.privacy.rights.Rectification.Target;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.TypedText;

/** Writes down what somebody says is wrong, and what it should say. */
@Stateless
@Guarded
public class RightsRectifying {

    private static final int LONGEST_STATEMENT = 2_000;
    private static final int LONGEST_NOTE = 20_000;
    private static final int LONGEST_NAME = 120;

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private PersonRecord record;
    @Inject private PersonCorrectionStore corrections;

    /** A note that can be put right. */
    public record Choice(long noteId, String words) {}

    /** The notes of the record, by day and kind and how they begin. */
    @Needs(Right.RIGHTS_WORK)
    public List<Choice> notes(String reference) {
        RightsRequest request = desk.read(reference, "notes to choose from");
        if (request.personId() == null || record.isLocked(request)) {
            return List.of();
        }
        return record.currentNotes(request).stream()
                .map(note -> new Choice(note.id(), note.words()))
                .toList();
    }

    /**
     * What is wrong, and what it should say.
     *
     * @param noteId of the note; null when it is no note
     * @param becomes what it should say; a date as 1990-05-31; not needed for something else
     * @param statement in the person's own words
     */
    @Needs(Right.RIGHTS_WORK)
    public void say(
            String reference, Target target, Long noteId, String becomes, String statement) {
        RightsRequest request = desk.open(reference, "what is to be put right");
        if (request.kind() != RightsKind.RECTIFICATION || request.state() != RightsState.WORKING) {
            throw new IllegalMove("Nothing can be changed in this request now.");
        }
        if (request.personId() == null) {
            throw new BadInput(
                    "target",
                    "They have no record here. The co-ordinator of the meeting corrects the paper of"
                            + " the agency.");
        }
        if (target == null) {
            throw new BadInput("target", "Choose what is wrong.");
        }
        String words =
                TypedText.required(
                        "statement",
                        statement,
                        LONGEST_STATEMENT,
                        "Write what they say, in their own words.");
        boolean fresh = store.byRequest(Rectification.class, request.id()).isEmpty();
        Rectification made =
                store.byRequest(Rectification.class, request.id())
                        .orElseGet(() -> Rectification.of(Ids.next(), request));
        switch (target) {
            case NOTE -> made.wanted(target, noteId, old(request, noteId), note(becomes), words);
            case OTHER -> made.wanted(target, null, null, null, words);
            default ->
                    made.wanted(
                            target,
                            null,
                            corrections.value(request.personId(), Field.valueOf(target.name())),
                            value(target, becomes),
                            words);
        }
        if (fresh) {
            store.add(made);
        }
        desk.note(request, "Said what is to be put right", target.label());
    }

    private String old(RightsRequest request, Long noteId) {
        record.opened(request);
        return record.currentNotes(request).stream()
                .filter(note -> noteId != null && note.id() == noteId)
                .findFirst()
                .orElseThrow(() -> new BadInput("noteId", "Choose the note."))
                .text();
    }

    private static String note(String becomes) {
        return TypedText.required(
                "becomes", becomes, LONGEST_NOTE, "Write the whole note as it should be.");
    }

    private static String value(Target target, String becomes) {
        String typed =
                TypedText.required("becomes", becomes, LONGEST_NAME, "Write what it should say.");
        if (target == Target.DATE_OF_BIRTH) {
            try {
                return LocalDate.parse(typed).toString();
            } catch (DateTimeParseException notADay) {
                throw new BadInput("becomes", "Write the day as 1990-05-31.");
            }
        }
        return typed;
    }
}
