package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.safety.SafeHomeStep;
import org.waymark.safety.SafeHomes;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** The search for a safe home. */
@Named
@RequestScoped
public class SafeHomesView {

    private static final String PAGE = "home";

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private SafeHomes homes;
    @Inject private PageMessages messages;

    private List<SafeHomeStep> all;
    private String problem;
    private Long chosen;
    private String kind;
    private String who;
    private SafeHomeStep.State state;
    private LocalDate on;
    private String why;
    private String note;
    private LocalDate againOn;

    /** Which step is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        chosen = Ids.read(parameters.text("i")).orElse(null);
    }

    /** Before the page is drawn: a step that is not there is an answer and not half a page. */
    public void open() {
        file.open();
        getAll();
        if (problem == null && parameters.text("i") != null && getOne() == null) {
            throw new NotFound();
        }
    }

    public String asked() {
        return saving(
                () -> homes.asked(file.reference(), new SafeHomeStep.Form(kind, who, on, answer())),
                "Written down.");
    }

    public String answered() {
        return saving(
                () -> homes.answered(file.reference(), chosen == null ? 0 : chosen, answer()),
                "Written down.");
    }

    private SafeHomeStep.Answer answer() {
        return new SafeHomeStep.Answer(state, on, why, note, againOn);
    }

    private String saving(Runnable change, String notice) {
        try {
            change.run();
            messages.saved(notice);
            return file.again(PAGE);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    /** The newest first. */
    public List<SafeHomeStep> getAll() {
        if (all == null) {
            try {
                all = homes.of(file.reference());
            } catch (KeyOutOfReach | ContentDestroyed closed) {
                all = List.of();
                problem = closed.getMessage();
            }
        }
        return all;
    }

    public SafeHomeStep.Refuges getRefuges() {
        return SafeHomeStep.refuges(getAll());
    }

    /** Why nothing can be opened now; null when it can. */
    public String getProblem() {
        getAll();
        return problem;
    }

    /** The one that is looked at and is no error; null when none is. */
    public SafeHomeStep getOne() {
        return chosen == null
                ? null
                : getAll().stream()
                        .filter(each -> each.id() == chosen && !each.state().isError())
                        .findFirst()
                        .orElse(null);
    }

    /** What may have become of it when it is written down first. */
    public List<SafeHomeStep.State> getStates() {
        return Arrays.stream(SafeHomeStep.State.values())
                .filter(state -> !state.isError())
                .toList();
    }

    /** The same later, when it may turn out to be an error. */
    public SafeHomeStep.State[] getLaterStates() {
        return SafeHomeStep.State.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public SafeHomeStep.State getState() {
        return state;
    }

    public void setState(SafeHomeStep.State state) {
        this.state = state;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null || why.isBlank() ? null : why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getAgainOn() {
        return againOn;
    }

    public void setAgainOn(LocalDate againOn) {
        this.againOn = againOn;
    }
}
