package org.waymark.commissioning.award;

/** What a programme pays. */
public enum AwardKind {
    /** A service, by a contract that referrals are routed by. */
    CONTRACT("Contract"),
    /** One bid: a project, without referrals of its own in here. */
    GRANT("Grant");

    private final String label;

    AwardKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
