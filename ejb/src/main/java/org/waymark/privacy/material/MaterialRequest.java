package org.waymark.privacy.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.shared.IllegalMove;

/** A request for material of one case. Its state changes by the moves of a table only. */
@Entity
@Table(name = "material_request")
public class MaterialRequest {

    @Id private long id;

    @Column(name = "reference")
    private String reference;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis")
    private Basis basis;

    @Column(name = "requester")
    private String requester;

    @Column(name = "authority")
    private String authority;

    @Column(name = "authority_ref")
    private String authorityRef;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "scope_from")
    private LocalDate scopeFrom;

    @Column(name = "scope_to")
    private LocalDate scopeTo;

    @Column(name = "scope_kinds")
    private String scopeKinds;

    @Column(name = "scope_words")
    private String scopeWords;

    @Column(name = "reason")
    private String reason;

    @Column(name = "enquiry")
    private String enquiry;

    @Column(name = "counselling")
    private boolean counselling;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MaterialState state;

    @Column(name = "is_open")
    private boolean open;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    /** Ids of accounts, each between semicolons. */
    @Column(name = "hands")
    private String hands;

    @Column(name = "reply")
    private String reply;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "given_to")
    private String givenTo;

    @Column(name = "given_form")
    private String givenForm;

    @Version private int version;

    protected MaterialRequest() {}

    static MaterialRequest record(
            long id, String reference, long caseId, Asked asked, long by, Instant at) {
        MaterialRequest request = new MaterialRequest();
        request.id = id;
        request.reference = reference;
        request.caseId = caseId;
        request.receivedAt = at;
        request.recordedBy = by;
        request.ask(asked);
        request.stand(MaterialState.RECEIVED);
        return request;
    }

    /** What is asked for, as it was put right by whoever asks. */
    void ask(Asked asked) {
        basis = asked.basis();
        requester = asked.requester();
        authority = asked.authority();
        authorityRef = asked.authorityRef();
        answerBy = asked.answerBy();
        scopeFrom = asked.from();
        scopeTo = asked.to();
        scopeKinds = MaterialKind.stored(asked.kinds());
        scopeWords = asked.words();
        reason = asked.reason();
        enquiry = asked.enquiry();
        counselling = asked.counselling();
    }

    Asked asked() {
        return new Asked(
                basis,
                requester,
                authority,
                authorityRef,
                answerBy,
                scopeFrom,
                scopeTo,
                MaterialKind.parse(scopeKinds),
                scopeWords,
                reason,
                enquiry,
                counselling);
    }

    /**
     * @throws IllegalMove when the request's state, or its basis, does not allow it
     */
    void move(MaterialMove move) {
        if (!move.isLegal(state, basis)) {
            throw new IllegalMove(
                    basis == Basis.COURT && move == MaterialMove.REFUSE
                            ? "An order of a court is not refused: challenge it before the court."
                            : "“%s” is not possible: the request is in the state “%s”."
                                    .formatted(move.label(), state.label()));
        }
        stand(move.to());
    }

    private void stand(MaterialState now) {
        state = now;
        open = now.isOpen();
    }

    /** Somebody prepares it; that stays so, whoever decides about the same things later. */
    void preparedBy(long account) {
        if (!wasPreparedBy(account)) {
            hands = (hands == null ? ";" : hands) + account + ";";
        }
    }

    /** Has this account ever had a hand in preparing it? */
    boolean wasPreparedBy(long account) {
        return hands != null && hands.contains(";" + account + ";");
    }

    void submitted(long by, Instant at) {
        submittedBy = by;
        submittedAt = at;
    }

    void answered(String text) {
        reply = text;
    }

    void given(long by, Instant at, String to, Handover form) {
        givenBy = by;
        givenAt = at;
        givenTo = to;
        givenForm = form.name();
    }

    long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long caseId() {
        return caseId;
    }

    MaterialState state() {
        return state;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String reply() {
        return reply;
    }

    Long submittedBy() {
        return submittedBy;
    }
}
