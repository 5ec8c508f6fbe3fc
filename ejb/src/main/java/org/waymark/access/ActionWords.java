package org.waymark.access;

import static org.waymark.access.Deed.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each entry of the audit says in plain words, as somebody reads who asks who has seen their
 * record: "read the case notes". Every method behind the door has its words here; a test looks.
 * What is no longer there keeps its words: its entries do.
 */
public final class ActionWords {

    /** What was done, after the name of who did it, and its kind. */
    record Words(Deed deed, String text) {}

    /** Whatever it was that was refused: the reason may say more than must be told. */
    static final String REFUSAL = "tried to use this record and was not allowed to";

    private static final Map<String, Words> TABLE = new LinkedHashMap<>();

    static {
        casework();
        intake();
        confidentiality();
        documents();
        rights();
        others();
        settings();
        retention();
        sealed();
        care();
        material();
        joint();
        safety();
    }

    private ActionWords() {}

    private static void joint() {
        say(READ, "JointWork.of", "read which other services work with you");
        say(READ, "JointWork.seenOf", "read what other services have seen");
        say(READ, "JointWork.card", "read the safety card of another service");
        say(CHANGED, "JointWork.release", "let another service see the safety card");
        say(CHANGED, "JointWork.end", "wrote down that two services no longer work together");
        say(CHANGED, "JointWork.goOnIn", "went on with joint work in an earlier case");
        say(SETTING, "JointWork.givePhone", "gave their own number at work");
        say(READ, "EnhancedRightsOfCase.of", "read which enhanced rights you have");
        say(CHANGED, "EnhancedRightsOfCase.decide", "decided which enhanced rights you have");
        say(LISTED, "Letters.candidates", "saw the name in a list of people to write to");
        say(CHANGED, "Letters.write", "wrote a letter");
        say(LISTED, "Letters.run", "saw the name in a list of letters");
        say(LISTED, "Letters.runs", "saw which letters were written");
        say(TAKEN, "Letters.print", "printed a letter");
        say(SETTING, "ServiceRows.rows", "read how a service is set up");
        say(SETTING, "ServiceRows.add", "changed how a service is set up");
        say(SETTING, "ServiceRows.end", "ended a part of how a service is set up");
        say(CHANGED, "Asking.send", "asked for support on the public page");
        say(READ, "CaseLetters.of", "read which letters were written in the case");
        say(CHANGED, "CaseLetters.write", "wrote one letter");
        say(TAKEN, "CaseLetters.print", "printed one letter");
        say(LISTED, "Texts.candidates", "saw the name in a list of people to text");
        say(CHANGED, "Texts.write", "wrote a text");
        say(LISTED, "Texts.run", "saw the name in a list of texts");
        say(LISTED, "Texts.runs", "saw which texts were written");
        say(READ, "Transfers.preview", "read what another service would be told");
        say(CHANGED, "Transfers.send", "passed details on to another service");
        say(CHANGED, "Transfers.takeBack", "took a request to another service back");
        say(READ, "Collisions.page", "looked at the record to keep people safe");
        say(READ, "Collisions.one", "looked at the record to keep people safe");
        say(CHANGED, "Collisions.decide", "decided something to keep people safe");
    }

    private static void safety() {
        say(READ, "SafetyPlanQuery.of", "read the safety plan");
        say(READ, "SafetyPlanQuery.version", "read an earlier version of the safety plan");
        say(CHANGED, "SafetyPlanning.save", "wrote down a safety plan");
        say(CHANGED, "SafetyPlanning.changed", "wrote down that something has changed");
        say(CHANGED, "Withdrawing.mark", "wrote down whether support may be given up");
        say(READ, "Children.of", "read what is known of the children");
        say(CHANGED, "Children.save", "wrote down what is known of a child");
        say(CHANGED, "Children.remove", "took out an error about a child");
        say(CHANGED, "Children.decide", "wrote down whether social care was told of a child");
        say(CHANGED, "Children.answered", "wrote down what social care answered");
        say(READ, "Orders.of", "read the protective orders");
        say(CHANGED, "Orders.made", "wrote down a protective order");
        say(CHANGED, "Orders.breached", "wrote down that an order was breached");
        say(CHANGED, "Orders.ended", "wrote down that an order ended");
        say(READ, "Disclosures.of", "read the applications to be told of earlier violence");
        say(
                CHANGED,
                "Disclosures.applied",
                "wrote down that somebody asked to be told of earlier violence");
        say(CHANGED, "Disclosures.went", "wrote down what became of such an application");
        say(READ, "MaracQuery.of", "read the papers for a meeting of agencies");
        say(READ, "MaracQuery.one", "read a paper for a meeting of agencies");
        say(CHANGED, "MaracReferring.refer", "referred to a meeting of agencies");
        say(CHANGED, "MaracReferring.transfer", "passed a paper to another meeting of agencies");
        say(CHANGED, "MaracReferring.withdraw", "withdrew a paper from a meeting of agencies");
        say(CHANGED, "MaracWork.agreed", "wrote down what an agency does");
        say(CHANGED, "MaracWork.brought", "wrote down what an agency knows");
        say(CHANGED, "MaracWork.done", "wrote down what an agency has done");
        say(CHANGED, "MaracWork.heard", "wrote down that agencies have met about them");
        say(CHANGED, "MaracWork.told", "wrote down what they were told after that meeting");
        say(LISTED, "MeetingLists.agenda", "saw the name as coordinator of a meeting of agencies");
        say(LISTED, "MeetingLists.diary", "looked at the meetings of agencies of some boroughs");
        say(SETTING, "MeetingLists.plan", "planned a meeting of agencies as coordinator");
        say(LISTED, "Meetings.agenda", "saw the name in the list of a meeting of agencies");
        say(LISTED, "Meetings.diary", "looked at the meetings of agencies");
        say(CHANGED, "Meetings.earlier", "moved the name in the list of a meeting of agencies");
        say(CHANGED, "Meetings.list", "put the name on the list of a meeting of agencies");
        say(SETTING, "Meetings.plan", "put a meeting of agencies into the diary");
        say(CHANGED, "Meetings.unlist", "took the name from the list of a meeting of agencies");
        say(SETTING, "MaracRules.set", "set when the meeting of a borough takes a referral");
        say(SETTING, "MaracRules.today", "read when the meeting of a borough takes a referral");
        say(TAKEN, "SafetyPapers.plan", "printed the safety plan");
        say(TAKEN, "SafetyPapers.marac", "printed a paper for a meeting of agencies");
        say(LISTED, "FocusQuery.list", "saw the name in a list of cases to look after most");
    }

