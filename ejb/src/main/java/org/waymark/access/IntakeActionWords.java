package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of referrals, from the sender to triage. */
final class IntakeActionWords {

    private IntakeActionWords() {}

    static void add() {
        intake();
    }

    private static void intake() {
        say(READ, "ReferralQuery.page", "read the referral");
        say(READ, "SentReferralQuery.receipt", "read what became of the referral they sent");
        say(LISTED, "FeedBatchQuery.batch", "looked at a file of referrals");
        say(LISTED, "FeedBatchQuery.batches", "looked at the list of files of referrals");
        say(LISTED, "InboxQuery.page", "saw the name in a list of new referrals");
        say(LISTED, "MatchReviewQuery.page", "saw the name in a list of similar records");
        say(LISTED, "SentReferralQuery.page", "saw the name in a list of referrals they sent");
        say(TAKEN, "FeedBatchQuery.rows", "read or took away rows of a file of referrals");
        say(CHANGED, "FeedImport.store", "took the referral, or news of it, from a file");
        say(CHANGED, "FeedIntake.receive", "sent a file of referrals");
        say(CHANGED, "MatchReview.samePerson", "decided that two records are of the same person");
        say(CHANGED, "MatchReview.split", "took two records apart again");
        say(CHANGED, "MatchReview.twoPeople", "decided that two records are of two people");
        say(CHANGED, "Objections.lifted", "wrote down that contact is allowed again");
        say(CHANGED, "Objections.objected", "wrote down that contact is not wanted");
        say(CHANGED, "ReferralIntake.receive", "sent the referral");
        say(CHANGED, "Triage.accept", "accepted the referral");
        say(CHANGED, "Triage.decide", "decided about the referral");
        say(CHANGED, "Triage.decline", "declined the referral");
        say(CHANGED, "Triage.giveBack", "returned the referral to whoever sent it");
        say(CHANGED, "Triage.hold", "put the referral on hold");
        say(CHANGED, "Triage.release", "went on with the referral after a hold");
        say(CHANGED, "Triage.route", "passed the referral to another service");
        say(
                CHANGED,
                "ReferralAcquaintance.admitted",
                "was asked whether they know who was referred");
        say(CHANGED, "ReferralAcquaintance.asked", "was asked whether they know who was referred");
        say(CHANGED, "ReferralAcquaintance.denied", "was asked whether they know who was referred");
    }
}
