package org.waymark.privacy.material;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a request lacks, or why it goes beyond what it is for; each with a sentence for the reply.
 */
public enum Shortfall {
    NO_DATES(
            "It does not say from when to when",
            "Please say from which day to which day you ask for records."),
    NO_KINDS(
            "It does not say which kinds of record",
            "Please say which kinds of record you ask for."),
    NO_REASON("It gives no reason", "Please say what you need the material for."),
    NO_ENQUIRY(
            "It names no line of enquiry",
            "Please say to which reasonable line of enquiry the material is relevant."),
    /** Everything there is, whatever the dates. */
    WHOLE_FILE(
            "It asks for the whole file",
            "You ask for every kind of record. Please limit the request to what is needed for the line"
                    + " of enquiry."),
    /** A person's judgement, never the program's. */
    TOO_BROAD(
            "It is broader than its reason",
            "The request goes beyond the reason that it gives. Please limit it to what that reason"
                    + " needs."),
    NO_NOTICE(
            "There is no copy of the notice to the victim",
            "Please send a copy of the written notice that was given to the victim, or say why none"
                    + " was given."),
    COUNSELLING_UNREASONED(
            "It asks for counselling information without saying why it has substantial probative value",
            "You ask for counselling information. Please say why it is likely to have substantial"
                    + " probative value.");

    private final String label;
    private final String sentence;

    Shortfall(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    String sentence() {
        return sentence;
    }

    /**
     * What the program can see by itself. An order of a court is answered as it stands: what it
     * lacks is taken up with the court, and none of this holds it up but dates and kinds, without
     * which nothing can be gathered.
     */
    public static Set<Shortfall> of(Asked asked) {
        Set<Shortfall> found = EnumSet.noneOf(Shortfall.class);
        if (asked.from() == null || asked.to() == null) {
            found.add(NO_DATES);
        }
        if (asked.kinds().isEmpty()) {
            found.add(NO_KINDS);
        }
        if (asked.basis() == Basis.COURT) {
            return found;
        }
        if (isBlank(asked.reason())) {
            found.add(NO_REASON);
        }
        if (isBlank(asked.enquiry())) {
            found.add(NO_ENQUIRY);
        }
        if (asked.isWholeFile()) {
            found.add(WHOLE_FILE);
        }
        return found;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
