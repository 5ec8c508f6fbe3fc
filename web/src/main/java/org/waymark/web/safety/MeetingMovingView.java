package org.waymark.web.safety;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.safety.MeetingMoving;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Another day for a meeting, or another meeting for its list. */
@Named
@RequestScoped
public class MeetingMovingView {

    @Inject private RequestParameters parameters;
    @Inject private CurrentActor current;
    @Inject private MeetingMoving moving;
    @Inject private PageMessages messages;

    private MeetingMoving.Plan plan;
    private String id;
    private String was;
    private LocalDate movedTo;
    private String moveWhy;
    private String instead;
    private String cancelWhy;

    @PostConstruct
    void begin() {
        id = parameters.text("id");
        was = parameters.text("was");
    }

    /** A meeting that is not theirs is not there. */
    public void open() {
        getPlan();
    }

    public String move() {
        return saving(
                () -> moving.move(meeting(), shown(), movedTo, moveWhy),
                "The meeting has its new day. Its workers are told.",
                meeting());
    }

    public String cancel() {
        Long other = Ids.read(instead).orElse(null);
        return saving(
                () -> moving.cancel(meeting(), shown(), other, cancelWhy),
                "The meeting is cancelled. Its list is behind that of this one.",
                other == null ? meeting() : other);
    }

    public String told(long change, String agency) {
        return saving(() -> moving.told(meeting(), change, agency), "Written down.", meeting());
    }

    private String saving(Runnable change, String saved, long then) {
        try {
            change.run();
            messages.saved(saved);
            return "/safety/move?faces-redirect=true&id=" + then;
        } catch (Refusal refused) {
            messages.refused(refused);
            plan = null;
            return null;
        }
    }

    private long meeting() {
        return Ids.asked(id);
    }

    /** The day the form was filled in for; what is no day was never shown. */
    private LocalDate shown() {
        try {
            return was == null ? null : LocalDate.parse(was);
        } catch (DateTimeParseException never) {
            return null;
        }
    }

    public MeetingMoving.Plan getPlan() {
        if (plan == null) {
            plan = moving.plan(meeting());
        }
        return plan;
    }

    /** Where its list stands for whoever looks. */
    public String getListPage() {
        return current.get().grantsOf(Right.MARAC_LIST).isEmpty() ? "meeting" : "agenda";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getMovedTo() {
        return movedTo;
    }

    public void setMovedTo(LocalDate movedTo) {
        this.movedTo = movedTo;
    }

    public String getMoveWhy() {
        return moveWhy;
    }

    public void setMoveWhy(String moveWhy) {
        this.moveWhy = moveWhy;
    }

    public String getInstead() {
        return instead;
    }

    public void setInstead(String instead) {
        this.instead = instead;
    }

    public String getCancelWhy() {
        return cancelWhy;
    }

    public void setCancelWhy(String cancelWhy) {
        this.cancelWhy = cancelWhy;
    }
}
