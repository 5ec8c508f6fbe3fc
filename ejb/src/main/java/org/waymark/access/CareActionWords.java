package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of appointments, waiting lists, counselling and sealed notes. */
final class CareActionWords {

    private CareActionWords() {}

    static void add() {
        care();
        sealed();
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
        say(CHANGED, "WaitingLists.contacted", "tried to reach them during the wait");
        say(CHANGED, "WaitingLists.declined", "wrote down that an offer was not taken");
        say(CHANGED, "WaitingLists.join", "put them on a waiting list");
        say(CHANGED, "WaitingLists.offer", "wrote down that an offer was made");
        say(CHANGED, "WaitingUrgency.changed", "changed how urgent it is on a waiting list");
        say(CHANGED, "WaitingLists.removed", "took them off a waiting list");
        say(SETTING, "WaitingKeeping.close", "closed a waiting list");
        say(SETTING, "WaitingKeeping.reopen", "opened a waiting list again");
        say(SETTING, "WaitingKeeping.validated", "wrote down that a waiting list was checked");
        say(READ, "CourseQuery.of", "read how many sessions were held");
        say(CHANGED, "CourseGoingOn.book", "booked the next session of a course");
        say(CHANGED, "CourseGoingOn.extend", "made a course of counselling longer");
        say(CHANGED, "CourseGoingOn.unbook", "said that no session is booked");
        say(CHANGED, "TherapyCourses.end", "ended a course of counselling");
        say(
                CHANGED,
                "TherapyCourses.preTrial",
                "marked whether a criminal case goes with the counselling");
        say(CHANGED, "TherapyCourses.correct", "corrected whether a session was held");
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
        say(CHANGED, "CourseHandover.handOver", "handed their counselling to a colleague");
        say(SETTING, "GroupKeeping.lead", "named who leads a group");
        say(LISTED, "GroupLeading.days", "looked at the days of their own groups");
        say(LISTED, "GroupLeading.register", "saw the initials in the register of a group");
        say(
                CHANGED,
                "GroupLeading.came",
                "wrote down in the register whether they came to a group");
    }
}
