package org.waymark.privacy.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.casework.DocumentFileReader;
import org.waymark.casework.document.FileKind;
import org.waymark.privacy.redaction.PictureSize;
import org.waymark.privacy.sealed.Released;
import org.waymark.privacy.sealed.Sealed;
import org.waymark.privacy.sealed.SealedReview;
import org.waymark.privacy.sealed.SealedReview.Purpose;
import org.waymark.privacy.sealed.SealedReview.Source;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.therapy.SealedNoteReader;

/**
 * Documents and counselling information of a case, as records that a request can name. What is
 * sealed has no words here before whoever wrote it has released it for this request.
 */
@ApplicationScoped
class MaterialFiles {

    @Inject private DocumentFileReader documents;
    @Inject private SealedNoteReader notes;
    @Inject private Released released;

    /** Documents that count, and are nobody's own. */
    List<MaterialReader.Found> documents(long caseId, Instant from, Instant to) {
        return documents.ofCase(caseId).stream()
                .filter(file -> !file.therapeutic() && !file.isRemoved())
                .filter(file -> within(file.at(), from, to))
                .map(file -> found(MaterialKind.DOCUMENTS, file, "Document"))
                .toList();
    }

    /** Sealed notes and therapeutic documents: that they are there. */
    List<MaterialReader.Found> counselling(long caseId, Instant from, Instant to) {
        List<MaterialReader.Found> found = new ArrayList<>();
        notes.ofCase(caseId).stream()
                .filter(note -> within(note.at(), from, to))
                .forEach(
                        note ->
                                found.add(
                                        new MaterialReader.Found(
                                                MaterialKind.COUNSELLING,
                                                note.id(),
                                                note.at(),
                                                "Note of counselling, "
                                                        + MaterialReader.time(note.at()))));
        documents.ofCase(caseId).stream()
                .filter(file -> file.therapeutic() && !file.isRemoved())
                .filter(file -> within(file.at(), from, to))
                .forEach(
                        file ->
                                found.add(
                                        found(
                                                MaterialKind.THERAPEUTIC,
                                                file,
                                                "Document of counselling")));
        return found;
    }

    private static boolean within(Instant at, Instant from, Instant to) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    private static MaterialReader.Found found(
            MaterialKind kind, DocumentFileReader.Held file, String what) {
        return new MaterialReader.Found(
                kind,
                file.versionId(),
                file.at(),
                "%s (%s), version %d, %s"
                        .formatted(
                                what,
                                file.kind().label(),
                                file.number(),
                                MaterialReader.time(file.at())));
    }

    /** Asks whoever wrote it to look through it for this request. */
    void ask(MaterialItem item, long caseId) {
        Sealed sealed =
                source(item) == Source.NOTE
                        ? notes.ofCase(caseId).stream()
                                .filter(note -> note.id() == item.sourceId())
                                .map(
                                        note ->
                                                new Sealed(
                                                        Source.NOTE,
                                                        note.id(),
                                                        caseId,
                                                        note.personId(),
                                                        note.authorId(),
                                                        note.author(),
                                                        note.at()))
                                .findFirst()
                                .orElseThrow(NotFound::new)
                        : sealed(file(item));
        released.ask(Purpose.MATERIAL, item.requestId(), sealed);
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

    /** What whoever wrote it was asked and decided; empty while nobody was asked. */
    Optional<SealedReview> review(MaterialItem item) {
        return released.of(Purpose.MATERIAL, item.requestId(), source(item), item.sourceId());
    }

    private static Source source(MaterialItem item) {
        return item.kind() == MaterialKind.COUNSELLING ? Source.NOTE : Source.DOCUMENT;
    }

    /** What is in it; empty while it is not released. */
    Optional<MaterialContent> content(MaterialItem item) {
        if (item.kind().isSealed()) {
            Optional<SealedReview> review = review(item).filter(SealedReview::isReleased);
            return item.kind() == MaterialKind.COUNSELLING
                    ? review.flatMap(released::text).map(MaterialContent::words)
                    : review.map(each -> ofFile(item));
        }
        return Optional.of(ofFile(item));
    }

    private MaterialContent ofFile(MaterialItem item) {
        DocumentFileReader.Held file = file(item);
        return file.kind() == FileKind.TEXT
                ? MaterialContent.words(new String(bytes(file), StandardCharsets.UTF_8))
                : new MaterialContent(null, file.kind(), file.versionId());
    }

    private DocumentFileReader.Held file(MaterialItem item) {
        return documents
                .find(item.sourceId())
                .filter(file -> !file.isRemoved())
                .orElseThrow(NotFound::new);
    }

    /** The file of a document, for whoever decides about it. */
    DocumentFileReader.Held opened(MaterialItem item) {
        if (item.sourceId() == null
                || item.kind() != MaterialKind.DOCUMENTS && item.kind() != MaterialKind.THERAPEUTIC
                || content(item).isEmpty()) {
            throw new NotFound();
        }
        return file(item);
    }

    /** All of a file; none is larger than what a case takes. */
    byte[] bytes(long versionId) {
        return bytes(documents.find(versionId).orElseThrow(NotFound::new));
    }

    private byte[] bytes(DocumentFileReader.Held file) {
        try (InputStream in = documents.open(file)) {
            return in.readAllBytes();
        } catch (IOException altered) {
            throw new BadInput("decision", "This document cannot be opened.");
        }
    }

    /**
     * A picture of a few kilobytes may unfold to gigabytes: its size is read before it is drawn.
     */
    void requireDrawable(long versionId) {
        try {
            PictureSize.require(bytes(versionId));
        } catch (IOException broken) {
            throw new BadInput(
                    "decision",
                    "This picture cannot be set on the paper. Add a smaller one to the case.");
        }
    }
}