    private static void casework() {
        say(CHANGED, "Telling.send", "told on the public page what happened");
        say(LISTED, "ReportQuery.page", "looked at what the public told");
        say(READ, "ReportQuery.one", "read what was told on the public page");
        say(READ, "ReportQuery.file", "saved a file that was sent along");
        say(LISTED, "PoliceReports.page", "looked at what was told for the police");
        say(READ, "PoliceReports.one", "read what was told for the police");
        say(READ, "PoliceReports.file", "saved a file that was sent along for the police");
        say(READ, "PoliceReports.row", "saved what was told for the police");
        say(READ, "CaseReport.of", "read what was told before the case began");
        say(READ, "CaseReport.file", "saved a file that was sent along");
        say(READ, "OneChanceQuery.of", "read who must not know");
        say(CHANGED, "OneChance.mustNotKnow", "wrote down who must not know");
        say(CHANGED, "OneChance.mayKnow", "wrote down that somebody may know again");
        say(CHANGED, "OneChance.interpreter", "chose an interpreter");
        say(CHANGED, "OneChance.known", "wrote down what the law asks to be reported");
        say(CHANGED, "OneChance.reported", "wrote down that the police were told");
        say(LISTED, "AdviceQuery.page", "looked at advice to professionals");
        say(READ, "AdviceQuery.one", "read advice to a professional");
        say(CHANGED, "Advice.record", "wrote down advice to a professional");
        say(CHANGED, "Advice.refer", "made a referral of advice to a professional");
        say(LISTED, "TrainingQuery.page", "looked at trainings");
        say(READ, "TrainingQuery.one", "looked at a training");
        say(CHANGED, "Trainings.plan", "planned a training");
        say(CHANGED, "Trainings.book", "booked places of a training");
        say(CHANGED, "Trainings.held", "wrote down who came to a training");
        say(READ, "CaseFileQuery.header", "opened the case file");
        say(READ, "CaseFileQuery.timeline", "read what happened in the case");
        say(READ, "CaseFileQuery.needs", "read the needs");
        say(READ, "CaseFileQuery.plan", "read the support plan");
        say(READ, "CaseFileQuery.tasks", "read the tasks of the case");
        say(READ, "ContactQuery.reach", "read how contact can be made safely");
        say(READ, "Hospital.of", "read about the stay in hospital");
        say(CHANGED, "Hospital.save", "wrote down the stay in hospital and the plan for leaving");
        say(READ, "YoungPeople.of", "read the record of the young person");
        say(CHANGED, "YoungPeople.save", "wrote the record of the young person");
        say(CHANGED, "YoungPeople.add", "added a professional to the case");
        say(CHANGED, "YoungPeople.end", "wrote down that a professional stopped");
        say(READ, "EarlierCasesQuery.before", "looked whether there was an earlier case");
        say(READ, "MeasurementQuery.of", "read the outcomes");
        say(READ, "MeasureQuery.ask", "opened a measure to fill it in");
        say(READ, "MeasureQuery.list", "read the measures");
        say(READ, "MeasureQuery.one", "read one of the measures");
        say(READ, "NoteQuery.note", "read a case note");
        say(READ, "NoteQuery.notes", "read the case notes");
        say(LISTED, "WorkQuery.mine", "saw the name in a list of their own cases");
        say(LISTED, "MorningQuery.list", "saw the name in a list of what is due in the team");
        say(LISTED, "MorningQuery.figures", "looked at how many cases of the team need attention");
        say(LISTED, "CaseloadQuery.loads", "looked at how many cases each worker has");
        say(CHANGED, "Allocation.allocate", "gave the case to a worker");
        say(CHANGED, "Assessment.sign", "wrote down an assessment of needs");
        say(CHANGED, "Closure.close", "closed the case");
        say(CHANGED, "Closure.reopen", "opened the case again");
        say(CHANGED, "Contact.engage", "wrote down that support is wanted");
        say(CHANGED, "Contact.record", "wrote down an attempt to make contact");
        say(CHANGED, "ContactSafety.answer", "wrote down which ways of contact are safe");
        say(CHANGED, "ContactSafety.forbid", "wrote down that no contact is wanted");
        say(CHANGED, "ContactSafety.lift", "wrote down that contact is wanted again");
        say(CHANGED, "ContactSafety.release", "marked a way of contact as safe again");
        say(READ, "JusticeQuery.of", "read what became of the crime at the police and in court");
        say(CHANGED, "Hearings.cancel", "wrote down that a hearing was cancelled");
        say(CHANGED, "Hearings.held", "wrote down what came of a hearing");
        say(CHANGED, "Hearings.list", "wrote down a hearing");
        say(CHANGED, "Hearings.move", "wrote down that a hearing was moved");
        say(CHANGED, "JusticeTracking.happened", "wrote down what the police or a court did");
        say(CHANGED, "JusticeTracking.measure", "wrote down a special measure");
        say(CHANGED, "JusticeTracking.remind", "set a reminder of a last day");
        say(CHANGED, "JusticeTracking.strike", "struck out an error about police and court");
        say(CHANGED, "JusticeTracking.told", "wrote down that you were told");
        say(CHANGED, "MeasureTaking.correct", "corrected one of the measures");
        say(CHANGED, "MeasureTaking.save", "wrote down the answers to a measure");
        say(CHANGED, "Measuring.correct", "corrected the outcomes");
        say(CHANGED, "Measuring.sign", "wrote down the outcomes");
        say(CHANGED, "RiskRaising.raise", "raised the level of risk");
        say(CHANGED, "Support.agree", "added to the support plan");
        say(CHANGED, "Support.correct", "corrected a case note");
        say(CHANGED, "Support.done", "finished a part of the support plan");
        say(CHANGED, "Support.note", "wrote a case note");
        say(CHANGED, "Support.resume", "went on with the case");
        say(CHANGED, "Support.suspend", "paused the case");
        say(CHANGED, "Support.task", "set a task");
        say(CHANGED, "Support.taskDone", "finished a task");
    }

