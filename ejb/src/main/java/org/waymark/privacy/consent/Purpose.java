package org.waymark.privacy.consent;

/** What somebody is asked to agree to. */
public enum Purpose {
    SHARE("Pass details on to another organisation, for support", true),
    FEEDBACK("Be asked for feedback afterwards", false);

    private final String label;
    private final boolean toSomebody;

    Purpose(String label, boolean toSomebody) {
        this.label = label;
        this.toSomebody = toSomebody;
    }

    public String label() {
        return label;
    }

    /** Is it about one other organisation? */
    public boolean isToSomebody() {
        return toSomebody;
    }
}
