package org.waymark.reporting.mail;

import org.waymark.reference.Quarter;

/** The reports that a link can be sent of. The address names the quarter where the page has one. */
public enum MailedReport {
    OVERVIEW("Five questions", "/reporting/overview", "quarter"),
    OUTCOMES("Outcomes", "/reporting/outcomes", "quarter"),
    COPING("Coping and recovery", "/reporting/coping", "quarter"),
    REACH("Who is reached", "/reporting/reach", "quarter"),
    NEEDS("Need by borough", "/reporting/needs", "quarter"),
    DATA_QUALITY("Data quality", "/reporting/data-quality", "quarter"),
    VARIATION("Variation", "/reporting/variation", null),
    AWARDS("Contracts and grants", "/commissioning/awards", null),
    RETURNS("Returns", "/commissioning/returns", "q"),
    GRANT_RETURNS("Returns of grants", "/commissioning/grant-returns", "q");

    private final String label;
    private final String page;
    private final String parameter;

    MailedReport(String label, String page, String parameter) {
        this.label = label;
        this.page = page;
        this.parameter = parameter;
    }

    /** What its page is called. */
    public String label() {
        return label;
    }

    /** The address of the report of a quarter, below that of the application. */
    public String address(Quarter quarter) {
        return parameter == null ? page : page + "?" + parameter + "=" + quarter.code();
    }
}
