package org.waymark.reporting;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The steps from a referral to the end of support, in their order. A figure counts the referrals
 * received in the period that reached the step <em>and all steps before it</em>, so no figure is
 * greater than the one before. A case that was closed before anybody got through is not in
 * "closed": it is in the loss between two earlier steps.
 */
public enum JourneyStep {
    RECEIVED("Received", "Every referral that came in, whatever became of it"),
    ELIGIBLE(
            "Eligible",
            "Not outside the contract, and nobody who had objected. One that is withdrawn later"
                    + " stays counted for what happened before"),
    ATTEMPTED("Contact attempted", "At least one attempt to reach the person was recorded"),
    CONTACTED(
            "Contacted",
            "The person themselves was spoken to when it was safe to talk, or wrote back: spoke, safe"
                    + " to talk; answered in writing; call back arranged; does not want support. Who"
                    + " answered and could not talk, messages that were left or went out, and other"
                    + " people who answered, are attempts only"),
    /** Said yes; whether anything came of it is the next steps' to say. */
    TOOK_UP("Took up the offer", "The person said that they want support"),
    ASSESSED("Assessed", "Needs were assessed"),
    /** Indicator M7, and the one meaning of "engaged" everywhere. */
    ENGAGED("Engaged", "Assessed, and at least one piece of support after the assessment (M7)"),
    CLOSED("Closed", "Support came to its end");

    private final String label;
    private final String definition;

    JourneyStep(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    public String label() {
        return label;
    }

    /**
     * Whether services are compared by it. Where a small loss hides one of two steps, it is rather
     * one that is not.
     */
    public boolean headline() {
        return this == RECEIVED || this == CONTACTED || this == TOOK_UP || this == ENGAGED;
    }

    /** The steps that are {@link #headline()}, by their place in the journey. */
    static Set<Integer> headlines() {
        return Arrays.stream(values())
                .filter(JourneyStep::headline)
                .map(JourneyStep::ordinal)
                .collect(Collectors.toSet());
    }

    /** The counting rule in a sentence, shown with every table. */
    public String definition() {
        return definition;
    }
}
