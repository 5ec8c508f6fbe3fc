package org.waymark.web.caseload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.caseload.CaseloadQuery;
import org.waymark.caseload.Supervision;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** Supervision: a worker reads their own, a manager that of each worker, and writes it down. */
@Named
@RequestScoped
public class SupervisionView {

    private static final String HERE = "/caseload/supervision?faces-redirect=true";

    @Inject private RequestParameters parameters;
    @Inject private CurrentActor current;
    @Inject private Supervision supervision;
    @Inject private CaseloadQuery caseload;
    @Inject private FormSaving saving;

    private String who;
    private Long before;
    private String supervised;
    private Supervision.Kind kind = Supervision.Kind.LINE;
    private LocalDate heldOn;
    private boolean attended = true;
    private String cases;
    private String actions;
    private LocalDate nextOn;
    private List<Supervision.Meeting> meetings;
    private List<SelectItem> workers;

    /** Whose is known before anything is asked for. */
    @PostConstruct
    void begin() {
        who = parameters.text("w");
        before = Ids.read(parameters.text("before")).orElse(null);
        supervised = who;
    }

    /** Before the page is drawn: whoever is not there is an answer and not half a page. */
    public void open() {
        all();
    }

    public boolean isManager() {
        return current.get().may(Right.CASE_MANAGE);
    }

    public List<SelectItem> getWorkers() {
        if (workers == null) {
            workers = new ArrayList<>();
            for (CaseloadQuery.Load load : caseload.loads()) {
                load.workers()
                        .forEach(
                                each ->
                                        workers.add(
                                                new SelectItem(
                                                        load.serviceId() + "." + each.id(),
                                                        each.name() + ", " + load.service())));
            }
        }
        return workers;
    }

    public Supervision.Kind[] getKinds() {
        return Supervision.Kind.values();
    }

    public String held() {
        return saving.save(
                () ->
                        supervision.held(
                                part(supervised, 0),
                                part(supervised, 1),
                                new Supervision.Form(
                                        kind, heldOn, attended, cases, actions, nextOn)),
                "Written down. What was decided about a case belongs into its notes, as management"
                        + " oversight.",
                HERE + (supervised == null ? "" : "&w=" + supervised));
    }

    public List<Supervision.Meeting> getMeetings() {
        return all().size() > Supervision.PAGE ? all().subList(0, Supervision.PAGE) : all();
    }

    /** The id after which the next page begins, or null on the last one. */
    public Long getEarlier() {
        return all().size() > Supervision.PAGE ? all().get(Supervision.PAGE - 1).id() : null;
    }

    private List<Supervision.Meeting> all() {
        if (meetings == null) {
            meetings = who == null ? supervision.mine(before) : ofWorker();
        }
        return meetings;
    }

    private List<Supervision.Meeting> ofWorker() {
        try {
            return supervision.of(part(who, 0), part(who, 1), before);
        } catch (BadInput nobody) {
            throw new NotFound();
        }
    }

    private static Long part(String both, int which) {
        String[] parts = both == null ? new String[0] : both.split("\\.");
        return parts.length == 2 ? Ids.read(parts[which]).orElse(null) : null;
    }

    /** Whose is shown; null for one's own. */
    public String getWho() {
        return who;
    }

    public String getSupervised() {
        return supervised;
    }

    public void setSupervised(String supervised) {
        this.supervised = supervised;
    }

    public Supervision.Kind getKind() {
        return kind;
    }

    public void setKind(Supervision.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public boolean isAttended() {
        return attended;
    }

    public void setAttended(boolean attended) {
        this.attended = attended;
    }

    public String getCases() {
        return cases;
    }

    public void setCases(String cases) {
        this.cases = cases;
    }

    public String getActions() {
        return actions;
    }

    public void setActions(String actions) {
        this.actions = actions;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
