package org.waymark.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A document of a case: a letter, a photograph, a report. Each of its versions has a file of its
 * own ({@link DocumentVersion}); none is ever overwritten, and what is taken away is a version more
 * that says why.
 */
@Entity
@Table(name = "case_document")
public class CaseDocument {

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "therapeutic")
    private boolean therapeutic;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "newest_no")
    private int newestNo;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version private int version;

    protected CaseDocument() {}

    /** A document that has no version yet. */
    static CaseDocument begin(
            long id, SupportCase supportCase, boolean therapeutic, long accountId) {
        CaseDocument document = new CaseDocument();
        document.id = id;
        document.caseId = supportCase.id();
        document.personId = supportCase.personId();
        document.therapeutic = therapeutic;
        document.accountId = accountId;
        return document;
    }

    /** The number of the version that is being added. */
    int nextVersion() {
        newestNo++;
        return newestNo;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** Whose key its files are sealed under. */
    public long personId() {
        return personId;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Is it for nobody but who has added it? */
    public boolean isTherapeutic() {
        return therapeutic;
    }

    /** May this account read it, besides what the case allows? */
    boolean isFor(long account) {
        return !therapeutic || accountId == account;
    }
}
