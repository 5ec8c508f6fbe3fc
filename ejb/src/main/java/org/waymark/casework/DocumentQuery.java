package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.document.FileKind;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.person.seal.SealedField;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/**
 * The documents of one case, reached through the case: whoever may read the case may read them. Of
 * a therapeutic one all but its author learn that it is there, when it was added and by whom.
 */
@Stateless
@Guarded
public class DocumentQuery {

    /** Documents of one page. */
    public static final int PAGE = 30;

    /** Versions of one document that are shown. */
    static final int VERSIONS = 100;

    private static final String VERSION =
            "SELECT d.id, v.id, v.version_no, v.kind, v.title, v.bytes, v.pieces, v.why, v.at,"
                    + " a.display_name, d.therapeutic, d.removed_at IS NOT NULL, d.person_id,"
                    + " d.account_id FROM case_document d JOIN case_document_version v ON"
                    + " v.document_id = d.id JOIN account a ON a.id = v.account_id WHERE d.case_id = ?"
                    + " AND ";

    private static final String FOR_ME = "(d.therapeutic = FALSE OR d.account_id = ?) AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private DocumentStore documents;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * One version of a document.
     *
     * @param kind null of the version that says it was removed
     * @param title the name of the file; null when there is none or it cannot be opened now
     * @param bytes of the file
     * @param therapeutic is it for nobody but its author?
     * @param mine is it for whoever looks? When not, there is neither kind nor title nor reason
     * @param removed was the document removed, by this or a later version?
     */
    public record VersionRow(
            long documentId,
            long versionId,
            int number,
            FileKind kind,
            String title,
            long bytes,
            String why,
            Instant at,
            String by,
            boolean therapeutic,
            boolean mine,
            boolean removed) {

        /** Is there a file that whoever looks may save? */
        public boolean openable() {
            return kind != null && !removed;
        }
    }

    /** A file that may be given out; its content is opened while it is read. */
    public record Download(FileKind kind, long bytes, InputStream content) {}

    /** The newest version of each, newest document first; {@code before} is the last one shown. */
    @Needs(Right.CASE_WORK)
    public List<VersionRow> documents(String reference, Long before) {
        return shown(
                rows(
                        found(reference, "documents"),
                        "v.version_no = d.newest_no AND d.id < ? ORDER BY d.id DESC LIMIT "
                                + (PAGE + 1),
                        before == null ? Long.MAX_VALUE : before));
    }

    /**
     * All versions of one document, newest first.
     *
     * @throws NotFound when the case has none such for whoever asks
     */
    @Needs(Right.CASE_WORK)
    public List<VersionRow> versions(String reference, long documentId) {
        List<Row> rows =
                rows(
                        found(reference, "document " + documentId),
                        FOR_ME + "d.id = ? ORDER BY v.version_no DESC LIMIT " + VERSIONS,
                        current.get().id(),
                        documentId);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        return shown(rows);
    }

    /**
     * The file of one version, of a document that was not removed.
     *
     * @throws NotFound when there is none such, for whatever reason
     * @throws KeyOutOfReach and {@link ContentDestroyed} when it cannot be opened
     */
    @Needs(Right.CASE_WORK)
    public Download download(String reference, long documentId, int number) {
        Row row =
                rows(
                                found(reference, "document " + documentId + ", version " + number),
                                FOR_ME
                                        + "v.kind IS NOT NULL AND d.removed_at IS NULL AND d.id = ?"
                                        + " AND v.version_no = ?",
                                current.get().id(),
                                documentId,
                                number)
                        .stream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        try {
            return new Download(
                    FileKind.valueOf(row.text(3)),
                    row.number(5),
                    documents.open(row.number(12), row.number(1), row.count(6)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long found(String reference, String detail) {
        CaseStore.Key key = store.key(current.get(), reference);
        subject.supportCase(key.id(), key.personId(), detail);
        return key.id();
    }

    private List<Row> rows(long caseId, String condition, Object... values) {
        Query query = entityManager.createNativeQuery(VERSION + condition);
        query.setParameter(1, caseId);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 2, values[i]);
        }
        return Row.of(query.getResultList());
    }

    private List<VersionRow> shown(List<Row> rows) {
        Map<SealedField, byte[]> sealed = new LinkedHashMap<>();
        for (Row row : rows) {
            if (isMine(row) && row.columns()[4] != null) {
                sealed.put(DocumentStore.title(row.number(1)), (byte[]) row.columns()[4]);
            }
        }
        Map<Long, String> titles = new HashMap<>();
        try {
            documents
                    .titles(sealed.isEmpty() ? 0 : rows.get(0).number(12), sealed)
                    .forEach((field, title) -> titles.put(field.row(), title));
        } catch (KeyOutOfReach | ContentDestroyed closed) {
            // What is known of the documents besides their names is shown all the same.
        }
        return rows.stream().map(row -> shown(row, titles)).toList();
    }

    private boolean isMine(Row row) {
        return !row.flag(10) || row.number(13) == current.get().id();
    }

    private VersionRow shown(Row row, Map<Long, String> titles) {
        boolean mine = isMine(row);
        return new VersionRow(
                row.number(0),
                row.number(1),
                row.count(2),
                mine && row.text(3) != null ? FileKind.valueOf(row.text(3)) : null,
                titles.get(row.number(1)),
                mine ? row.number(5) : 0,
                mine ? row.text(7) : null,
                Columns.instant(row.columns()[8]),
                row.text(9),
                row.flag(10),
                mine,
                row.flag(11));
    }
}
