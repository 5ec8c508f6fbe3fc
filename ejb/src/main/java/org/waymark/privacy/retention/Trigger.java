package org.waymark.privacy.retention;

/** What makes the time run for which a record is kept. */
public enum Trigger {
    /** Referred, perhaps contacted, and no service followed. From the end of referral or case. */
    NO_SERVICE("Referred, no service followed", "from the day it ended"),
    /** A case was opened and nobody was ever reached. From the end of the case. */
    NOT_REACHED("Could not be reached", "from the day the case was closed"),
    /** The person took up support. From the last thing that happened with them. */
    SERVICE_USER("Supported", "from the last contact"),
    /** Was under 18 when referred, and took up support. From the 18th birthday. */
    CHILD("Supported as a child", "from their 18th birthday"),
    /** Complained. From the day the complaint was settled. */
    COMPLAINT("Complained", "from the day the complaint was settled");

    private final String label;
    private final String since;

    Trigger(String label, String since) {
        this.label = label;
        this.since = since;
    }

    public String label() {
        return label;
    }

    /** From when the time runs, in words. */
    public String since() {
        return since;
    }

    /** Does it only ever make the time longer, beside one of the others? */
    public boolean extendsOthers() {
        return this == CHILD || this == COMPLAINT;
    }
}
