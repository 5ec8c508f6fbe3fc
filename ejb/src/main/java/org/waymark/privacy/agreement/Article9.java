package org.waymark.privacy.agreement;

/** The conditions of Article 9(2) of the UK GDPR for data of special categories. */
public enum Article9 {
    EXPLICIT_CONSENT("(a) explicit consent", false),
    EMPLOYMENT("(b) employment, social security and social protection", true),
    VITAL_INTERESTS("(c) vital interests", false),
    NOT_FOR_PROFIT("(d) not-for-profit body, about its members", false),
    MADE_PUBLIC("(e) made public by the person", false),
    LEGAL_CLAIMS("(f) legal claims or courts", false),
    PUBLIC_INTEREST("(g) substantial public interest", true),
    HEALTH_CARE("(h) health or social care", true),
    PUBLIC_HEALTH("(i) public health", true),
    ARCHIVE("(j) archiving, research and statistics", true);

    private final String label;
    private final boolean needsSchedule1;

    Article9(String label, boolean needsSchedule1) {
        this.label = label;
        this.needsSchedule1 = needsSchedule1;
    }

    public String label() {
        return label;
    }

    /** Is it met only together with a condition of Schedule 1 (Data Protection Act 2018, s. 10)? */
    boolean needsSchedule1() {
        return needsSchedule1;
    }
}
