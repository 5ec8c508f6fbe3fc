package org.waymark.commissioning.pathway;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that happens in a case, by which a pathway's own clock starts or stops: a new state of
 * the case, or a line of one kind on its timeline.
 */
public enum CaseHappening {
    ALLOCATED("A worker has the case"),
    ENGAGED("They want support"),
    ASSESSED("Their needs are assessed for the first time"),
    ACTIVE("Support has begun"),
    CONTACT("An attempt to reach them is recorded"),
    NEEDS("Needs are signed"),
    PLAN("The support plan changes"),
    OUTCOME("Outcomes or a measure are signed"),
    RISK("The risk changes"),
    PROTECTION("Safety plan, children or orders are written down"),
    MARAC("Something happens at MARAC"),
    JUSTICE("Something happens at the police or in court"),
    APPOINTMENT("Something happens to an appointment"),
    THERAPY("Something happens in counselling");

    private final String label;

    CaseHappening(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** By its name; null for anything else. */
    public static CaseHappening of(String name) {
        return find(name).orElse(null);
    }

    /** By its name: of a state or of a kind of line on the timeline. */
    public static Optional<CaseHappening> find(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
