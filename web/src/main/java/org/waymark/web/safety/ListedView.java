package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.reference.WorkingDays;
import org.waymark.safety.ListedQuery;
import org.waymark.safety.MaracReferral;
import org.waymark.safety.MeetingMinutes;
import org.waymark.safety.OutsideListing;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/**
 * One of the list of a meeting: for its co-ordinator to write down what agencies bring and owe; for
 * a manager, what another agency referred.
 */
@Named
@RequestScoped
public class ListedView {

    @Inject private RequestParameters parameters;
    @Inject private CurrentActor current;
    @Inject private ListedQuery query;
    @Inject private MeetingMinutes minutes;
    @Inject private OutsideListing listing;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private final MinutesForm form = new MinutesForm();
    private ListedQuery.Item item;
    private String problem;
    private Long actionId;
    private String id;
    private String l;
    private LocalDate doneOn;
    private String doneWhat;
    private String takeOffWhy;

    /** Which one is looked at is known before anything is asked for. */
    @PostConstruct
    void begin() {
        id = parameters.text("id");
        l = parameters.text("l");
        actionId = Ids.read(parameters.text("action")).orElse(null);
    }

    /** What is not for whoever looks is not there. */
    public void open() {
        getItem();
        if (parameters.text("action") != null && getAction() == null && problem == null) {
            throw new NotFound();
        }
    }

    public String brought() {
        return saving(
                () ->
                        minutes.brought(
                                meeting(),
                                one(),
                                form.getBroughtBy(),
                                form.getBroughtWhen(),
                                form.getInformation()));
    }

    public String agreed() {
        return saving(
                () ->
                        minutes.agreed(
                                meeting(),
                                one(),
                                form.getActionAgency(),
                                form.getActionOwner(),
                                form.getActionWhat(),
                                form.getActionDue()));
    }

    public String done() {
        return saving(
                () ->
                        minutes.done(
                                meeting(),
                                one(),
                                actionId == null ? 0 : actionId,
                                doneOn,
                                doneWhat));
    }

    public String heard() {
        return saving(() -> listing.heard(meeting(), one()));
    }

    public String takeOff() {
        return saving(() -> listing.takeOff(meeting(), one(), takeOffWhy));
    }

    private String saving(Runnable change) {
        try {
            change.run();
            messages.saved("Written down.");
            return "/safety/listed?faces-redirect=true&id=" + meeting() + "&l=" + one();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private long meeting() {
        return Ids.asked(id);
    }

    private long one() {
        return Ids.asked(l);
    }

    /** Null while what is sealed cannot be opened. */
    public ListedQuery.Item getItem() {
        if (item == null && problem == null) {
            try {
                item =
                        isCoordinating()
                                ? query.one(meeting(), one())
                                : query.ofAgency(meeting(), one());
            } catch (KeyOutOfReach | ContentDestroyed closed) {
                problem = closed.getMessage();
            }
        }
        return item;
    }

    /** Why nothing can be opened now; null when it can. */
    public String getProblem() {
        getItem();
        return problem;
    }

    /** Does whoever looks keep the lists, so that they may write here? */
    public boolean isCoordinating() {
        return current.get().may(Right.MARAC_LIST);
    }

    /** What the paper says, in its order. */
    public List<MaracReferral.Field> getFields() {
        MaracReferral paper = getItem() == null ? null : getItem().paper();
        return paper == null
                ? List.of()
                : Arrays.stream(MaracReferral.Field.values())
                        .filter(field -> paper.said(field) != null)
                        .toList();
    }

    /** The action that is written down as done, while it is not; null when none is. */
    public MaracReferral.Action getAction() {
        return actionId == null || getItem() == null
                ? null
                : getItem().actions().stream()
                        .filter(each -> each.id() == actionId && each.doneOn() == null)
                        .findFirst()
                        .orElse(null);
    }

    public MinutesForm getForm() {
        return form;
    }

    public MaracReferral.Brought[] getTimes() {
        return MaracReferral.Brought.values();
    }

    public LocalDate getToday() {
        return WorkingDays.dateOf(clock.instant());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getL() {
        return l;
    }

    public void setL(String l) {
        this.l = l;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getDoneWhat() {
        return doneWhat;
    }

    public void setDoneWhat(String doneWhat) {
        this.doneWhat = doneWhat;
    }

    public String getTakeOffWhy() {
        return takeOffWhy;
    }

    public void setTakeOffWhy(String takeOffWhy) {
        this.takeOffWhy = takeOffWhy;
    }
}
