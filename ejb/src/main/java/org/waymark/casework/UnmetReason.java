package org.waymark.casework;

/** Why a need that somebody has cannot be met: an unmet need without a reason is not counted. */
public enum UnmetReason {
    NO_SERVICE("No service for it"),
    WAITING_LIST("On a waiting list"),
    INELIGIBLE("Not eligible"),
    NRPF("No recourse to public funds"),
    DECLINED("Does not want it"),
    LANGUAGE("Not in their language"),
    GEOGRAPHY("Too far away");

    private final String label;

    UnmetReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
