package org.waymark.referral;

import java.util.Map;

/**
 * What the sender of a referral may know of it afterwards: accepted, not accepted and why, contact
 * made or not, and nothing else. Why not never tells what a service knows of the person: that they
 * are supported already, or whom they know.
 *
 * @param answer whether it was accepted
 * @param why a sentence; null unless there is something to say
 * @param contactMade whether the person was reached; null until it was accepted
 */
public record SenderView(Answer answer, String why, Boolean contactMade) {

    /** Whether a referral was accepted. */
    public enum Answer {
        WAITING("Received, not decided yet"),
        ACCEPTED("Accepted"),
        NOT_ACCEPTED("Not accepted"),
        WITHDRAWN("Withdrawn by you");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private static final String NO_SERVICE = "No service could take it on.";
    private static final Map<String, String> TOLD =
            Map.of(
                    "INELIGIBLE_AGE", "The service is for another age.",
                    "INELIGIBLE_AREA", "The service is for another area.",
                    "INELIGIBLE_OFFENCE", "The service is for other offences.",
                    "NOT_A_VICTIM", "The service is for victims of crime.",
                    "SENT_TO_WRONG_SERVICE", "It was sent to the wrong service.",
                    "MORE_INFORMATION", "More information is needed. Please send it as an update.");

    /**
     * The view of a referral.
     *
     * @param reason why it came to this state; may be null
     * @param contacted was the person themselves reached?
     */
    public static SenderView of(ReferralState state, String reason, boolean contacted) {
        return switch (state) {
            case RECEIVED -> new SenderView(Answer.WAITING, null, null);
            case HELD -> new SenderView(Answer.WAITING, held(reason), null);
            case ACCEPTED, ALLOCATED -> new SenderView(Answer.ACCEPTED, null, contacted);
            case WITHDRAWN -> new SenderView(Answer.WITHDRAWN, null, null);
            case SUPPRESSED ->
                    new SenderView(
                            Answer.NOT_ACCEPTED,
                            DispositionReason.OBJECTED_EARLIER.sentence(),
                            null);
            case EXCLUDED ->
                    new SenderView(
                            Answer.NOT_ACCEPTED,
                            DispositionReason.OUTSIDE_CONTRACT.sentence(),
                            null);
            case RETURNED -> new SenderView(Answer.NOT_ACCEPTED, returned(reason), null);
            case DECLINED ->
                    new SenderView(
                            Answer.NOT_ACCEPTED,
                            reason == null ? NO_SERVICE : TOLD.getOrDefault(reason, NO_SERVICE),
                            null);
        };
    }

    private static String held(String reason) {
        return DispositionReason.CONSENT_MISSING.name().equals(reason)
                ? DispositionReason.CONSENT_MISSING.sentence() + " Please send an update."
                : TOLD.getOrDefault(String.valueOf(reason), "Somebody has to decide first.");
    }

    private static String returned(String reason) {
        for (DispositionReason known : DispositionReason.values()) {
            if (known.name().equals(reason)) {
                return known.sentence();
            }
        }
        return TOLD.getOrDefault(String.valueOf(reason), "It cannot be worked as it was sent.");
    }
}
