package org.waymark.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person needs, by category, as they said it on one day. An assessment is never changed: the
 * next one is the next version. Only the day on which a need was met is written to it later.
 */
@Entity
@Table(name = "needs_assessment")
public class NeedsAssessment {

    /** When in the work it was asked. */
    public enum Point {
        ENTRY("At the start"),
        REVIEW("Review"),
        EXIT("At the end");

        private final String label;

        Point(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One category of need. */
    @Embeddable
    public static class Need {

        @Enumerated(EnumType.STRING)
        @Column(name = "category")
        private NeedCategory category;

        @Enumerated(EnumType.STRING)
        @Column(name = "answer")
        private NeedAnswer answer;

        @Column(name = "severity")
        private Integer severity;

        @Column(name = "own_words")
        private String ownWords;

        @Column(name = "action")
        private String action;

        @Enumerated(EnumType.STRING)
        @Column(name = "unmet_reason")
        private UnmetReason unmetReason;

        @Column(name = "provider")
        private String provider;

        protected Need() {}

        static Need of(Assessment.NeedForm form) {
            Need need = new Need();
            need.category = form.category();
            need.answer = form.answer();
            need.severity = form.answer() == NeedAnswer.YES ? form.severity() : null;
            need.ownWords = form.ownWords();
            need.action = form.action();
            need.unmetReason = form.answer() == NeedAnswer.YES ? form.unmetReason() : null;
            need.provider = form.answer() == NeedAnswer.YES ? form.provider() : null;
            return need;
        }
    }

    @Id private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "version_no")
    private int versionNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "point")
    private Point point;

    @Column(name = "at")
    private Instant at;

    @Column(name = "account_id")
    private long accountId;

    @ElementCollection
    @CollectionTable(name = "need", joinColumns = @JoinColumn(name = "assessment_id"))
    private List<Need> needs = new ArrayList<>();

    protected NeedsAssessment() {}

    static NeedsAssessment of(
            long id,
            long caseId,
            int versionNo,
            Point point,
            Instant at,
            long accountId,
            List<Assessment.NeedForm> answers) {
        NeedsAssessment assessment = new NeedsAssessment();
        assessment.id = id;
        assessment.caseId = caseId;
        assessment.versionNo = versionNo;
        assessment.point = point;
        assessment.at = at;
        assessment.accountId = accountId;
        answers.forEach(answer -> assessment.needs.add(Need.of(answer)));
        return assessment;
    }

    public long id() {
        return id;
    }
}
