package org.waymark.web.safety;

import java.time.LocalDate;
import org.waymark.safety.MaracReferral;

/** What a co-ordinator is writing down of one agency, as the forms are filled in. */
public class MinutesForm {

    private String broughtBy;
    private MaracReferral.Brought broughtWhen;
    private String information;
    private String actionAgency;
    private String actionOwner;
    private String actionWhat;
    private LocalDate actionDue;

    public String getBroughtBy() {
        return broughtBy;
    }

    public void setBroughtBy(String broughtBy) {
        this.broughtBy = broughtBy;
    }

    public MaracReferral.Brought getBroughtWhen() {
        return broughtWhen;
    }

    public void setBroughtWhen(MaracReferral.Brought broughtWhen) {
        this.broughtWhen = broughtWhen;
    }

    public String getInformation() {
        return information;
    }

    public void setInformation(String information) {
        this.information = information;
    }

    public String getActionAgency() {
        return actionAgency;
    }

    public void setActionAgency(String actionAgency) {
        this.actionAgency = actionAgency;
    }

    public String getActionOwner() {
        return actionOwner;
    }

    public void setActionOwner(String actionOwner) {
        this.actionOwner = actionOwner;
    }

    public String getActionWhat() {
        return actionWhat;
    }

    public void setActionWhat(String actionWhat) {
        this.actionWhat = actionWhat;
    }

    public LocalDate getActionDue() {
        return actionDue;
    }

    public void setActionDue(LocalDate actionDue) {
        this.actionDue = actionDue;
    }
}
