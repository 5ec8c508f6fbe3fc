package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.casework.DocumentFileReader;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.privacy.rights.RecordItem.Stage;
import org.waymark.privacy.sealed.Released;
import org.waymark.privacy.sealed.Sealed;
import org.waymark.privacy.sealed.SealedReview;
import org.waymark.privacy.sealed.SealedReview.Purpose;
import org.waymark.privacy.sealed.SealedReview.Source;
import org.waymark.therapy.SealedNoteReader;

/**
 * Documents and sealed notes of a case as parts of a record. What is sealed says nothing before
 * whoever wrote it has released it for this request.
 */
@ApplicationScoped
class FileItemsReader {

    @Inject private DocumentFileReader documents;
    @Inject private SealedNoteReader notes;
    @Inject private Released released;

    /** What somebody has to look through before anybody else does. */
    List<Sealed> sealed(long caseId) {
        List<Sealed> sealed = new ArrayList<>();
        notes.ofCase(caseId).forEach(note -> sealed.add(sealed(note)));
        files(caseId).stream()
                .filter(file -> file.therapeutic() && !file.isRemoved())
                .forEach(file -> sealed.add(sealed(file)));
        return sealed;
    }

    private static Sealed sealed(SealedNoteReader.Known note) {
        return new Sealed(
                Source.NOTE,
                note.id(),
                note.caseId(),
                note.personId(),
                note.authorId(),
                note.author(),
                note.at());
    }

    private static Sealed sealed(DocumentFileReader.Held file) {
        return new Sealed(
                Source.DOCUMENT,
                file.versionId(),
                file.caseId(),
                file.personId(),
                file.authorId(),
                file.by(),
                file.at());
    }

    /** Each sealed note of a case, as far as it was released. */
    List<RecordItem> notes(long caseId, long requestId) {
        List<SealedReview> reviews = released.all(Purpose.COPY, requestId);
        return notes.ofCase(caseId).stream().map(note -> note(note, reviews)).toList();
    }

    private static Optional<SealedReview> of(
            List<SealedReview> reviews, Source source, long sourceId) {
        return reviews.stream()
                .filter(each -> each.source() == source && each.sourceId() == sourceId)
                .findFirst();
    }

    private RecordItem note(SealedNoteReader.Known note, List<SealedReview> reviews) {
        Optional<SealedReview> review = of(reviews, Source.NOTE, note.id());
        Stage stage = stage(review);
        ItemText text =
                stage == Stage.OPEN
                        ? new ItemText()
                                .line("Written by", note.author())
                                .paragraph(text(review.get()))
                        : closed("A note of counselling", note.author(), review);
        return new RecordItem(
                RecordSource.SEALED_NOTE,
                note.id(),
                RecordSource.SEALED_NOTE.label(),
                note.at(),
                text.toString(),
                stage,
                null);
    }

    private String text(SealedReview review) {
        try {
            return released.text(review).orElseThrow();
        } catch (ContentDestroyed gone) {
            return gone.getMessage();
        }
    }

    /** Each version of each document of a case; a removed one by its words alone. */
    List<RecordItem> documents(long caseId, long requestId) {
        List<SealedReview> reviews = released.all(Purpose.COPY, requestId);
        return files(caseId).stream().map(file -> document(file, reviews)).toList();
    }

    /** Once the key of the person is destroyed there is nothing left to be given. */
    private List<DocumentFileReader.Held> files(long caseId) {
        try {
            return documents.ofCase(caseId);
        } catch (ContentDestroyed gone) {
            return List.of();
        }
    }

    private RecordItem document(DocumentFileReader.Held file, List<SealedReview> reviews) {
        Optional<SealedReview> review =
                file.therapeutic()
                        ? of(reviews, Source.DOCUMENT, file.versionId())
                        : Optional.empty();
        Stage stage = file.therapeutic() && !file.isRemoved() ? stage(review) : Stage.OPEN;
        boolean closed = file.therapeutic() && (file.isRemoved() || stage != Stage.OPEN);
        ItemText text =
                closed && !file.isRemoved()
                        ? closed("A document of counselling", file.by(), review)
                        : described(file);
        return new RecordItem(
                RecordSource.DOCUMENT,
                file.versionId(),
                RecordSource.DOCUMENT.label(),
                file.at(),
                text.toString(),
                stage,
                closed || file.isRemoved() ? null : file.versionId());
    }

    private static ItemText described(DocumentFileReader.Held file) {
        return new ItemText()
                .line("Name", file.therapeutic() && file.isRemoved() ? null : file.title())
                .line("Kind", file.kind().label())
                .line("Size in bytes", Long.valueOf(file.bytes()))
                .line("Version", Long.valueOf(file.number()))
                .line("Added by", file.by())
                .line("What is different", file.therapeutic() ? null : file.why())
                .line("Taken away; nobody opens it any more", file.removedAt());
    }

    private static Stage stage(Optional<SealedReview> review) {
        return review.map(
                        each ->
                                each.isReleased()
                                        ? Stage.OPEN
                                        : each.isKept() ? Stage.KEPT : Stage.WAITING)
                .orElse(Stage.WAITING);
    }

    private static ItemText closed(String what, String author, Optional<SealedReview> review) {
        boolean kept = review.map(SealedReview::isKept).orElse(false);
        return new ItemText()
                .line(what + " by", author)
                .paragraph(
                        kept
                                ? "Whoever looked through it keeps it back."
                                : "Whoever wrote it looks through it first. Nobody else can read it"
                                        + " before.");
    }
}
