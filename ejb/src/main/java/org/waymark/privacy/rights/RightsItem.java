package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import org.waymark.privacy.redaction.Redaction;

/**
 * One part of a record that is looked through before a copy is given. The text is not kept here;
 * its hash says whether it is still the one that was looked at.
 */
@Entity
@Table(name = "rights_item")
public class RightsItem {

    /** What becomes of a part. */
    public enum Choice {
        INCLUDE("Give all of it"),
        PART("Give it without what is marked"),
        WITHHOLD("Keep all of it back");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What allows a part to be kept back (Data Protection Act 2018, Schedules 2 and 3). */
    public enum Exemption {
        SERIOUS_HARM("It would be likely to do somebody serious harm", false),
        THIRD_PARTY("It is about somebody else, who has not agreed", true),
        LEGAL_PRIVILEGE("It is legal advice", true),
        CRIME("It would get in the way of preventing or solving a crime", false);

        private final String label;
        private final boolean told;

        Exemption(String label, boolean told) {
            this.label = label;
            this.told = told;
        }

        public String label() {
            return label;
        }

        /** May the copy say that this is why something is missing? */
        boolean isTold() {
            return told;
        }
    }

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "place")
    private int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private RecordSource source;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "content_hash")
    private byte[] contentHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private Choice choice;

    @Enumerated(EnumType.STRING)
    @Column(name = "exemption")
    private Exemption exemption;

    @Column(name = "why")
    private String why;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "pages_out")
    private String pagesOut;

    @Version private int version;

    protected RightsItem() {}

    static RightsItem of(long id, long requestId, int place, RecordItem item) {
        RightsItem made = new RightsItem();
        made.id = id;
        made.requestId = requestId;
        made.place = place;
        made.source = item.source();
        made.sourceId = item.sourceId();
        made.contentHash = item.hash();
        return made;
    }

    /** The same part in a new order; one that has changed is looked at again. */
    void collected(int newPlace, RecordItem item) {
        place = newPlace;
        if (!isOf(item)) {
            contentHash = item.hash();
            pagesOut = null;
            choice = null;
            exemption = null;
            why = null;
            reviewedBy = null;
            reviewedAt = null;
        }
    }

    void decided(Choice what, Exemption allowedBy, String words, long by, Instant at) {
        choice = what;
        exemption = allowedBy;
        why = words;
        reviewedBy = by;
        reviewedAt = at;
    }

    /** Pages of its document are left out of the copy: it has to be decided anew. */
    void leaveOut(Redaction pages) {
        pagesOut = pages.isEmpty() ? null : pages.stored();
        undecided();
    }

    Redaction pagesOut() {
        return Redaction.parse(pagesOut);
    }

    /** Something was marked or unmarked: it has to be decided anew. */
    void undecided() {
        choice = null;
        exemption = null;
        why = null;
    }

    /** Is the part still as it was when it was collected? */
    boolean isOf(RecordItem item) {
        return Arrays.equals(contentHash, item.hash());
    }

    boolean is(RecordSource from, long id) {
        return source == from && sourceId == id;
    }

    boolean is(RecordItem item) {
        return source == item.source() && sourceId == item.sourceId();
    }

    long id() {
        return id;
    }

    long sourceId() {
        return sourceId;
    }

    int place() {
        return place;
    }

    RecordSource source() {
        return source;
    }

    Choice choice() {
        return choice;
    }

    Exemption exemption() {
        return exemption;
    }

    String why() {
        return why;
    }
}
