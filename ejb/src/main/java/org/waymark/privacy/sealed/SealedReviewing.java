package org.waymark.privacy.sealed;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseAccess;
import org.waymark.casework.DocumentFileReader;
import org.waymark.person.KeptFrom;
import org.waymark.privacy.redaction.Redaction;
import org.waymark.privacy.sealed.SealedReview.Choice;
import org.waymark.privacy.sealed.SealedReview.Source;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.TypedText;
import org.waymark.therapy.SealedNoteReader;

/**
 * Whoever wrote something sealed looks through it before a copy or a request for material gets a
 * word of it: they release it, release it without some words, or keep it back. They may change
 * their decision while the request is being worked on.
 */
@Stateless
@Guarded
public class SealedReviewing {

    private static final int MOST = 200;
    private static final int LONGEST_WHY = 500;
    private static final int LONGEST_WORDS = 4_000;

    private static final String LIST =
            "SELECT v.id, c.reference, v.purpose, v.source, v.asked_at, v.choice, v.person_id,"
                    + " c.id, v.source_id FROM sealed_review v JOIN support_case c ON c.id ="
                    + " v.case_id JOIN service s ON s.id = c.service_id WHERE v.reviewer_id = ? AND "
                    + SealedReviewStore.ASKED
                    + " AND "
                    + SealedReviewStore.THERE
                    + " AND "
                    + KeptFrom.free("v.reviewer_id", "c.person_id")
                    + " ORDER BY v.decided_at IS"
                    + " NOT NULL, v.asked_at, v.id LIMIT "
                    + MOST;

    @Inject private SealedReviewStore store;
    @Inject private SealedNoteReader notes;
    @Inject private DocumentFileReader documents;
    @Inject private CaseAccess cases;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Event<SealedDecided> decided;
    @Inject private Clock clock;

    /** One that waits, or was decided and may still be changed. */
    public record Line(
            long id,
            String caseReference,
            SealedReview.Purpose purpose,
            Source source,
            Instant askedAt,
            Choice choice) {}

    /**
     * One as it is looked through.
     *
     * @param text of a note; null for a document
     * @param versionId of a document; null for a note
     * @param title the name of a document; null for a note
     * @param out the words that are taken out, one in each line
     */
    public record Shown(
            long id,
            String caseReference,
            SealedReview.Purpose purpose,
            Source source,
            Instant at,
            String text,
            Long versionId,
            String title,
            Choice choice,
            String out,
            String why) {}

    /** What the actor is asked to look through, what waits first. */
    @Needs(Right.SEALED_NOTES)
    public List<Line> mine() {
        subject.list("sealed notes to look through");
        List<Row> rows = store.rows(LIST, List.of(current.get().id()));
        rows.forEach(
                row ->
                        subject.supportCase(
                                row.number(7), row.number(6), "shown to be looked through"));
        return rows.stream().map(SealedReviewing::line).toList();
    }

    private static Line line(Row row) {
        return new Line(
                row.number(0),
                row.text(1),
                SealedReview.Purpose.valueOf(row.text(2)),
                Source.valueOf(row.text(3)),
                SealedReviewStore.instant(row, 4),
                row.text(5) == null ? null : Choice.valueOf(row.text(5)));
    }

    /**
     * One of them, with what it says.
     *
     * @throws NotFound when it is not the actor's to look through, or no longer asked for
     */
    @Needs(Right.SEALED_NOTES)
    public Shown one(long id) {
        SealedReview review = open(id, "looked through before it is given");
        String reference = store.reference(review.caseId());
        if (review.source() == Source.DOCUMENT) {
            DocumentFileReader.Held file = file(review);
            return new Shown(
                    id,
                    reference,
                    review.purpose(),
                    review.source(),
                    file.at(),
                    null,
                    file.versionId(),
                    file.title(),
                    review.choice(),
                    null,
                    review.why());
        }
        String text = notes.text(review.sourceId());
        return new Shown(
                id,
                reference,
                review.purpose(),
                review.source(),
                at(review),
                text,
                null,
                null,
                review.choice(),
                words(text, review.redaction()),
                review.why());
    }

    private Instant at(SealedReview review) {
        return notes.ofCase(review.caseId()).stream()
                .filter(each -> each.id() == review.sourceId())
                .map(SealedNoteReader.Known::at)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String words(String text, Redaction out) {
        return String.join(
                "\n",
                out.spans().stream()
                        .map(span -> text.substring(span.from(), span.to()))
                        .distinct()
                        .toList());
    }

    private DocumentFileReader.Held file(SealedReview review) {
        return documents
                .find(review.sourceId())
                .filter(each -> !each.isRemoved())
                .orElseThrow(NotFound::new);
    }

    /** The file of a document that is looked through. */
    @Needs(Right.SEALED_NOTES)
    public DocumentFileReader.Held document(long id) {
        SealedReview review = open(id, "document looked through before it is given");
        if (review.source() != Source.DOCUMENT) {
            throw new NotFound();
        }
        return file(review);
    }

    /**
     * Decides about it.
     *
     * @param words one word or phrase in each line; they are taken out wherever they stand
     * @param why for whoever works the request, without what it says; for a copy only when it is
     *     kept back
     */
    @Needs(Right.SEALED_NOTES)
    public void decide(long id, Choice choice, String words, String why) {
        SealedReview review = open(id, "decided whether it is given");
        if (choice == null) {
            throw new BadInput("choice", "Choose what becomes of it.");
        }
        boolean reasons =
                choice == Choice.KEEP || review.purpose() == SealedReview.Purpose.MATERIAL;
        String said =
                reasons
                        ? TypedText.required(
                                "why",
                                why,
                                LONGEST_WHY,
                                choice == Choice.KEEP
                                        ? "Say why, without what it says."
                                        : "Say what you think of giving it to them.")
                        : TypedText.optional("why", why, LONGEST_WHY);
        Redaction out = choice == Choice.PART ? out(review, words) : Redaction.NOTHING;
        review.decide(choice, out, said, current.get().id(), clock.instant());
        endTask(review);
        store.flush();
        decided.fire(new SealedDecided(review));
    }

    private Redaction out(SealedReview review, String words) {
        if (review.source() == Source.DOCUMENT) {
            throw new BadInput("choice", "A document is released, or kept back.");
        }
        String typed =
                TypedText.required(
                        "words", words, LONGEST_WORDS, "Enter the words that are taken out.");
        List<String> phrases =
                Arrays.stream(typed.split("\\R")).filter(word -> !word.isBlank()).toList();
        String text = notes.text(review.sourceId());
        List<String> missing = Redaction.missing(text, phrases);
        if (!missing.isEmpty()) {
            throw new BadInput(
                    "words", "This does not stand in the note: " + String.join("; ", missing));
        }
        return Redaction.finding(text, phrases);
    }

    /** The task is done once nothing of this request waits for the actor any more. */
    private void endTask(SealedReview review) {
        List<SealedReview> theirs =
                store.of(review.purpose(), review.requestId()).stream()
                        .filter(each -> each.reviewerId() == review.reviewerId())
                        .toList();
        if (theirs.stream().allMatch(SealedReview::isDecided)) {
            theirs.stream()
                    .map(SealedReview::taskId)
                    .filter(Objects::nonNull)
                    .forEach(cases::taskEnds);
        }
    }

    private SealedReview open(long id, String doing) {
        SealedReview review = store.mine(current.get(), id);
        subject.supportCase(
                review.caseId(),
                review.personId(),
                review.source().label().toLowerCase() + ": " + doing);
        return review;
    }
}
