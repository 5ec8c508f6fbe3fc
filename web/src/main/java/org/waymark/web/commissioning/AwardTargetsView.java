package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.waymark.reference.Quarter;
import org.waymark.reporting.indicator.ContractTarget;
import org.waymark.reporting.indicator.ContractTargets;
import org.waymark.reporting.indicator.Indicator;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The targets that a contract has of its own, and the form for them. */
@Named
@RequestScoped
public class AwardTargetsView {

    @Inject private ContractTargets targets;
    @Inject private AwardView award;
    @Inject private PageMessages messages;
    @Inject private Clock clock;

    private List<ContractTarget> own;
    private String code;
    private String first;
    private String last;
    private String number;
    private String reason;

    public List<ContractTarget> getOwn() {
        if (own == null) {
            own = targets.of(award.getAward().id());
        }
        return own;
    }

    public List<Indicator> getChoices() {
        return targets.choices();
    }

    /** The quarters of the contract that are not over. */
    public List<Quarter> getQuarters() {
        Quarter now = Quarter.of(clock.instant());
        return award.getQuarters().stream().filter(each -> each.compareTo(now) >= 0).toList();
    }

    public String add() {
        return doing(
                () ->
                        targets.add(
                                award.getAward().id(),
                                new ContractTargets.NewTarget(code, first, last, number, reason)),
                "Agreed.");
    }

    /** Can it no more be taken back? */
    public boolean isOver(ContractTarget target) {
        return target.isOver(Quarter.of(clock.instant()));
    }

    public String takeBack(long id) {
        return doing(() -> targets.takeBack(award.getAward().id(), id), "Taken back.");
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
