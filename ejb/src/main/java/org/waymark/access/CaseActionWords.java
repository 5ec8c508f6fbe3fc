package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of the case file, its documents and who may open it. */
final class CaseActionWords {

    private CaseActionWords() {}

    static void add() {
        casework();
        confidentiality();
        documents();
    }

    private static void casework() {
        say(CHANGED, "Telling.send", "told on the public page what happened");
        say(LISTED, "ReportQuery.page", "looked at what the public told");
        say(READ, "ReportQuery.one", "read what was told on the public page");
        say(READ, "ReportQuery.file", "saved a file that was sent along");
        say(CHANGED, "ThirdPartyReports.report", "told the police what happened again");
        say(CHANGED, "TellingPolice.tell", "told the police what was told on the public page");
        say(CHANGED, "ReportContact.take", "took it on to make contact about a report");
        say(CHANGED, "ReportContact.tried", "made contact about a report");
        say(CHANGED, "ReportContact.refer", "made a referral of a report");
        say(CHANGED, "ReportContact.keep", "kept a report for an investigation");
        say(CHANGED, "ReportContact.letGo", "let a report go when its time is over");
        say(LISTED, "PoliceReports.page", "looked at what was told for the police");
        say(READ, "PoliceReports.one", "read what was told for the police");
        say(READ, "PoliceReports.file", "saved a file that was sent along for the police");
        say(READ, "PoliceReports.row", "saved what was told for the police");
        say(READ, "CaseReport.of", "read what was told before the case began");
        say(CHANGED, "CaseReport.specify", "wrote down what the hate was about");
        say(READ, "ToldToPoliceQuery.of", "looked whether the police were told already");
        say(READ, "CaseReport.file", "saved a file that was sent along");
        say(READ, "OneChanceQuery.of", "read who must not know");
        say(CHANGED, "OneChance.mustNotKnow", "wrote down who must not know");
        say(CHANGED, "OneChance.mayKnow", "wrote down that somebody may know again");
        say(CHANGED, "OneChance.interpreter", "chose an interpreter");
        say(CHANGED, "OneChance.known", "wrote down what the law asks to be reported");
        say(CHANGED, "OneChance.reported", "wrote down that the police were told");
        say(CHANGED, "OneChance.mistaken", "wrote down that nothing had to be reported");
        say(LISTED, "AdviceQuery.page", "looked at advice to professionals");
        say(READ, "AdviceQuery.one", "read advice to a professional");
        say(CHANGED, "Advice.record", "wrote down advice to a professional");
        say(CHANGED, "Advice.refer", "made a referral of advice to a professional");
        say(LISTED, "TrainingQuery.page", "looked at trainings");
        say(READ, "TrainingQuery.one", "looked at a training");
        say(READ, "PracticeCare.open", "looked what advice and trainings are to be followed up");
        say(READ, "PracticeCare.ofAdvice", "read what came after advice to a professional");
        say(READ, "PracticeCare.ofTraining", "read what came after a training");
        say(CHANGED, "PracticeCare.correctAdvice", "corrected advice to a professional");
        say(CHANGED, "PracticeCare.correctTraining", "corrected a training");
        say(CHANGED, "PracticeCare.followUpAdvice", "set a day to follow up advice");
        say(CHANGED, "PracticeCare.followUpTraining", "set a day to follow up a training");
        say(CHANGED, "PracticeCare.adviceDone", "wrote down what came of following up advice");
        say(
                CHANGED,
                "PracticeCare.trainingDone",
                "wrote down what came of following up a training");
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
        say(READ, "PeerHarms.of", "read what was agreed about harm between young people");
        say(CHANGED, "PeerHarms.agree", "wrote what was agreed about harm between young people");
        say(READ, "YoungPeople.of", "read the record of the young person");
        say(CHANGED, "YoungPeople.save", "wrote the record of the young person");
        say(READ, "Professionals.of", "read who else works with the person");
        say(CHANGED, "Professionals.add", "added a professional to the case");
        say(CHANGED, "Professionals.change", "corrected a professional of the case");
        say(CHANGED, "ProfessionalLetters.write", "wrote a letter to a professional");
        say(CHANGED, "Professionals.end", "wrote down that a professional stopped");
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
        say(CHANGED, "Assessment.met", "wrote down that a need was met");
        say(CHANGED, "Assessment.sign", "wrote down an assessment of needs");
        say(CHANGED, "Closure.close", "closed the case");
        say(CHANGED, "Closure.reopen", "opened the case again");
        say(CHANGED, "Contact.engage", "wrote down that support is wanted");
        say(CHANGED, "Contact.record", "wrote down an attempt to make contact");
        say(CHANGED, "ContactSafety.answer", "wrote down which ways of contact are safe");
        say(CHANGED, "ContactSafety.forbid", "wrote down that no contact is wanted");
        say(CHANGED, "ContactSafety.lift", "wrote down that contact is wanted again");
        say(CHANGED, "ContactSafety.release", "marked a way of contact as safe again");
        say(CHANGED, "ContactPoints.add", "wrote down a new way of contact");
        say(CHANGED, "ContactPoints.end", "wrote down that a way of contact is no longer in use");
        say(CHANGED, "ContactPoints.say", "wrote down when to make contact and with which words");
        say(CHANGED, "ContactPoints.danger", "wrote down that somebody near them may be a danger");
        say(READ, "DangerEnding.of", "read whether somebody near them may be a danger");
        say(
                CHANGED,
                "DangerEnding.end",
                "wrote down that somebody near them is no danger any more");
        say(CHANGED, "DangerEnding.decide", "decided whether a danger near them has ended");
        say(READ, "AskingAboutThem.of", "read what they say about themselves");
        say(CHANGED, "AskingAboutThem.keep", "wrote down what they say about themselves");
        say(READ, "EqualityAsking.of", "read what they chose to say about equality");
        say(CHANGED, "EqualityAsking.keep", "wrote down what they chose to say about equality");
        say(CHANGED, "EqualityAsking.takeBack", "deleted what they had said about equality");
        say(READ, "ContactQuery.ended", "read which ways of contact are no longer in use");
        say(READ, "JusticeQuery.of", "read what became of the crime at the police and in court");
        say(CHANGED, "Hearings.cancel", "wrote down that a hearing was cancelled");
        say(CHANGED, "Hearings.held", "wrote down what came of a hearing");
        say(CHANGED, "Hearings.list", "wrote down a hearing");
        say(CHANGED, "Hearings.move", "wrote down that a hearing was moved");
        say(CHANGED, "Hearings.strike", "struck out a hearing that was entered in error");
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
        say(CHANGED, "StageWork.done", "wrote down that a stage of support is done");
        say(CHANGED, "Support.agree", "added to the support plan");
        say(CHANGED, "Support.correct", "corrected a case note");
        say(CHANGED, "Support.done", "finished a part of the support plan");
        say(CHANGED, "Support.note", "wrote a case note");
        say(CHANGED, "Support.resume", "went on with the case");
        say(CHANGED, "Support.suspend", "paused the case");
        say(CHANGED, "Support.task", "set a task");
        say(CHANGED, "Support.taskDone", "finished a task");
    }

