package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.document.FileKind;
import org.waymark.casework.document.FileKinds;
import org.waymark.casework.document.FileTitle;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Adding documents to a case, newer versions of them, and taking them away. A file is judged by its
 * content, loses what a camera wrote beside a picture, and is sealed under the key of the person.
 */
@Stateless
@Guarded
public class Documents {

    private static final String KINDS =
            "This kind of file is not taken. Choose a PDF, a picture (JPEG or PNG), plain text, or a"
                    + " document of Word (docx, without macros) or OpenDocument (odt).";

    @Inject private CaseStore cases;
    @Inject private DocumentStore store;
    @Inject private Timeline timeline;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * A file as it was sent.
     *
     * @param name what its sender calls it; may be null
     * @param bytes its length
     */
    public interface Upload {
        String name();

        long bytes();

        /** From its first byte; may be asked for more than once. */
        InputStream open() throws IOException;
    }

    /**
     * Adds a document.
     *
     * @param therapeutic is it of counselling, and for nobody but the counsellor who adds it?
     * @throws BadInput when it cannot be taken, or somebody else than a counsellor of the service
     *     would keep it to themselves
     */
    @Needs(Right.CASE_WORK)
    public void add(String reference, Upload file, boolean therapeutic) {
        SupportCase supportCase = open(reference, "document added");
        if (therapeutic && !counsels(supportCase)) {
            throw new BadInput(
                    "therapeutic", "Only a counsellor of this service keeps what is therapeutic.");
        }
        CaseDocument document =
                CaseDocument.begin(Ids.next(), supportCase, therapeutic, current.get().id());
        DocumentVersion version = version(document, file, "file", null);
        store.add(document);
        store.add(version);
        tell(supportCase, document, "Document added", null);
    }

    /** Puts a newer file in the place of the one that counts; the earlier one stays to be read. */
    @Needs(Right.CASE_WORK)
    public void renew(String reference, long documentId, Upload file, String why) {
        SupportCase supportCase = open(reference, "document, newer version");
        CaseDocument document = store.find(supportCase, documentId, current.get().id());
        String reason = TypedText.required("why", why, 300, "Say what is different now.");
        store.add(version(document, file, "newer", reason));
        tell(supportCase, document, "Document: newer version", reason);
    }

    /** Takes a document away: nobody opens it any more, and why stays. */
    @Needs(Right.CASE_WORK)
    public void remove(String reference, long documentId, String why) {
        SupportCase supportCase = open(reference, "document removed");
        CaseDocument document = store.find(supportCase, documentId, current.get().id());
        String reason =
                TypedText.required("removeWhy", why, 300, "Say why the document is removed.");
        store.add(
                DocumentVersion.removed(
                        Ids.next(), document, current.get().id(), reason, clock.instant()));
        tell(supportCase, document, "Document removed", reason);
    }

    /** The largest file that is taken. */
    @Needs(value = Right.CASE_WORK, audited = false)
    public long mostBytes() {
        return store.mostBytes();
    }

    private boolean counsels(SupportCase supportCase) {
        return current.get().grantsOf(Right.SEALED_NOTES).stream()
                .map(Actor.Grant::serviceId)
                .anyMatch(id -> id == null || id == supportCase.serviceId());
    }

    private DocumentVersion version(CaseDocument document, Upload file, String field, String why) {
        if (file == null || file.bytes() == 0) {
            throw new BadInput(field, "Choose a file that is not empty.");
        }
        if (file.bytes() > store.mostBytes()) {
            throw new BadInput(field, store.tooLarge());
        }
        DocumentVersion.StoredFile stored =
                store.store(
                        Ids.next(),
                        document.personId(),
                        kind(file, field),
                        FileTitle.of(file.name()),
                        field,
                        file::open);
        return DocumentVersion.of(document, stored, current.get().id(), why, clock.instant());
    }

    private static FileKind kind(Upload file, String field) {
        try (InputStream in = file.open()) {
            return FileKinds.of(in).orElseThrow(() -> new BadInput(field, KINDS));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void tell(SupportCase supportCase, CaseDocument document, String title, String why) {
        supportCase.touched(clock.instant());
        timeline.add(
                supportCase,
                CaseEvent.Kind.DOCUMENT,
                title,
                document.isTherapeutic() ? null : why,
                document.id());
    }

    private SupportCase open(String reference, String detail) {
        SupportCase supportCase = cases.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), detail);
        if (!supportCase.isOpen()) {
            throw new BadInput("state", "This case is closed. Re-open it, or refer again.");
        }
        return supportCase;
    }
}