    private static void retention() {
        say(READ, "ConsentRegister.of", "read what was agreed about passing details on");
        say(CHANGED, "ConsentRegister.record", "wrote down what was agreed or refused");
        say(CHANGED, "ConsentRegister.withdraw", "wrote down that consent was withdrawn");
        say(READ, "Holds.of", "read how long the record is kept");
        say(CHANGED, "Holds.set", "held the record, so that it is not destroyed");
        say(CHANGED, "Holds.lift", "ended a hold on the record");
        say(LISTED, "RetentionReview.page", "saw the record in a list of what may be destroyed");
        say(CHANGED, "RetentionReview.approve", "decided that the record may be destroyed");
        say(CHANGED, "RetentionReview.takeBack", "took back that the record may be destroyed");
        say(CHANGED, "Retention.destroyed", "destroyed the record as the rules say");
        say(SETTING, "CrimeLoading.load", "loaded recorded crime");
        say(LISTED, "RecordedCrimeQuery.year", "read recorded crime");
        say(SETTING, "PopulationLoading.load", "loaded residents or recorded victims");
        say(LISTED, "ReachQuery.report", "read who is reached");
        say(LISTED, "ReachQuery.export", "downloaded who is reached");
        say(LISTED, "CopingQuery.own", "read outcomes of own cases");
        say(LISTED, "CopingQuery.published", "read published outcomes by service");
        say(LISTED, "VariationQuery.report", "read how a figure varies");
        say(LISTED, "VariationQuery.export", "downloaded how a figure varies");
        say(SETTING, "ChartChanges.add", "wrote down a change from which charts begin anew");
        say(SETTING, "ChartChanges.takeBack", "took back a change from which charts began anew");
        say(SETTING, "Retention.certified", "certified what was destroyed");
        say(SETTING, "RetentionReview.runNow", "looked for records that may be destroyed");
        say(SETTING, "RetentionRules.versions", "looked at how long records are kept");
        say(SETTING, "RetentionRules.dryRun", "looked at what a rule would destroy");
        say(SETTING, "RetentionRules.change", "changed how long records are kept");
        say(SETTING, "CertificateQuery.newest", "looked at certificates of destruction");
        say(SETTING, "CertificateQuery.certificate", "looked at a certificate of destruction");
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
    }

