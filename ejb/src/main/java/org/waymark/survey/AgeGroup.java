package org.waymark.survey;

/** Ages in groups wide enough that an answer does not lead to somebody. */
public enum AgeGroup {
    UNDER_18("Under 18"),
    A18_24("18 to 24"),
    A25_34("25 to 34"),
    A35_44("35 to 44"),
    A45_54("45 to 54"),
    A55_64("55 to 64"),
    A65("65 and over"),
    UNKNOWN("Not recorded");

    private static final int GROWN_UP = 18;
    private static final int FIRST_TEN = 25;

    private final String label;

    AgeGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The group of an age in years; null is not recorded. */
    static AgeGroup of(Integer age) {
        if (age == null || age < 0) {
            return UNKNOWN;
        }
        if (age < GROWN_UP) {
            return UNDER_18;
        }
        if (age < FIRST_TEN) {
            return A18_24;
        }
        int tens = Math.min((age - FIRST_TEN) / 10, A65.ordinal() - A25_34.ordinal());
        return values()[A25_34.ordinal() + tens];
    }
}
