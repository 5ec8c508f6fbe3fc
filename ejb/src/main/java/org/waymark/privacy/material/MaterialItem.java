package org.waymark.privacy.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.waymark.privacy.redaction.Redaction;

/** One record that falls within a request, and what was decided about it. */
@Entity
@Table(name = "material_item")
public class MaterialItem implements Readiness.Item {

    @Id private long id;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MaterialKind kind;

    @Column(name = "source_id")
    private Long sourceId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "description")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Decision decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private WithheldFor reason;

    @Column(name = "why")
    private String why;

    @Column(name = "spans")
    private String spans;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "author_said")
    private String authorSaid;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version private int version;

    protected MaterialItem() {}

    /**
     * A record of the case; nothing is decided about it but that counselling information is
     * withheld until somebody decides otherwise.
     */
    static MaterialItem of(
            long id, long requestId, MaterialReader.Found found, long by, Instant when) {
        MaterialItem item = new MaterialItem();
        item.id = id;
        item.requestId = requestId;
        item.kind = found.kind();
        item.sourceId = found.sourceId();
        item.at = found.at();
        item.description = found.description();
        item.decision = Decision.OPEN;
        if (found.kind().isSealed()) {
            item.withhold(WithheldFor.SEALED, "Withheld unless the higher test is met", by, when);
        }
        return item;
    }

    /**
     * A record that is kept elsewhere. Counselling notes are withheld from the start: somebody has
     * to decide otherwise.
     */
    static MaterialItem elsewhere(
            long id, long requestId, MaterialKind kind, String description, long by, Instant at) {
        MaterialItem item = new MaterialItem();
        item.id = id;
        item.requestId = requestId;
        item.kind = kind;
        item.at = at;
        item.description = description;
        item.decision = Decision.OPEN;
        if (kind.isSealed()) {
            item.withhold(WithheldFor.SEALED, "Withheld unless the higher test is met", by, at);
        }
        return item;
    }

    void give(String hash, Redaction redaction, String authorsWords, long by, Instant when) {
        decided(redaction.isEmpty() ? Decision.GIVE : Decision.REDACT, by, when);
        textHash = hash;
        spans = redaction.isEmpty() ? null : redaction.stored();
        authorSaid = authorsWords;
        reason = null;
        why = null;
    }

    void withhold(WithheldFor forReason, String words, long by, Instant when) {
        decided(Decision.WITHHOLD, by, when);
        reason = forReason;
        why = words;
        textHash = null;
        spans = null;
        authorSaid = null;
    }

    private void decided(Decision what, long by, Instant when) {
        decision = what;
        decidedBy = by;
        decidedAt = when;
    }

    /** Is this still the text that the decision is about? What is kept elsewhere has none here. */
    boolean isAbout(MaterialContent content) {
        return isElsewhere() || content.fingerprint().equals(textHash);
    }

    Redaction redaction() {
        return Redaction.parse(spans);
    }

    long id() {
        return id;
    }

    long requestId() {
        return requestId;
    }

    @Override
    public MaterialKind kind() {
        return kind;
    }

    Long sourceId() {
        return sourceId;
    }

    boolean isElsewhere() {
        return sourceId == null;
    }

    Instant at() {
        return at;
    }

    String description() {
        return description;
    }

    @Override
    public Decision decision() {
        return decision;
    }

    @Override
    public WithheldFor reason() {
        return reason;
    }

    String why() {
        return why;
    }

    @Override
    public String authorSaid() {
        return authorSaid;
    }

    Long decidedBy() {
        return decidedBy;
    }
}
