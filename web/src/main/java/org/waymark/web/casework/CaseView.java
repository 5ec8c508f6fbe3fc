package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.casework.CaseEvent;
import org.waymark.casework.CaseFileQuery;
import org.waymark.casework.CaseState;
import org.waymark.casework.EarlierCasesQuery;
import org.waymark.casework.StageQuery;

/** The overview of a case: where it stands, what came with the referral, and its timeline. */
@Named
@RequestScoped
public class CaseView {

    /** A step of the work, for the strip at the top. */
    public record Step(String label, boolean current) {}

    private static final List<CaseState> STEPS =
            List.of(
                    CaseState.ALLOCATED,
                    CaseState.CONTACTING,
                    CaseState.ENGAGED,
                    CaseState.ASSESSED,
                    CaseState.ACTIVE,
                    CaseState.CLOSED);

    @Inject private CaseFile file;
    @Inject private CaseFileQuery cases;
    @Inject private EarlierCasesQuery earlier;

    @Inject private StageQuery pathway;

    private List<StageQuery.Step> stages;
    private String kind;
    private Long before;
    private List<CaseFileQuery.Line> lines;
    private EarlierCasesQuery.Before history;

    public List<Step> getSteps() {
        CaseState now = file.getHeader().state();
        return STEPS.stream().map(step -> new Step(step.label(), step == now)).toList();
    }

    /** The stages of the pathway, as they were when the case was opened. */
    public List<StageQuery.Step> getStages() {
        if (stages == null) {
            stages = pathway.of(file.reference());
        }
        return stages;
    }

    public List<CaseFileQuery.Line> getTimeline() {
        List<CaseFileQuery.Line> all = all();
        return all.size() > CaseFileQuery.PAGE ? all.subList(0, CaseFileQuery.PAGE) : all;
    }

    /** The id after which the next page begins, or null when the timeline ends here. */
    public Long getEarlier() {
        return all().size() <= CaseFileQuery.PAGE ? null : all().get(CaseFileQuery.PAGE - 1).id();
    }

    /** Whether this service has supported the person before. */
    public EarlierCasesQuery.Before getHistory() {
        if (history == null) {
            history = earlier.before(file.reference());
        }
        return history;
    }

    private List<CaseFileQuery.Line> all() {
        if (lines == null) {
            lines = cases.timeline(file.reference(), chosen(), before);
        }
        return lines;
    }

    private CaseEvent.Kind chosen() {
        for (CaseEvent.Kind each : CaseEvent.Kind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    public CaseEvent.Kind[] getKinds() {
        return CaseEvent.Kind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }
}
