package org.waymark.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.casework.document.FileKind;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/**
 * The files of a case for whoever gathers what is held about its person. It asks for no right: the
 * caller has found the case by a request in the actor's scope, and shows nothing of a therapeutic
 * document before its author has released it.
 */
@ApplicationScoped
public class DocumentFileReader {

    private static final String HELD =
            "SELECT v.id, d.id, d.case_id, d.person_id, v.version_no, v.kind, v.title, v.bytes,"
                    + " v.pieces, v.why, v.at, a.display_name, d.account_id, d.therapeutic,"
                    + " d.removed_at FROM case_document d JOIN case_document_version v ON"
                    + " v.document_id = d.id AND v.kind IS NOT NULL JOIN account a ON a.id ="
                    + " v.account_id WHERE ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private DocumentStore documents;

    /**
     * One version of a document that has a file.
     *
     * @param title the name of the file
     * @param bytes of the file as it was added
     * @param authorId who added the document
     * @param removedAt when the document was taken away; null while it counts
     */
    public record Held(
            long versionId,
            long documentId,
            long caseId,
            long personId,
            int number,
            FileKind kind,
            String title,
            long bytes,
            int pieces,
            String why,
            Instant at,
            String by,
            long authorId,
            boolean therapeutic,
            Instant removedAt) {

        public boolean isRemoved() {
            return removedAt != null;
        }
    }

    /**
     * Every version of every document of a case, the oldest first.
     *
     * @throws org.waymark.person.seal.KeyOutOfReach and {@link
     *     org.waymark.person.seal.ContentDestroyed} when their names cannot be opened
     */
    public List<Held> ofCase(long caseId) {
        return held("d.case_id = ? ORDER BY v.id", caseId);
    }

    /** One version, by its id; empty when there is none. */
    public Optional<Held> find(long versionId) {
        return held("v.id = ?", versionId).stream().findFirst();
    }

    /**
     * What is in a file, opened piece by piece while it is read.
     *
     * @throws IOException when it was altered
     */
    public InputStream open(Held file) throws IOException {
        return documents.open(file.personId(), file.versionId(), file.pieces());
    }

    private List<Held> held(String condition, long value) {
        List<Row> rows =
                Row.of(
                        entityManager
                                .createNativeQuery(HELD + condition)
                                .setParameter(1, value)
                                .getResultList());
        Map<Long, Map<SealedField, byte[]>> sealed = new LinkedHashMap<>();
        rows.forEach(
                row ->
                        sealed.computeIfAbsent(row.number(3), person -> new LinkedHashMap<>())
                                .put(
                                        DocumentStore.title(row.number(0)),
                                        (byte[]) row.columns()[6]));
        Map<Long, String> titles = new HashMap<>();
        sealed.forEach(
                (person, fields) ->
                        documents
                                .titles(person, fields)
                                .forEach((field, title) -> titles.put(field.row(), title)));
        return rows.stream().map(row -> held(row, titles.get(row.number(0)))).toList();
    }

    private static Held held(Row row, String title) {
        return new Held(
                row.number(0),
                row.number(1),
                row.number(2),
                row.number(3),
                row.count(4),
                FileKind.valueOf(row.text(5)),
                title,
                row.number(7),
                row.count(8),
                row.text(9),
                Columns.instant(row.columns()[10]),
                row.text(11),
                row.number(12),
                row.flag(13),
                Columns.instant(row.columns()[14]));
    }
}
