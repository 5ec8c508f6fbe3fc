package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.casework.document.FileKind;
import org.waymark.casework.document.PictureTraces;
import org.waymark.casework.document.PictureTraces.BrokenPicture;
import org.waymark.person.seal.PersonKeys;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;

/** Keeps the documents of cases, their files sealed under the key of the person. */
@ApplicationScoped
class DocumentStore {

    private static final long MEGABYTE = 1024L * 1024;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private PersonKeys keys;

    /** The largest file, in bytes. */
    @Inject
    @ConfigProperty(name = "waymark.document.max.bytes", defaultValue = "20971520")
    long mostBytes;

    long mostBytes() {
        return mostBytes;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /**
     * A document of this case that the account may read and that was not removed.
     *
     * @throws NotFound when there is none, for whatever reason
     */
    CaseDocument find(SupportCase supportCase, long documentId, long account) {
        CaseDocument found = entityManager.find(CaseDocument.class, documentId);
        if (found == null
                || found.caseId() != supportCase.id()
                || !found.isFor(account)
                || found.isRemoved()) {
            throw new NotFound();
        }
        return found;
    }

    /**
     * Seals a file into the database while it is read.
     *
     * @param field the field of the form it came from, for what is to be said about it
     * @throws BadInput when it is too large, or no picture although it begins as one
     */
    DocumentVersion.StoredFile store(
            long versionId, long personId, FileKind kind, String title, String field, Source from) {
        DocumentPieceWriter pieces = new DocumentPieceWriter(entityManager, versionId);
        Counted counted = new Counted(field);
        try (InputStream in = from.open();
                OutputStream sealing = keys.sealing(personId, content(versionId), pieces)) {
            counted.to(sealing);
            PictureTraces.copy(kind, in, counted);
        } catch (BrokenPicture broken) {
            throw new BadInput(
                    field, "This picture cannot be read. Save it anew and choose it again.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed); // nothing of it is kept
        }
        pieces.close();
        return new DocumentVersion.StoredFile(
                versionId,
                kind,
                keys.sealText(personId, title(versionId), title),
                counted.bytes,
                pieces.pieces());
    }

    /**
     * A file from its first byte to its last, opened while it is read.
     *
     * @throws IOException while reading, when it was altered
     */
    InputStream open(long personId, long versionId, int pieces) throws IOException {
        return keys.opening(
                personId,
                content(versionId),
                new DocumentPieceReader(entityManager, versionId, pieces));
    }

    /** The names of versions that belong to one person. */
    Map<SealedField, String> titles(long personId, Map<SealedField, byte[]> sealed) {
        Map<SealedField, String> titles = new HashMap<>();
        keys.openAll(personId, sealed)
                .forEach(
                        (field, plain) ->
                                titles.put(field, new String(plain, StandardCharsets.UTF_8)));
        return titles;
    }

    static SealedField title(long versionId) {
        return new SealedField("case_document_version", "title", versionId);
    }

    private static SealedField content(long versionId) {
        return new SealedField("case_document_piece", "content", versionId);
    }

    /** Counts on the way, and stops what is too much. */
    private final class Counted extends FilterOutputStream {

        private final String field;
        private long bytes;

        Counted(String field) {
            super(OutputStream.nullOutputStream());
            this.field = field;
        }

        void to(OutputStream where) {
            out = where;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            count(length);
            out.write(some, offset, length);
        }

        private void count(int more) {
            bytes += more;
            if (bytes > mostBytes) {
                throw new BadInput(field, tooLarge());
            }
        }
    }

    String tooLarge() {
        return "This file is larger than "
                + mostBytes / MEGABYTE
                + " megabytes. Make it smaller, or add it in parts.";
    }

    /** Where the bytes of a file are; asked more than once. */
    interface Source {
        InputStream open() throws IOException;
    }
}
