package org.waymark.practice;

/** What professionals ask advice about. */
public enum Practice {
    FGM("Female genital mutilation"),
    FORCED_MARRIAGE("Forced marriage"),
    HONOUR("Honour-based abuse"),
    FAITH("Abuse linked to faith or belief");

    private final String label;

    Practice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * What a referral is marked with. Abuse linked to faith has no mark of its own in the format;
     * it goes the way of honour-based abuse, where not asked is not safe.
     */
    String flag() {
        return switch (this) {
            case FGM -> "FGM";
            case FORCED_MARRIAGE -> "FORCED_MARRIAGE";
            case HONOUR, FAITH -> "HBA";
        };
    }
}
