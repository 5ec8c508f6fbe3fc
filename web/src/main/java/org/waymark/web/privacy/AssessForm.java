package org.waymark.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.waymark.privacy.breach.Assessed;
import org.waymark.privacy.breach.BreachRisk;

/** How bad a breach is, as it is typed in. */
@Named
@RequestScoped
public class AssessForm {

    private Integer people;
    private boolean estimated;
    private String who;
    private String data;
    private String consequences;
    private BreachRisk risk;
    private String measures;

    /** Shows what is on record. */
    void fill(Assessed assessed) {
        people = assessed.people();
        estimated = assessed.estimated();
        who = assessed.who();
        data = assessed.data();
        consequences = assessed.consequences();
        risk = assessed.risk();
        measures = assessed.measures();
    }

    Assessed assessed() {
        return new Assessed(people, estimated, who, data, consequences, risk, measures);
    }

    public BreachRisk[] getRisks() {
        return BreachRisk.values();
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public boolean isEstimated() {
        return estimated;
    }

    public void setEstimated(boolean estimated) {
        this.estimated = estimated;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getData() {
        return data;
    }

    public void setData(String data) {
        this.data = data;
    }

    public String getConsequences() {
        return consequences;
    }

    public void setConsequences(String consequences) {
        this.consequences = consequences;
    }

    public BreachRisk getRisk() {
        return risk;
    }

    public void setRisk(BreachRisk risk) {
        this.risk = risk;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }
}
