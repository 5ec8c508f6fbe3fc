package org.waymark.joint;

/** What becomes of the part of the service that asks, once the other one has accepted. */
public enum Afterwards {
    CLOSE("Our part ends", "Their part ends"),
    /** Only with consent: nobody works together with another service behind somebody's back. */
    JOINT("We go on, and work together", "Both work together"),
    /** Neither sees anything of the other; for who must be warned of and does not want it, too. */
    APART("We go on, each for itself", "They go on too, each for itself");

    private final String label;
    private final String toThem;

    Afterwards(String label, String toThem) {
        this.label = label;
        this.toThem = toThem;
    }

    /** As the service that asks reads it. */
    public String label() {
        return label;
    }

    /** As the service that is asked reads it. */
    public String toThem() {
        return toThem;
    }

    /** May it be asked for without the person's consent, because of serious harm? */
    public boolean isWithoutConsent() {
        return this != JOINT;
    }
}
