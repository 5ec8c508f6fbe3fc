package org.waymark.web.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.shared.DraftCells;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.survey.QuestionKind;
import org.waymark.survey.SurveyDraft;
import org.waymark.survey.SurveyMaking;
import org.waymark.survey.SurveyPlan;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** All surveys, and the form of a version that is being written. */
@Named
@RequestScoped
public class SurveysView {

    /** So many empty lines for questions beyond those there are. */
    private static final int SPARE = 3;

    private static final String LIST = "/survey/surveys?faces-redirect=true";
    private static final String DRAFT = "/survey/survey?faces-redirect=true&d=";
    private static final List<String> PARTS =
            List.of(
                    "place", "code", "kind", "wording", "hint", "min", "max", "low", "high",
                    "choices", "good");

    @Inject private SurveyMaking making;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private String d;
    private SurveyDraft draft;
    private Map<String, String> cells;
    private String name;
    private Integer version;
    private Map<String, String> missing;
    private SurveyMaking.All all;
    private String newCode;
    private String newName;

    @PostConstruct
    void begin() {
        d = parameters.text("d");
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        read();
    }

    private void read() {
        if (draft == null) {
            draft = making.draft(Ids.asked(d));
            cells = new HashMap<>(draft.cells().all());
            name = draft.name();
            version = draft.version();
        }
    }

    public String beginNew() {
        return beginning(() -> making.begin(newName, newCode));
    }

    public String change(String code) {
        return beginning(() -> making.change(code));
    }

    /** Begins a draft and says its id. */
    @FunctionalInterface
    private interface Beginning {
        long begin();
    }

    private String beginning(Beginning work) {
        try {
            return DRAFT + work.begin();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String save() {
        return doing(
                () -> making.save(Ids.asked(d), getVersion(), name, typed()),
                "Saved as a draft.",
                DRAFT + d);
    }

    public String publish() {
        return doing(
                () -> making.publish(Ids.asked(d), getVersion(), name, typed()),
                "Published. New waves can ask it; waves that were opened keep their version.",
                LIST);
    }

    public String discard() {
        return doing(() -> making.discard(Ids.asked(d)), "The draft is thrown away.", LIST);
    }

    private String doing(Runnable work, String notice, String next) {
        try {
            work.run();
            messages.saved(notice);
            return next;
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** A question whose wording was taken out is gone with all that belonged to it. */
    private DraftCells typed() {
        Map<String, String> kept = new HashMap<>(getCells());
        for (int i = 1; i <= SurveyPlan.ITEMS; i++) {
            String wording = kept.get("wording." + i);
            if (wording == null || wording.isBlank()) {
                for (String part : PARTS) {
                    kept.remove(part + "." + i);
                }
            }
        }
        return new DraftCells(kept);
    }

    /** What is still missing; empty when it can be published. */
    public Map<String, String> getMissing() {
        if (missing == null) {
            missing = making.missing(Ids.asked(d));
        }
        return missing;
    }

    public SurveyMaking.All getAll() {
        if (all == null) {
            all = making.all();
        }
        return all;
    }

    public SurveyDraft getDraft() {
        read();
        return draft;
    }

    /** The places of questions: those there are and some more. */
    public List<Integer> getItems() {
        int used =
                IntStream.rangeClosed(1, SurveyPlan.ITEMS)
                        .filter(i -> getDraft().cells().text("wording." + i) != null)
                        .max()
                        .orElse(0);
        return IntStream.rangeClosed(1, Math.min(SurveyPlan.ITEMS, used + SPARE)).boxed().toList();
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public String getD() {
        return d;
    }

    /** The fields by their names; what is typed goes there too. */
    public Map<String, String> getCells() {
        read();
        return cells;
    }

    public String getName() {
        read();
        return name;
    }

    public void setName(String name) {
        read();
        this.name = name;
    }

    public Integer getVersion() {
        read();
        return version;
    }

    public void setVersion(Integer version) {
        read();
        this.version = version;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
