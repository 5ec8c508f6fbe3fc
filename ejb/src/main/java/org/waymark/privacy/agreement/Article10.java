package org.waymark.privacy.agreement;

/** On what ground data about offences and allegations is used: Article 10 of the UK GDPR. */
public enum Article10 {
    OFFICIAL_AUTHORITY("Under the control of official authority"),
    SCHEDULE_1("By a condition of Schedule 1 (Data Protection Act 2018)");

    private final String label;

    Article10(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
