package org.waymark.referral;

/** The five monitored strands of hate crime, as perceived by the victim or anybody else. */
public enum HateStrand {
    RACE("Race"),
    RELIGION("Religion or belief"),
    ORIENTATION("Sexual orientation"),
    DISABILITY("Disability"),
    TRANSGENDER("Transgender identity");

    private final String label;

    HateStrand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
