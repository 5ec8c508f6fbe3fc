package org.waymark.privacy.material;

/**
 * On what ground material is asked for. The police ask, and may be refused: Chapter 3A of the
 * Police, Crime, Sentencing and Courts Act 2022, as section 28 of the Victims and Prisoners Act
 * 2024 put it in. A court orders: that is answered within its terms, or challenged before it.
 */
public enum Basis {
    POLICE(
            "Request of the police",
            "Is it relevant to a reasonable line of enquiry?",
            "Is the request necessary and proportionate to it, and can the information be had in no"
                    + " less intrusive way?"),
    COURT(
            "Order of a court (such as a witness summons)",
            "Was the order itself seen, and does it name this service and this material?",
            "Is nothing given beyond the terms of the order?");

    private final String label;
    private final String relevance;
    private final String proportion;

    Basis(String label, String relevance, String proportion) {
        this.label = label;
        this.relevance = relevance;
        this.proportion = proportion;
    }

    public String label() {
        return label;
    }

    /** The first question that has to be answered with yes. */
    public String relevance() {
        return relevance;
    }

    /** The second. */
    public String proportion() {
        return proportion;
    }
}
