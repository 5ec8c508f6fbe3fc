package org.waymark.equality;

/**
 * A question that nobody has to answer. Categories and words follow the census of 2021 (Office for
 * National Statistics, harmonised standards); pregnancy and maternity follow section 18 of the
 * Equality Act 2010.
 */
public enum EqualityQuestion {
    GENDER_IDENTITY("Is the gender they identify with the same as their sex registered at birth?"),
    PARTNERSHIP("What is their marital or civil partnership status?"),
    MATERNITY("Are they pregnant, or have they had a baby in the last 26 weeks?"),
    RELIGION("What is their religion or belief?"),
    ORIENTATION("How do they describe their sexual orientation?");

    /** They were asked and would rather not say. */
    public static final String PREFERS_NOT = "R";

    /** They were asked and do not know. */
    public static final String DOES_NOT_KNOW = "DK";

    private final String words;

    EqualityQuestion(String words) {
        this.words = words;
    }

    /** As the page asks it. */
    public String words() {
        return words;
    }

    /** The code list of its answers; also the name of its column. */
    public String list() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
