package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.commissioning.award.Award;
import org.waymark.commissioning.award.AwardEditing;
import org.waymark.commissioning.award.PartnerPart;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * The forms that change a contract or grant. One of them is sent; which it is about is in the
 * address.
 */
@Named
@RequestScoped
public class AwardChange {

    @Inject private AwardEditing editing;
    @Inject private AwardView view;
    @Inject private PageMessages messages;

    private String payQuarter;
    private String paid;
    private String note;
    private String planQuarter;
    private String planned;
    private LocalDate agreedOn;
    private String change;
    private LocalDate lastDay;
    private String reason;
    private String decision;
    private String partner;
    private PartnerPart part;
    private Long leaver;
    private LocalDate leftOn;

    public String pay() {
        return doing(() -> editing.pay(id(), payQuarter, paid, note), "Payment entered.");
    }

    public String plan() {
        return doing(() -> editing.plan(id(), planQuarter, planned), "Planned.");
    }

    public String vary() {
        return doing(
                () ->
                        editing.vary(
                                id(),
                                new AwardEditing.NewVariation(
                                        agreedOn, change, lastDay, reason, decision)),
                "Variation entered.");
    }

    public String addPartner() {
        return doing(() -> editing.addPartner(id(), partner, part), "Partner added.");
    }

    public String partnerLeft() {
        return doing(() -> editing.partnerLeft(id(), leaver, leftOn), "Saved.");
    }

    /** All partners: also of one that left the day can be put right. */
    public List<Award.Partner> getPartners() {
        return view.getAward().partners();
    }

    public PartnerPart[] getParts() {
        return PartnerPart.values();
    }

    private long id() {
        return Ids.asked(view.getA());
    }

    private String doing(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return "/commissioning/award?faces-redirect=true&a=" + id();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getPayQuarter() {
        return payQuarter;
    }

    public void setPayQuarter(String payQuarter) {
        this.payQuarter = payQuarter;
    }

    public String getPaid() {
        return paid;
    }

    public void setPaid(String paid) {
        this.paid = paid;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getPlanQuarter() {
        return planQuarter;
    }

    public void setPlanQuarter(String planQuarter) {
        this.planQuarter = planQuarter;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public PartnerPart getPart() {
        return part;
    }

    public void setPart(PartnerPart part) {
        this.part = part;
    }

    public Long getLeaver() {
        return leaver;
    }

    public void setLeaver(Long leaver) {
        this.leaver = leaver;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(LocalDate leftOn) {
        this.leftOn = leftOn;
    }
}
