package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.waymark.web.shared.FormSaving;
import org.waymark.youth.PeerHarm;
import org.waymark.youth.PeerHarms;

/** Harm between young people: what was agreed with the safeguarding lead, for both sides, apart. */
@Named
@RequestScoped
public class PeerHarmView {

    @Inject private CaseFile file;
    @Inject private PeerHarms work;
    @Inject private FormSaving saving;

    private List<PeerHarm> all;
    private String lead;
    private LocalDate toldOn;
    private String ownPlan;
    private PeerHarm.Others others;
    private String othersPlan;

    public String agree() {
        return saving.save(
                () ->
                        work.agree(
                                file.reference(),
                                new PeerHarm(
                                        lead, toldOn, ownPlan, others, othersPlan, null, null)),
                "Written down.",
                file.again("young"));
    }

    /** What was agreed, the newest, which stands, first. */
    public List<PeerHarm> getAll() {
        if (all == null) {
            all = work.of(file.reference());
        }
        return all;
    }

    public PeerHarm.Others[] getChoices() {
        return PeerHarm.Others.values();
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getOwnPlan() {
        return ownPlan;
    }

    public void setOwnPlan(String ownPlan) {
        this.ownPlan = ownPlan;
    }

    public PeerHarm.Others getOthers() {
        return others;
    }

    public void setOthers(PeerHarm.Others others) {
        this.others = others;
    }

    public String getOthersPlan() {
        return othersPlan;
    }

    public void setOthersPlan(String othersPlan) {
        this.othersPlan = othersPlan;
    }
}
