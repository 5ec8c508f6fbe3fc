package org.waymark.privacy.material;

/** Why a record is withheld, in words that may stand on the schedule that is handed over. */
public enum WithheldFor {
    NOT_RELEVANT("Not relevant to the line of enquiry"),
    OUTSIDE("Outside the scope of the request"),
    OTHERS("About other people"),
    HARM("Risk of serious harm"),
    PRIVILEGE("Legal advice"),
    SEALED("Counselling information: the higher test is not met");

    private final String label;

    WithheldFor(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
