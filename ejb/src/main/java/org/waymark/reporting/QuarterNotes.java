package org.waymark.reporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
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

    /** A quarter or a day, as people and addresses write them. */
    private static final Pattern WHEN =
            Pattern.compile(
                    "\\b20\\d\\d-\\d\\d Q[1-4]\\b|\\b20\\d\\dQ[1-4]\\b"
                            + "|\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2}/\\d{1,2}/20\\d\\d\\b"
                            + "|\\b(\\d{1,2} )?(January|February|March|April|May|June|July|August"
                            + "|September|October|November|December) 20\\d\\d\\b");

    @Inject private QuarterNoteStore store;
    @Inject private OpenQuarterStore open;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /** What stands beside a quarter, the newest first. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<QuarterNote> of(Quarter quarter) {
        return store.of(quarter);
    }

    /**
     * Writes a note, for everybody to read at once.
     *
     * @throws BadInput when the quarter is not public, nothing is said, or a number is that is
     *     neither a quarter nor a day: it would be a second version of a figure
     */
    @Needs(Right.CONTRACT_EDIT)
    public void add(Quarter quarter, String words) {
        subject.list("note beside quarter " + quarter);
        String said =
                TypedText.required(
                        "noteWords", words, WORDS, "Enter what is wrong, and what would be right.");
        if (hasNumber(said)) {
            throw new BadInput(
                    "noteWords",
                    "Say it without numbers, other than a quarter or a day: a number beside these"
                            + " figures would be a second version of them.");
        }
        if (open.openSince(quarter).isEmpty()) {
            throw new BadInput("noteWords", "Nobody else can read this quarter yet.");
        }
        store.add(quarter, said, clock.instant(), current.get().id());
    }

    /**
     * Takes a note back, whoever wrote it: nobody reads it any more, and it is kept.
     *
     * @throws BadInput when none is chosen that still stands there
     */
    @Needs(Right.CONTRACT_EDIT)
    public void takeBack(Quarter quarter, Long id) {
        subject.list("note beside quarter " + quarter + " taken back");
        if (id == null) {
            throw new BadInput("endedNote", "Choose the note.");
        }
        if (!store.end(quarter, id, clock.instant(), current.get().id())) {
            throw new BadInput("endedNote", "This note does not stand there any more.");
        }
    }

    /** Is there a number in these words that is neither a quarter nor a day? */
    static boolean hasNumber(String words) {
        return WHEN.matcher(words).replaceAll(" ").codePoints().anyMatch(Character::isDigit);
    }
}
