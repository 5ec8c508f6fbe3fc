package org.waymark.casework;

/**
 * The eight categories of need that the Ministry of Justice counts, and after them five that the
 * Victims' Code adds (its assessment of needs, and the EU directive it comes from). The five are in
 * no figure.
 */
public enum NeedCategory {
    HEALTH("Mental and physical health"),
    ACCOMMODATION("Shelter and accommodation"),
    FAMILY("Family, friends and children"),
    EDUCATION_WORK("Education, skills and employment"),
    DRUGS_ALCOHOL("Drugs and alcohol"),
    FINANCE("Finance and benefits"),
    OUTLOOK("Outlook and attitudes"),
    SOCIAL("Social interactions"),
    SAFETY("Safety and protection", false),
    JUSTICE_INFO("Information about police and courts", false),
    RESTORATIVE("Restorative justice", false),
    COMPENSATION("Compensation", false),
    INTERPRETER("Interpreting and translation", false);

    private final String label;
    private final boolean counted;

    NeedCategory(String label) {
        this(label, true);
    }

    NeedCategory(String label, boolean counted) {
        this.label = label;
        this.counted = counted;
    }

    /** Is it one of the eight, which have to be answered and are counted? */
    public boolean isCounted() {
        return counted;
    }

    public String label() {
        return label;
    }
}