    private static void confidentiality() {
        say(READ, "BreakGlass.open", "opened the record in an emergency");
        say(READ, "NamedStaffQuery.named", "read who may open the record");
        say(LISTED, "BreakGlassQuery.waiting", "looked at the emergencies to be reviewed");
        say(LISTED, "Covering.covers", "looked at who stands in for whom");
        say(LISTED, "PeopleIKnow.mine", "looked at whom they know outside work");
        say(LISTED, "RestrictedIntake.designated", "looked at who receives restricted referrals");
        say(CHANGED, "Acquaintance.admitted", "was asked whether they know the person");
        say(CHANGED, "Acquaintance.asked", "was asked whether they know the person");
        say(CHANGED, "Acquaintance.denied", "was asked whether they know the person");
        say(CHANGED, "BreakGlass.review", "reviewed that the record was opened in an emergency");
        say(LISTED, "RestrictedReferralQuery.page", "saw the name among restricted referrals");
        say(READ, "RestrictedReferralQuery.one", "looked at why the referral is restricted");
        say(CHANGED, "RestrictedReferrals.restrict", "closed the referral to all but a few");
        say(CHANGED, "RestrictedReferrals.keep", "decided that the referral stays restricted");
        say(CHANGED, "RestrictedReferrals.lift", "let others see the referral again");
        say(CHANGED, "Restriction.lift", "let the team see the record again");
        say(CHANGED, "Restriction.name", "let somebody else open the record");
        say(CHANGED, "Restriction.remove", "took the record from somebody");
        say(CHANGED, "Restriction.restrict", "closed the record to all but a few");
        say(SETTING, "Covering.end", "ended that somebody stands in for somebody");
        say(SETTING, "Covering.set", "let somebody stand in for somebody");
        say(SETTING, "PeopleIKnow.declare", "said whom they know outside work");
        say(SETTING, "PeopleIKnow.takeBack", "took back whom they know outside work");
        say(SETTING, "RestrictedIntake.designate", "let somebody receive restricted referrals");
        say(SETTING, "RestrictedIntake.withdraw", "let somebody receive them no longer");
    }

    private static void documents() {
        say(READ, "DocumentQuery.documents", "read which documents the case has");
        say(READ, "DocumentQuery.versions", "read about a document of the case");
        say(TAKEN, "DocumentQuery.download", "saved a document of the case");
        say(CHANGED, "Documents.add", "added a document to the case");
        say(CHANGED, "Documents.renew", "added a newer version of a document");
        say(CHANGED, "Documents.remove", "removed a document from the case");
    }

    private static void rights() {
        say(CHANGED, "RightsRegister.file", "wrote down what they ask about their data");
        say(CHANGED, "RightsRegister.enter", "wrote down what they ask about their data");
        say(CHANGED, "RightsRegister.name", "named the record that a request is about");
        say(CHANGED, "RightsWork.identify", "wrote down how it was made sure who asks");
        say(CHANGED, "RightsWork.ask", "asked them something about their request");
        say(CHANGED, "RightsWork.got", "had their answer about their request");
        say(CHANGED, "RightsWork.extend", "took more time for their request");
        say(CHANGED, "RightsWork.start", "began to work their request");
        say(CHANGED, "RightsWork.withdraw", "ended their request, as they no longer ask");
        say(
                READ,
                "RightsCollecting.unlock",
                "opened a restricted record because they asked for it");
        say(READ, "RightsCollecting.collect", "collected the record because they asked for a copy");
        say(
                READ,
                "BreakGlass.openForRequest",
                "opened a restricted case because they asked for it");
        say(
                CHANGED,
                "RightsCollecting.withSeen",
                "decided whether their copy says who has seen it");
        say(READ, "RightsDocument.file", "opened a document to make their copy");
        say(CHANGED, "RightsDocument.leaveOut", "left pages of a document out of their copy");
        say(
                READ,
                "WhoHasSeenQuery.ofProvider",
                "looked up who has seen the record, for their copy");
        say(READ, "RightsReview.part", "read a part of the record to make their copy");
        say(CHANGED, "RightsReview.mark", "marked what is left out of their copy");
        say(CHANGED, "RightsReview.unmark", "took back what was left out of their copy");
        say(CHANGED, "RightsReview.decide", "decided about a part of their copy");
        say(CHANGED, "RightsDeciding.propose", "proposed a decision about their request");
        say(CHANGED, "RightsDeciding.sendBack", "sent a decision about their request back");
        say(CHANGED, "RightsDeciding.approve", "approved a decision about their request");
        say(CHANGED, "RightsDeciding.revise", "took their request up again");
        say(CHANGED, "RightsDeciding.answer", "wrote down that their request was answered");
        say(TAKEN, "RightsTaking.take", "made the copy that they asked for");
        say(CHANGED, "RightsTaking.again", "let their copy be made once more");
        say(LISTED, "RightsQuery.list", "looked at the list of requests about data");
        say(LISTED, "RightsQuery.overdueOfService", "looked for requests that are overdue");
        say(READ, "RightsQuery.ofCase", "read what they have asked about their data");
        say(READ, "RightsRequestQuery.request", "read their request");
        say(READ, "RightsRequestQuery.register", "read what was done about their request");
        say(READ, "RightsRequestQuery.parts", "read the list of the parts of their copy");
        say(READ, "RightsRequestQuery.copies", "read which copies were made for them");
        say(READ, "RightsRequestQuery.ways", "read how it is safe to answer them");
        say(
                READ,
                "RightsRectifying.notes",
                "read the case notes because they asked for a correction");
        say(CHANGED, "RightsRectifying.say", "wrote down what they say is wrong");
        say(CHANGED, "RightsLimits.end", "ended what they had asked for, and told them");
        say(READ, "RectificationQuery.ofCase", "read what they say is wrong");
        say(READ, "RectificationQuery.ofRequest", "read what they say is wrong");
    }