    private static void confidentiality() {
        say(READ, "BreakGlass.open", "opened the record in an emergency");
        say(READ, "NamedStaffQuery.named", "read who may open the record");
        say(LISTED, "BreakGlassQuery.waiting", "looked at the emergencies to be reviewed");
        say(LISTED, "Covering.covers", "looked at who stands in for whom");
        say(LISTED, "PeopleIKnow.mine", "looked at whom they know outside work");
        say(LISTED, "RestrictedIntake.designated", "looked at who receives restricted referrals");
        say(CHANGED, "CaseReasons.asked", "was asked why they open the case again");
        say(CHANGED, "CaseReasons.give", "gave a reason and opened the case again");
        say(CHANGED, "Acquaintance.admitted", "was asked whether they know the person");
        say(CHANGED, "Acquaintance.asked", "was asked whether they know the person");
        say(CHANGED, "Acquaintance.denied", "was asked whether they know the person");
        say(LISTED, "SoleOpenings.waiting", "looked at the emergencies that no manager can review");
        say(
                LISTED,
                "SoleLookupQuery.lastWeek",
                "saw who opened the case without working it last week");
        say(LISTED, "UnansweredQuery.waiting", "looked at what no manager can answer for");
        say(CHANGED, "SoleOpenings.review", "reviewed that the record was opened in an emergency");
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
        say(READ, "CaseDoor.opens", "looked for what somebody had begun to type in this record");
        say(READ, "RiskReviewing.of", "read how the level of risk was reviewed");
        say(CHANGED, "RiskReviewing.review", "reviewed the level of risk");
        say(CHANGED, "RiskReviewing.decide", "decided as a manager whether the risk is lower");
        say(LISTED, "AfterClosing.list", "saw the name among those to ask after closing");
        say(READ, "AfterClosing.of", "read what is still promised after closing");
        say(CHANGED, "AfterClosing.done", "wrote down how they are after closing");
        say(CHANGED, "AfterClosing.notWanted", "wrote down that nobody asks them later");
        say(READ, "TherapistOfCase.of", "read who counsels them");
        say(CHANGED, "TherapistOfCase.name", "named who counsels them");
        say(CHANGED, "TherapistOfCase.end", "wrote down that nobody counsels beside the worker");
        say(LISTED, "TherapistOfCase.mine", "saw the name among those they counsel");
        say(SETTING, "CapacityKeeping.leave", "wrote down that a colleague is away");
        say(SETTING, "CapacityKeeping.post", "set how much of a post a colleague has");
        say(SETTING, "CapacityKeeping.rule", "set what a case weighs");
        say(SETTING, "CapacityKeeping.takeBack", "took back that a colleague is away");
        say(LISTED, "CaseloadQuery.ahead", "looked at who is away and who waits longest");
        say(LISTED, "Supervision.mine", "saw the case in their own supervision");
        say(LISTED, "Supervision.of", "saw the case in the supervision of a colleague");
        say(LISTED, "FileAudits.list", "saw which audits of files were drawn");
        say(LISTED, "FileAudits.one", "saw the case in the sample of a file audit");
        say(SETTING, "FileAudits.draw", "drew a sample of files to look through");
        say(READ, "FileAnswers.one", "looked into the file for a file audit");
        say(CHANGED, "FileAnswers.save", "wrote down what a file audit found");
        say(LISTED, "FileAnswers.mine", "read what a file audit found in their own case");
        say(SETTING, "Supervision.held", "wrote down that supervision was held");
        say(READ, "Closure.looseEnds", "read what is still open before closing");
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
    }
}
