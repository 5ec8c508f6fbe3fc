package org.waymark.referral.feed;

import java.time.Instant;
import java.util.Set;
import org.waymark.referral.Consent;
import org.waymark.referral.EnhancedCategory;
import org.waymark.referral.FeedMessage;
import org.waymark.referral.FeedMessage.Circumstances;
import org.waymark.referral.FeedMessage.Crime;

/** A message with what follows from it, and with what it may not take away. */
final class CompletedMessage {

    private CompletedMessage() {}

    /** An offence without a title gets that of the classification; enhanced rights are derived. */
    static FeedMessage of(FeedMessage message, Appraisal appraisal) {
        Crime crime = message.crime();
        Crime titled =
                crime.offenceTitle() != null
                        ? crime
                        : new Crime(
                                crime.reference(),
                                crime.victimRef(),
                                crime.offenceCode(),
                                appraisal.offenceTitle(),
                                crime.from(),
                                crime.to(),
                                crime.reportedAt(),
                                crime.postcode(),
                                crime.outcome(),
                                crime.officer());
        return with(
                message,
                titled,
                message.consent(),
                message.consentAt(),
                enhanced(message.circumstances(), appraisal.enhanced()));
    }

    /**
     * Consent that the person gave to one of us stays, unless they object now: a sender who has not
     * asked knows less.
     */
    static FeedMessage keepingConsent(FeedMessage message, HeldReferral referral) {
        FeedMessage before = referral.message();
        boolean keep = referral.isConsentGivenHere() && message.consent() != Consent.OBJECTED;
        return keep
                ? with(
                        message,
                        message.crime(),
                        before.consent(),
                        before.consentAt(),
                        message.circumstances())
                : message;
    }

    /** The same, with the consent that the person has given by now. */
    static FeedMessage agreed(FeedMessage message) {
        return with(
                message,
                message.crime(),
                Consent.EXPLICIT,
                message.consentAt(),
                message.circumstances());
    }

    private static Circumstances enhanced(Circumstances told, Set<EnhancedCategory> enhanced) {
        return new Circumstances(
                told.domesticAbuse(),
                told.hateStrands(),
                told.substrands(),
                told.flags(),
                enhanced,
                told.dashScore(),
                told.dashGrade());
    }

    private static FeedMessage with(
            FeedMessage message,
            Crime crime,
            Consent consent,
            Instant consentAt,
            Circumstances circumstances) {
        return new FeedMessage(
                message.messageId(),
                message.type(),
                message.sendingForce(),
                message.sentAt(),
                crime,
                message.victim(),
                message.contact(),
                consent,
                consentAt,
                circumstances,
                message.suspect(),
                message.note());
    }
}