    private static void others() {
        say(READ, "Drafts.find", "went on with a text they had begun to write");
        say(LISTED, "AuditQuery.search", "searched who has seen this record");
        say(READ, "WhoHasSeenQuery.page", "looked up who has seen this record");
        say(TAKEN, "WhoHasSeenQuery.letter", "prepared the letter about who has seen this record");
        say(TAKEN, "Printing.printed", "printed a page about this record");
        say(LISTED, "OutcomesQuery.report", "looked at published figures");
        say(SETTING, "OutcomesQuery.release", "made the figures of a quarter public");
        say(TAKEN, "OutcomesQuery.export", "took published figures away as a file");
        say(SIGNED_IN, "SignIn.asClient", "signed in as a computer system");
        say(SIGNED_IN, "SignIn.signedOut", "signed out");
        say(SIGNED_IN, "SignIn.withPassword", "signed in");
        say(SIGNED_IN, "SignIn.withCode", "signed in with a code");
        say(SIGNED_IN, "SignIn.unlock", "went on after a pause with their password or code");
        say(SIGNED_IN, "SignIn.withProvider", "signed in at the service of their organisation");
        say(SIGNED_IN, "SignIn.proved", "showed again who they are");
        say(
                SIGNED_IN,
                "SignIn.endedByProvider",
                "was signed out by the service of their organisation");
        say(SIGNED_IN, "SignIn.atProvider", "came from the service of their organisation");
        say(SIGNED_IN, "OwnPassword.change", "changed their own password");
        say(SIGNED_IN, "OwnSecondFactor.begin", "began to set up codes for signing in");
        say(SIGNED_IN, "OwnSecondFactor.confirm", "set up codes for signing in");
        say(SIGNED_IN, "OwnSecondFactor.freshCodes", "made new recovery codes");
        say(SIGNED_IN, "OwnSecondFactor.told", "read that their codes were taken away");
        say(SIGNED_IN, "OwnSessions.end", "signed themselves out elsewhere");
        say(SIGNED_IN, "OwnSessions.endAll", "signed themselves out everywhere");
        say(SIGNED_IN, "SignIn.asCalendar", "let a calendar program in");
        say(SETTING, "OwnCalendar.make", "let a calendar program read their own dates");
        say(SETTING, "OwnCalendar.end", "let no calendar program read their own dates any more");
        say(LISTED, "CalendarQuery.mine", "read the times in their own calendar, without names");
        say(READ, "Page.open", "opened a page");
    }

