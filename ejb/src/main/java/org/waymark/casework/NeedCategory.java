package org.waymark.casework;

/** The eight categories of need that the Ministry of Justice counts. */
public enum NeedCategory {
    HEALTH("Mental and physical health"),
    ACCOMMODATION("Shelter and accommodation"),
    FAMILY("Family, friends and children"),
    EDUCATION_WORK("Education, skills and employment"),
    DRUGS_ALCOHOL("Drugs and alcohol"),
    FINANCE("Finance and benefits"),
    OUTLOOK("Outlook and attitudes"),
    SOCIAL("Social interactions");

    private final String label;

    NeedCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
