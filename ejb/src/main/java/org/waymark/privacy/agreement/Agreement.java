package org.waymark.privacy.agreement;

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

/** One agreement about personal data. Its terms do not change; it is reviewed and ended. */
@Entity
@Table(name = "agreement")
public class Agreement {

    @Id private long id;

    @Column(name = "title")
    private String title;

    @Column(name = "categories")
    private String categories;

    @Enumerated(EnumType.STRING)
    @Column(name = "article6")
    private Article6 article6;

    @Enumerated(EnumType.STRING)
    @Column(name = "article9")
    private Article9 article9;

    @Enumerated(EnumType.STRING)
    @Column(name = "article10")
    private Article10 article10;

    @Column(name = "schedule1")
    private String schedule1;

    @Column(name = "document")
    private String document;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "ended_why")
    private String endedWhy;

    @Column(name = "entered_by")
    private long enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version private int version;

    protected Agreement() {}

    static Agreement of(long id, Terms terms, long by, Instant at) {
        Agreement agreement = new Agreement();
        agreement.id = id;
        agreement.title = terms.title().strip();
        agreement.categories = terms.categories().strip();
        agreement.article6 = terms.article6();
        agreement.article9 = terms.article9();
        agreement.article10 = terms.article10();
        agreement.schedule1 = terms.schedule1();
        agreement.document = terms.document().strip();
        agreement.validFrom = terms.from();
        agreement.validTo = terms.to();
        agreement.reviewOn = terms.reviewOn();
        agreement.enteredBy = by;
        agreement.enteredAt = at;
        return agreement;
    }

    /** Somebody looked at it: it holds, and has to be looked at again on that day. */
    void reviewed(LocalDate next, LocalDate today) {
        stillHolds(today);
        reviewOn = next;
    }

    /** It holds no longer from today, or never did when it was still to begin. */
    void end(String why, LocalDate today) {
        stillHolds(today);
        validTo = today;
        endedWhy = why;
    }

    private void stillHolds(LocalDate today) {
        if (validTo != null && !validTo.isAfter(today)) {
            throw new IllegalMove("This agreement has ended.");
        }
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }
}