    private static void settings() {
        say(LISTED, "AccountKeeping.list", "looked at the list of accounts");
        say(LISTED, "AccountCare.find", "looked at an account");
        say(LISTED, "ClientKeeping.list", "looked at the list of connected computer systems");
        say(LISTED, "ReferenceEditing.rows", "looked at reference data");
        say(LISTED, "Assaults.figures", "looked at counts of assaults without persons");
        say(SETTING, "Assaults.load", "took in a file of assaults without persons");
        say(LISTED, "InstrumentMaking.draft", "looked at a draft of a measure");
        say(SETTING, "InstrumentMaking.begin", "began a measure");
        say(SETTING, "InstrumentMaking.change", "began a new version of a measure");
        say(SETTING, "InstrumentMaking.save", "saved a draft of a measure");
        say(SETTING, "InstrumentMaking.publish", "published a measure");
        say(SETTING, "InstrumentMaking.discard", "threw away a draft of a measure");
        say(LISTED, "PathwayEditing.list", "looked at the pathways");
        say(LISTED, "PathwayEditing.sheet", "looked at a pathway");
        say(SETTING, "PathwayEditing.begin", "began a pathway");
        say(SETTING, "PathwayEditing.change", "began to change a pathway");
        say(SETTING, "PathwayEditing.save", "saved a draft of a pathway");
        say(SETTING, "PathwayEditing.publish", "published a pathway");
        say(SETTING, "PathwayEditing.discard", "threw away a draft of a pathway");
        say(LISTED, "Holidays.list", "looked at the bank holidays");
        say(LISTED, "OrganisationEditing.directory", "looked at the organisations");
        say(SETTING, "SignIn.openedByProvider", "got an account by their groups");
        say(SETTING, "SignIn.rolesByProvider", "got other roles by their groups");
        say(
                SETTING,
                "AccountIdentity.bind",
                "let an account sign in at the service of the organisation");
        say(SETTING, "AccountIdentity.unbind", "let an account sign in there no longer");
        say(SETTING, "AccountCare.grant", "gave an account a role");
        say(SETTING, "AccountCare.lock", "locked an account");
        say(SETTING, "AccountCare.reopen", "opened an account again");
        say(SETTING, "AccountCare.resetPassword", "gave an account a new password");
        say(SETTING, "AccountCare.unlock", "unlocked an account");
        say(SETTING, "AccountCare.withdraw", "took a role from an account");
        say(SETTING, "AccountKeeping.close", "closed an account");
        say(SETTING, "AccountKeeping.open", "opened an account");
        say(SETTING, "AccountPost.move", "gave an account another post");
        say(SETTING, "AccountPost.vetted", "wrote down how long a vetting holds");
        say(SETTING, "AccountSafety.endSessions", "signed somebody out everywhere");
        say(SETTING, "AccountSafety.resetSecondFactor", "took the codes of an account away");
        say(SETTING, "CheckAudit.explain", "explained rows of the audit out of their time");
        say(SETTING, "ClientKeeping.open", "let a computer system in");
        say(SETTING, "ClientKeeping.revoke", "shut a computer system out");
        say(LISTED, "AwardQuery.funds", "looked at where the money comes from");
        say(LISTED, "AwardQuery.list", "looked at contracts and grants");
        say(LISTED, "AwardQuery.one", "looked at a contract or grant");
        say(SETTING, "AwardEditing.open", "entered the money of a contract or grant");
        say(SETTING, "AwardEditing.vary", "entered a variation of a contract");
        say(SETTING, "AwardEditing.plan", "planned the spending of a contract");
        say(SETTING, "AwardEditing.pay", "entered a payment");
        say(SETTING, "AwardEditing.addLot", "added a lot to a contract");
        say(SETTING, "AwardEditing.addPartner", "added a partner to a contract");
        say(SETTING, "FundEditing.openFund", "opened a fund");
        say(SETTING, "FundEditing.openProgramme", "opened a programme");
        say(LISTED, "IndicatorQuery.sheet", "looked at the figures of a contract");
        say(LISTED, "IndicatorQuery.indicator", "looked at an indicator");
        say(SETTING, "IndicatorEditing.renew", "gave an indicator a new version");
        say(LISTED, "ReturnQuery.quarter", "looked at the returns of a quarter");
        say(LISTED, "ReturnQuery.one", "looked at the return of a contract");
        say(TAKEN, "PerformanceQuery.export", "took the performance of suppliers away as a file");
        say(SETTING, "ReturnWork.make", "asked for the returns of a quarter");
        say(SETTING, "ReturnWork.save", "saved words to a return");
        say(SETTING, "ReturnWork.submit", "submitted a return");
        say(SETTING, "ReturnWork.explain", "said why a figure of a return changed");
        say(SETTING, "ReturnWork.query", "asked back about a return");
        say(SETTING, "ReturnWork.accept", "accepted a return");
        say(SETTING, "ContractEditing.end", "ended a contract");
        say(SETTING, "ContractEditing.open", "entered a contract");
        say(SETTING, "FirstAccounts.administrator", "opened the first administrator");
        say(SETTING, "FirstAccounts.importClient", "let the import of the operator in");
        say(SETTING, "Holidays.add", "added a bank holiday");
        say(SETTING, "Holidays.load", "took in a file of bank holidays");
        say(SETTING, "Holidays.withdraw", "took a bank holiday away");
        say(SETTING, "OrganisationEditing.closeService", "closed a service");
        say(SETTING, "OrganisationEditing.closeTeam", "closed a team");
        say(SETTING, "OrganisationEditing.openOrganisation", "entered an organisation");
        say(SETTING, "OrganisationEditing.openService", "entered a service");
        say(SETTING, "OrganisationEditing.openTeam", "entered a team");
        say(SETTING, "ReferenceEditing.add", "added to reference data");
        say(SETTING, "WordingImport.load", "loaded the wording of measures");
        say(SETTING, "ReferenceEditing.end", "ended an entry of reference data");
        say(SETTING, "PersonKeys.shredAgain", "destroyed again what a backup had brought back");
        say(SETTING, "RotateKeys.rotate", "changed the key that protects sealed records");
    }

    private static void sealed() {
        say(READ, "SealedNoteQuery.exist", "looked whether there are sealed notes");
        say(READ, "SealedNoteQuery.own", "read sealed notes that they wrote themselves");
        say(CHANGED, "SealedNotes.write", "wrote a sealed note");
        say(LISTED, "SealedReviewing.mine", "looked which sealed notes they are to look through");
        say(READ, "SealedReviewing.one", "read a sealed note to decide whether it is given");
        say(
                READ,
                "SealedReviewing.document",
                "opened a document of counselling to decide about it");
        say(CHANGED, "SealedReviewing.decide", "decided whether a sealed note is given");
        say(LISTED, "SealedNaming.waiting", "looked for sealed notes whose author has left");
        say(READ, "SealedNaming.counsellors", "looked who could look through a sealed note");
        say(CHANGED, "SealedNaming.name", "named who looks through a sealed note");
        say(CHANGED, "SealedNaming.agree", "agreed who looks through a sealed note");
        say(CHANGED, "SealedOpenings.ask", "asked to have the sealed notes opened");
        say(CHANGED, "SealedOpenings.decide", "decided whether the sealed notes are opened");
        say(LISTED, "SealedOpenings.lines", "looked which sealed notes were opened");
        say(LISTED, "SealedOpenings.ofMine", "looked which of their sealed notes were opened");
        say(READ, "SealedOpenings.read", "read the sealed notes, which two people had agreed to");
    }

