package org.waymark.caseload;

/** What a case weighs, and how much a full-time worker carries: one value of a dated table each. */
public enum CaseloadRule {
    HIGH("High risk", "points"),
    MEDIUM("Medium risk", "points"),
    STANDARD("Standard risk", "points"),
    INTAKE("Before the assessment", "times"),
    ACTIVE("In support", "times"),
    TRIAL("Trial within 30 days", "times"),
    DORMANT("Paused", "times"),
    INTERPRETER("Needs an interpreter", "points more"),
    CHILDREN("Children on record", "points more"),
    NRPF("No recourse to public funds", "points more"),
    COURT("A hearing is listed", "points more"),
    FULL("A full-time worker carries", "points"),
    AMBER_OPEN("Amber from", "open cases, full-time"),
    RED_OPEN("Red from", "open cases, full-time");

    private final String label;
    private final String unit;

    CaseloadRule(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }
}
