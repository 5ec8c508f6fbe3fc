package org.waymark.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.casework.Assessment;
import org.waymark.casework.CaseFileQuery;
import org.waymark.casework.NeedAnswer;
import org.waymark.casework.NeedCategory;
import org.waymark.casework.NeedsAssessment;
import org.waymark.casework.UnmetReason;
import org.waymark.shared.BadInput;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * The needs assessment: eight categories, each yes, no or not asked, and five more that may be left
 * open; the newest signed one, and when a need of it was met.
 */
@Named
@RequestScoped
public class NeedsView {

    /** One category as it is filled in. */
    public static class Row {

        private final NeedCategory category;
        private NeedAnswer answer;
        private Integer severity;
        private String ownWords;
        private String action;
        private UnmetReason unmetReason;
        private String provider;

        Row(NeedCategory category) {
            this.category = category;
        }

        Assessment.NeedForm form() {
            return new Assessment.NeedForm(
                    category, answer, severity, ownWords, action, unmetReason, provider);
        }

        public NeedCategory getCategory() {
            return category;
        }

        /** Is there a need, so that the rest has to be said? */
        public boolean isNeeded() {
            return answer == NeedAnswer.YES;
        }

        public NeedAnswer getAnswer() {
            return answer;
        }

        public void setAnswer(NeedAnswer answer) {
            this.answer = answer;
        }

        public Integer getSeverity() {
            return severity;
        }

        public void setSeverity(Integer severity) {
            this.severity = severity;
        }

        public String getOwnWords() {
            return ownWords;
        }

        public void setOwnWords(String ownWords) {
            this.ownWords = ownWords;
        }

        public String getAction() {
            return action;
        }

        public void setAction(String action) {
            this.action = action;
        }

        public UnmetReason getUnmetReason() {
            return unmetReason;
        }

        public void setUnmetReason(UnmetReason unmetReason) {
            this.unmetReason = unmetReason;
        }

        public String getProvider() {
            return provider;
        }

        public void setProvider(String provider) {
            this.provider = provider;
        }

        /** The first of those that are not among the eight has a heading before it. */
        public boolean isFirstFurther() {
            return category == NeedCategory.SAFETY;
        }
    }

    @Inject private CaseFile file;
    @Inject private Assessment assessment;
    @Inject private CaseFileQuery cases;
    @Inject private PageMessages messages;

    private final List<Row> rows = new ArrayList<>();
    private NeedsAssessment.Point point = NeedsAssessment.Point.ENTRY;
    private List<CaseFileQuery.NeedRow> newest;
    private NeedCategory need;
    private LocalDate metOn;

    @PostConstruct
    void begin() {
        for (NeedCategory category : NeedCategory.values()) {
            rows.add(new Row(category));
        }
    }

    public String sign() {
        try {
            assessment.sign(file.reference(), point, rows.stream().map(Row::form).toList());
            messages.saved(
                    "Needs assessment signed. It cannot be changed; assess again when things change.");
            return file.again("needs");
        } catch (BadInput incomplete) {
            incomplete.problems().forEach((field, text) -> messages.problem(idOf(field), text));
            return null;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String met() {
        try {
            assessment.met(file.reference(), need, metOn);
            messages.saved("Need met. It is on the timeline.");
            return file.again("needs");
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** Needs of the newest assessment that nobody has met yet. */
    public List<CaseFileQuery.NeedRow> getUnmet() {
        return getNewest().stream().filter(CaseFileQuery.NeedRow::isOpen).toList();
    }

    public NeedCategory getNeed() {
        return need;
    }

    public void setNeed(NeedCategory need) {
        this.need = need;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(LocalDate metOn) {
        this.metOn = metOn;
    }

    /** The field of a category as the form names it: its answer, or one of its further fields. */
    private static String idOf(String field) {
        String[] parts = field.split(":");
        for (NeedCategory category : NeedCategory.values()) {
            if (category.name().equals(parts[0])) {
                String inRow = parts.length > 1 ? parts[1] : "answer";
                return "rows:" + category.ordinal() + ":" + inRow;
            }
        }
        return null;
    }

    /** Are needs assessed now: does the person want support, and does the work go on? */
    public boolean isInTime() {
        return file.getHeader().state().isEngaged();
    }

    public List<CaseFileQuery.NeedRow> getNewest() {
        if (newest == null) {
            newest = cases.needs(file.reference());
        }
        return newest;
    }

    public List<Row> getRows() {
        return rows;
    }

    public NeedAnswer[] getAnswers() {
        return NeedAnswer.values();
    }

    public UnmetReason[] getUnmetReasons() {
        return UnmetReason.values();
    }

    public NeedsAssessment.Point[] getPoints() {
        return NeedsAssessment.Point.values();
    }

    public NeedsAssessment.Point getPoint() {
        return point;
    }

    public void setPoint(NeedsAssessment.Point point) {
        this.point = point;
    }
}