    private static void care() {
        say(READ, "AppointmentQuery.of", "read the appointments");
        say(CHANGED, "Appointments.became", "wrote down what became of an appointment");
        say(CHANGED, "Appointments.book", "booked an appointment");
        say(CHANGED, "Appointments.mark", "marked what medical care was offered or done");
        say(CHANGED, "Appointments.move", "moved an appointment");
        say(
                CHANGED,
                "Appointments.notWanted",
                "wrote down that they do not want to be seen again then");
        say(CHANGED, "AppointmentDesk.became", "wrote down what became of an appointment");
        say(CHANGED, "AppointmentDesk.book", "booked an appointment");
        say(CHANGED, "AppointmentDesk.move", "moved an appointment");
        say(SETTING, "AppointmentDesk.open", "opened times for appointments");
        say(READ, "AppointmentDesk.reveal", "looked who comes to an appointment");
        say(CHANGED, "AppointmentDesk.urgent", "wrote down that they have to be seen at once");
        say(LISTED, "DeskQuery.day", "saw the initials in the appointments of a day");
        say(READ, "AdvocacyQuery.of", "read the support at each stage of the criminal case");
        say(CHANGED, "AdvocacyWork.done", "wrote down support at a stage of the criminal case");
        say(READ, "WaitingQuery.of", "read what they wait for");
        say(LISTED, "WaitingQuery.lists", "saw the name in a waiting list");
        say(CHANGED, "WaitingLists.accepted", "wrote down that an offer was taken");
        say(CHANGED, "WaitingLists.contacted", "wrote down a contact during the wait");
        say(CHANGED, "WaitingLists.declined", "wrote down that an offer was not taken");
        say(CHANGED, "WaitingLists.join", "put them on a waiting list");
        say(CHANGED, "WaitingLists.offer", "wrote down that an offer was made");
        say(CHANGED, "WaitingLists.removed", "took them off a waiting list");
        say(SETTING, "WaitingKeeping.close", "closed a waiting list");
        say(SETTING, "WaitingKeeping.reopen", "opened a waiting list again");
        say(SETTING, "WaitingKeeping.validated", "wrote down that a waiting list was checked");
        say(READ, "CourseQuery.of", "read how many sessions were held");
        say(CHANGED, "TherapyCourses.end", "ended a course of counselling");
        say(
                CHANGED,
                "TherapyCourses.preTrial",
                "marked whether a criminal case goes with the counselling");
        say(CHANGED, "TherapyCourses.session", "wrote down whether a session was held");
        say(CHANGED, "TherapyCourses.start", "began a course of counselling");
        say(SETTING, "GroupKeeping.end", "ended a group");
        say(SETTING, "GroupKeeping.meets", "wrote down when a group meets");
        say(SETTING, "GroupKeeping.open", "opened a group");
        say(CHANGED, "GroupMembership.came", "wrote down whether they came to a group");
        say(CHANGED, "GroupMembership.join", "added them to a group");
        say(CHANGED, "GroupMembership.leave", "wrote down that they left a group");
        say(READ, "GroupQuery.of", "read which groups they come to");
        say(LISTED, "GroupQuery.groups", "saw the reference among the members of a group");
        say(LISTED, "CallQuery.counts", "looked at the numbers of calls");
        say(SETTING, "HelplineCalls.count", "counted a call");
        say(CHANGED, "HelplineCalls.refer", "took the referral of a caller");
        say(CHANGED, "ReferralIntake.receiveCaller", "took what a caller said as a referral");
        say(CHANGED, "SelfReferrals.take", "took on who called themselves");
    }

