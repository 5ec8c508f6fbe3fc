package org.waymark.outcome;

/**
 * The outcomes that services report to the Ministry of Justice by way of their commissioner, and
 * the question about coping that stands before them. Each is asked from 0 to 10 at entry, at review
 * and at exit; the wording belongs to the dated instrument, the constant to the figures.
 */
public enum MojOutcome {
    COPING("Coping better"),
    HEALTH("Improved health and wellbeing"),
    COPING_LIFE("Better able to cope with aspects of everyday life"),
    SAFETY("Increased feelings of safety"),
    JUSTICE("Better informed and able to deal with the criminal justice system");

    /** The instrument they belong to. */
    public static final String INSTRUMENT = "MOJ4";

    private final String published;

    MojOutcome(String published) {
        this.published = published;
    }

    /** The code of the item in the instrument. */
    public String item() {
        return name();
    }

    /** What "improved" on this item is called where it is published. */
    public String label() {
        return published;
    }
}
