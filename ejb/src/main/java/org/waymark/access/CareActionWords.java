package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of safety, joint work, appointments and counselling. */
final class CareActionWords {

    private CareActionWords() {}

    static void add() {
        joint();
        safety();
        care();
        sealed();
    }

    private static void joint() {
        say(READ, "JointWork.of", "read which other services work with you");
        say(READ, "JointWork.seenOf", "read what other services have seen");
        say(READ, "JointWork.card", "read the safety card of another service");
        say(CHANGED, "JointWork.release", "let another service see the safety card");
        say(CHANGED, "JointWork.end", "wrote down that two services no longer work together");
        say(SETTING, "JointWork.givePhone", "gave their own number at work");
        say(READ, "EnhancedRightsOfCase.of", "read which enhanced rights you have");
        say(CHANGED, "EnhancedRightsOfCase.decide", "decided which enhanced rights you have");
        say(LISTED, "Letters.candidates", "saw the name in a list of people to write to");
        say(CHANGED, "Letters.write", "wrote a letter");
        say(LISTED, "Letters.run", "saw the name in a list of letters");
        say(LISTED, "Letters.runs", "saw which letters were written");
        say(TAKEN, "Letters.print", "printed a letter");
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
}
