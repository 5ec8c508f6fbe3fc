package org.waymark.referral;

/**
 * How often support services of other organisations have known somebody within twelve months. A
 * band and nothing more: no service, no offence and no date, and nobody who is restricted counts.
 */
public enum KnownElsewhere {
    SOME("Also known to support services in the last 12 months: once or twice"),
    MANY("Also known to support services in the last 12 months: three times or more");

    private static final int MANY_FROM = 3;

    private final String label;

    KnownElsewhere(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The band of a number of referrals.
     *
     * @return null for none
     */
    public static KnownElsewhere of(int referrals) {
        return referrals <= 0 ? null : referrals < MANY_FROM ? SOME : MANY;
    }
}
