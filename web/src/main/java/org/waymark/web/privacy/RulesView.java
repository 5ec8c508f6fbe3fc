package org.waymark.web.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.privacy.retention.KeepFor;
import org.waymark.privacy.retention.RetentionRule;
import org.waymark.privacy.retention.RetentionRules;
import org.waymark.privacy.retention.Trigger;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** How long records are kept, and a new version of a rule once it is seen what it takes. */
@Named
@RequestScoped
public class RulesView {

    @Inject private RetentionRules rules;
    @Inject private CurrentActor current;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    @Inject private RequestParameters parameters;

    private Trigger trigger;
    private Long service;
    private Integer amount;
    private KeepFor.Unit unit;
    private RetentionRule.Action action;
    private LocalDate from;
    private Long seen;
    private String why;
    private RetentionRules.DryRun dryRun;
    private List<RetentionRules.Version> versions;

    /** What was seen is part of the form that is sent, so it is known before the form is read. */
    @PostConstruct
    void begin() {
        seen = Ids.read(parameters.text("seen")).orElse(null);
    }

    /** Shows what the change would take, and keeps what was typed. */
    public String look() {
        try {
            dryRun = rules.dryRun(wanted());
            seen = dryRun.then();
        } catch (Refusal refused) {
            messages.refused(refused);
            seen = null;
        }
        return null;
    }

    public String set() {
        try {
            rules.change(wanted(), seen, why);
            messages.saved("The rule is set. The list is made anew in the coming night.");
            return "/privacy/rules?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            seen = null;
            return null;
        }
    }

    private RetentionRules.Wanted wanted() {
        return new RetentionRules.Wanted(trigger, service, amount, unit, action, from);
    }

    public boolean isKeeper() {
        return current.get().may(Right.RETENTION_RULES);
    }

    private List<RetentionRules.Version> versions() {
        if (versions == null) {
            versions = rules.versions();
        }
        return versions;
    }

    public List<RetentionRules.Version> getInForce() {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return versions().stream().filter(each -> each.isInForce(today)).toList();
    }

    /** Versions that are over, and those that are to come. */
    public List<RetentionRules.Version> getOthers() {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return versions().stream().filter(each -> !each.isInForce(today)).toList();
    }

    public List<SelectItem> getServices() {
        return rules.services().stream()
                .map(each -> new SelectItem(each.id(), each.name()))
                .toList();
    }

    /** May a rule be set for all services? */
    public boolean isForAll() {
        return rules.answersForAll();
    }

    public Trigger[] getTriggers() {
        return Trigger.values();
    }

    public KeepFor.Unit[] getUnits() {
        return KeepFor.Unit.values();
    }

    public RetentionRule.Action[] getActions() {
        return RetentionRule.Action.values();
    }

    public RetentionRules.DryRun getDryRun() {
        return dryRun;
    }

    public Trigger getTrigger() {
        return trigger;
    }

    public void setTrigger(Trigger trigger) {
        this.trigger = trigger;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public KeepFor.Unit getUnit() {
        return unit;
    }

    public void setUnit(KeepFor.Unit unit) {
        this.unit = unit;
    }

    public RetentionRule.Action getAction() {
        return action;
    }

    public void setAction(RetentionRule.Action action) {
        this.action = action;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
