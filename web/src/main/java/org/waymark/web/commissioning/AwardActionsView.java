package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.award.AwardAction;
import org.waymark.commissioning.award.AwardActions;
import org.waymark.reference.Quarter;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** What has to be put right about a contract or grant, and the forms for it. */
@Named
@RequestScoped
public class AwardActionsView {

    @Inject private AwardActions actions;
    @Inject private AwardView award;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private final Map<Long, List<AwardAction>> read = new HashMap<>();
    private List<AwardActions.OfService> services;
    private String what;
    private String owner;
    private LocalDate due;
    private String quarter;
    private Long service;
    private Long done;
    private LocalDate doneOn;
    private String words;

    /** Those of a contract or grant. */
    public List<AwardAction> of(long awardId) {
        return read.computeIfAbsent(awardId, actions::of);
    }

    /** Those that are still to be done. */
    public List<AwardAction> open(long awardId) {
        return of(awardId).stream().filter(AwardAction::isOpen).toList();
    }

    public String says(AwardAction action) {
        return action.says(WorkingDays.dateOf(clock.instant()));
    }

    public String quarterOf(AwardAction action) {
        return action.quarter() == null ? "" : Quarter.parse(action.quarter()).label();
    }

    /** Is one of them about one of several services? */
    public boolean isOfServices(long awardId) {
        return of(awardId).stream().anyMatch(each -> each.service() != null);
    }

    /** The services that one can be about; none where the contract pays for one. */
    public List<AwardActions.OfService> getServices() {
        if (services == null) {
            services = actions.services(id());
        }
        return services;
    }

    public String add() {
        return doing(
                () ->
                        actions.add(
                                id(),
                                new AwardActions.NewAction(what, owner, due, quarter, service)),
                "Written down.");
    }

    public String finish() {
        return doing(() -> actions.done(id(), done, doneOn, words), "Done.");
    }

    private long id() {
        return award.getAward().id();
    }

    private String doing(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return "/commissioning/award?faces-redirect=true&a=" + award.getA();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }

    public Long getDone() {
        return done;
    }

    public void setDone(Long done) {
        this.done = done;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
