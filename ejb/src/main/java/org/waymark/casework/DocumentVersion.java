package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.waymark.casework.document.FileKind;

/**
 * One version of a document: its name and, in pieces of their own, its file, both sealed under the
 * key of the person; or that it was removed, and why.
 */
@Entity
@Table(name = "case_document_version")
public class DocumentVersion {

    @Id private long id;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FileKind kind;

    @Column(name = "title")
    private byte[] title;

    @Column(name = "bytes")
    private long bytes;

    @Column(name = "pieces")
    private int pieces;

    @Column(name = "why")
    private String why;

    protected DocumentVersion() {}

    private static DocumentVersion begin(
            long id, CaseDocument document, long accountId, String why, Instant at) {
        DocumentVersion version = new DocumentVersion();
        version.id = id;
        version.documentId = document.id();
        version.versionNo = document.nextVersion();
        version.accountId = accountId;
        version.why = why;
        version.at = at;
        return version;
    }

    /**
     * A file that was stored.
     *
     * @param why of a version that takes the place of another; null of the first
     */
    static DocumentVersion of(
            CaseDocument document, StoredFile file, long accountId, String why, Instant at) {
        DocumentVersion version = begin(file.versionId(), document, accountId, why, at);
        version.kind = file.kind();
        version.title = file.title();
        version.bytes = file.bytes();
        version.pieces = file.pieces();
        return version;
    }

    /** That the document counts no longer. */
    static DocumentVersion removed(
            long id, CaseDocument document, long accountId, String why, Instant at) {
        document.remove(at);
        return begin(id, document, accountId, why, at);
    }

    /**
     * What is known of a file once it is stored.
     *
     * @param title sealed
     * @param bytes of the file as it is given out
     */
    record StoredFile(long versionId, FileKind kind, byte[] title, long bytes, int pieces) {}
}