    private static void material() {
        say(SETTING, "AgreementKeeping.add", "entered an agreement about data");
        say(SETTING, "AgreementKeeping.end", "ended an agreement about data");
        say(SETTING, "AgreementKeeping.reviewed", "wrote down that an agreement was reviewed");
        say(LISTED, "AgreementQuery.agreement", "looked at an agreement about data");
        say(LISTED, "AgreementQuery.controllers", "looked at who is controller for what");
        say(LISTED, "AgreementQuery.page", "looked at the agreements about data");
        say(LISTED, "AgreementQuery.uncovered", "looked where an agreement is missing");
        say(CHANGED, "BreachKeeping.assess", "wrote down how bad a breach of data is");
        say(CHANGED, "BreachKeeping.caseTold", "wrote down that the person was told of a breach");
        say(CHANGED, "BreachKeeping.close", "closed a breach of data");
        say(CHANGED, "BreachKeeping.decide", "decided who is told of a breach of data");
        say(CHANGED, "BreachKeeping.icoTold", "wrote down that the Commissioner was told");
        say(
                CHANGED,
                "BreachKeeping.icoToldMore",
                "wrote down what the Commissioner was told later");
        say(CHANGED, "BreachKeeping.link", "wrote down that a breach of data is about this person");
        say(CHANGED, "BreachKeeping.peopleTold", "wrote down that people were told of a breach");
        say(CHANGED, "BreachKeeping.reopen", "opened a breach of data again");
        say(READ, "BreachQuery.breach", "read about a breach of data");
        say(LISTED, "BreachQuery.page", "looked at the breaches of data");
        say(CHANGED, "BreachReporting.report", "reported a breach of data");
        say(CHANGED, "MaterialApproving.approve", "approved what is given to whoever asked");
        say(READ, "MaterialApproving.draft", "read the draft of what is given to whoever asked");
        say(CHANGED, "MaterialApproving.handOver", "handed parts of the record over");
        say(TAKEN, "MaterialApproving.paper", "took away the paper that is handed over");
        say(CHANGED, "MaterialApproving.sendBack", "sent back what was to be handed over");
        say(CHANGED, "MaterialDeciding.addElsewhere", "listed a record that is kept elsewhere");
        say(CHANGED, "MaterialDeciding.give", "decided to hand over a part of the record");
        say(CHANGED, "MaterialSealed.askAuthor", "asked a counsellor about giving their notes");
        say(READ, "MaterialSealed.document", "opened a document that was asked for");
        say(CHANGED, "MaterialDeciding.withhold", "decided to withhold a part of the record");
        say(CHANGED, "MaterialPreparing.gather", "gathered records for whoever asked");
        say(CHANGED, "MaterialPreparing.prepare", "gathered records for whoever asked");
        say(CHANGED, "MaterialPreparing.submit", "asked a colleague to approve what is given");
        say(CHANGED, "MaterialPreparing.takeBack", "stopped what was to be handed over");
        say(CHANGED, "MaterialPreparing.weigh", "weighed whether records may be handed over");
        say(READ, "MaterialQuery.item", "read a part of the record that was asked for");
        say(LISTED, "MaterialQuery.page", "looked at the requests for records");
        say(READ, "MaterialQuery.request", "read a request for records");
        say(CHANGED, "MaterialRegister.askAgain", "wrote down a request for records again");
        say(CHANGED, "MaterialRegister.draftReply", "prepared the reply to a request for records");
        say(CHANGED, "MaterialRegister.giveBack", "returned a request for records");
        say(CHANGED, "MaterialRegister.record", "wrote down a request for records");
        say(CHANGED, "MaterialRegister.refuse", "refused a request for records");
        say(
                CHANGED,
                "MaterialRegister.withdraw",
                "wrote down that records are asked for no longer");
        say(LISTED, "DictionaryQuery.page", "looked at what is kept");
        say(TAKEN, "DictionaryQuery.all", "took the list of what is kept away as a file");
        say(LISTED, "SurveyMaking.draft", "looked at a draft of a survey");
        say(LISTED, "SurveyMaking.version", "looked at a survey as those see it who are asked");
        say(SETTING, "SurveyMaking.begin", "began a survey");
        say(SETTING, "SurveyMaking.change", "began a new version of a survey");
        say(SETTING, "SurveyMaking.save", "saved a draft of a survey");
        say(SETTING, "SurveyMaking.publish", "published a survey");
        say(SETTING, "SurveyMaking.discard", "threw away a draft of a survey");
        say(LISTED, "WaveMaking.all", "looked at the waves of surveys");
        say(SETTING, "WaveMaking.open", "opened a wave of a survey");
        say(SETTING, "WaveMaking.askNow", "had the people of a wave asked");
        say(SETTING, "WaveMaking.stop", "stopped a wave of a survey");
        say(LISTED, "SurveyEntry.running", "looked at the surveys that are asked now");
        say(CHANGED, "SurveyEntry.begin", "asked for feedback on paper or by telephone");
        say(LISTED, "SurveyEntry.sheet", "opened a form to enter its answers");
        say(TAKEN, "SurveyEntry.paper", "took a form without a name to be printed");
        say(CHANGED, "SurveyEntry.enter", "entered answers that carry no name");
        say(LISTED, "OwnWaveQuery.report", "looked at what a wave of a survey says");
        say(LISTED, "OwnWaveQuery.compare", "compared two waves of a survey");
        say(LISTED, "PublishedWaveQuery.report", "looked at what is published of a wave");
        say(LISTED, "PublishedWaveQuery.compare", "compared what is published of two waves");
        say(SETTING, "PoliceSatisfactionLoading.load", "loaded figures of the police survey");
        say(LISTED, "PoliceSatisfactionQuery.report", "looked at satisfaction with the police");
    }

    private static void say(Deed deed, String action, String text) {
        if (TABLE.put(action, new Words(deed, text)) != null) {
            throw new IllegalStateException(action + " has words twice");
        }
    }

    /** What an entry says, after the name of who did it. */
    public static String of(String action, boolean done) {
        if (!done) {
            return REFUSAL;
        }
        Words words = TABLE.get(action);
        return words == null ? "did something else (" + action + ")" : words.text();
    }

    /** The actions of a kind, for searching. */
    static List<String> actions(Deed deed) {
        return TABLE.entrySet().stream()
                .filter(entry -> entry.getValue().deed() == deed)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every action that has words. */
    static List<String> known() {
        return List.copyOf(TABLE.keySet());
    }
}
