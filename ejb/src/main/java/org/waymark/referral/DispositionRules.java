package org.waymark.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides in which disposition a row of a feed ends. The first rule that applies wins, in the order
 * of the format: INVALID, DUPLICATE, WITHDRAWN, UPDATED, EXCLUDED, objection, HELD_CONSENT,
 * HELD_CONTACT, RETURNED, ACCEPTED.
 */
public final class DispositionRules {

    private DispositionRules() {}

    /**
     * What has to be known beside the row itself.
     *
     * @param alreadySeenMessage this force sent a message of this id before, and it was readable
     * @param existingReferral there is a referral of this force, crime and victim
     * @param excludedByContract the contract in force excludes the offence
     * @param suppressed the person has objected to contact earlier, and has not agreed since
     * @param consentRequired a consent rule asks for explicit consent
     * @param holdReasons why a person must decide before contact, as codes of hold_reason; empty
     *     when no hold rule applies. {@code do_not_contact} needs no rule
     */
    public record Facts(
            boolean alreadySeenMessage,
            boolean existingReferral,
            boolean excludedByContract,
            boolean suppressed,
            boolean consentRequired,
            List<String> holdReasons) {

        public Facts {
            holdReasons = List.copyOf(holdReasons);
        }

        /** The same with what is known of the message, the referral and the person. */
        public Facts knowing(boolean seen, boolean existing, boolean objected) {
            return new Facts(
                    seen, existing, excludedByContract, objected, consentRequired, holdReasons);
        }
    }

    /**
     * The end of a row.
     *
     * @param reason code, kept with the row and told to the sender; null when accepted
     */
    public record Decision(Disposition disposition, String reason) {

        static Decision of(Disposition disposition, DispositionReason reason) {
            return new Decision(disposition, reason.name());
        }
    }

    /** Decides about a row as it came. */
    public static Decision decide(FeedRow row, Facts facts) {
        if (!row.isValid()) {
            return Decision.of(Disposition.INVALID, DispositionReason.BREAKS_FORMAT);
        }
        MessageType type = row.message().type();
        if (type != MessageType.NEW && !facts.existingReferral()) {
            return Decision.of(Disposition.INVALID, DispositionReason.NOTHING_TO_UPDATE);
        }
        if (facts.alreadySeenMessage()) {
            return Decision.of(Disposition.DUPLICATE, DispositionReason.SAME_MESSAGE);
        }
        return switch (type) {
            case WITHDRAW ->
                    Decision.of(Disposition.WITHDRAWN, DispositionReason.WITHDRAWN_BY_SENDER);
            case UPDATE -> Decision.of(Disposition.UPDATED, DispositionReason.UPDATED_BY_SENDER);
            case NEW ->
                    facts.existingReferral()
                            ? Decision.of(Disposition.DUPLICATE, DispositionReason.SAME_VICTIM)
                            : standing(row.message(), facts);
        };
    }

    /**
     * How a referral stands by what it says, from the exclusions on. For a new one this is its
     * disposition; after an update it tells whether the referral may still, or may now, be worked.
     */
    public static Decision standing(FeedMessage message, Facts facts) {
        return obstacles(message, facts).stream()
                .findFirst()
                .orElse(new Decision(Disposition.ACCEPTED, null));
    }

    /**
     * All that keeps a referral from being worked, in the order in which it is decided: a person
     * who settles one of them has to decide about the next.
     */
    public static List<Decision> obstacles(FeedMessage message, Facts facts) {
        List<Decision> found = new ArrayList<>();
        if (facts.excludedByContract()) {
            found.add(Decision.of(Disposition.EXCLUDED, DispositionReason.OUTSIDE_CONTRACT));
        }
        if (message.consent() == Consent.OBJECTED) {
            found.add(Decision.of(Disposition.SUPPRESSED, DispositionReason.OBJECTED));
        }
        if (facts.suppressed()) {
            found.add(Decision.of(Disposition.SUPPRESSED, DispositionReason.OBJECTED_EARLIER));
        }
        if (facts.consentRequired() && message.consent() != Consent.EXPLICIT) {
            found.add(Decision.of(Disposition.HELD_CONSENT, DispositionReason.CONSENT_MISSING));
        }
        if (message.contact().doNotContact()) {
            found.add(Decision.of(Disposition.HELD_CONTACT, DispositionReason.DO_NOT_CONTACT));
        }
        facts.holdReasons()
                .forEach(reason -> found.add(new Decision(Disposition.HELD_CONTACT, reason)));
        if (SafeChannels.of(message).isEmpty()) {
            found.add(
                    Decision.of(
                            Disposition.RETURNED,
                            SafeChannels.usable(message).isEmpty()
                                    ? DispositionReason.WRONG_DETAILS
                                    : DispositionReason.NO_SAFE_CONTACT));
        }
        return found;
    }

    /**
     * What is left to decide after a person has settled something; empty when it may be worked.
     *
     * @param settled reasons that a person has decided about. Missing consent is settled by consent
     *     and by nothing else, and a safe way only by one
     */
    public static Optional<Decision> next(List<Decision> obstacles, Set<String> settled) {
        return obstacles.stream()
                .filter(
                        each ->
                                each.disposition() != Disposition.HELD_CONTACT
                                        || !settled.contains(each.reason()))
                .findFirst();
    }
}
