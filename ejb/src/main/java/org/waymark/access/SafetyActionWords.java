package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of safety, meetings of agencies and work with other services. */
final class SafetyActionWords {

    private SafetyActionWords() {}

    static void add() {
        safety();
        joint();
    }

    private static void safety() {
        say(READ, "SafetyPlanQuery.of", "read the safety plan");
        say(READ, "SafetyPlanQuery.version", "read an earlier version of the safety plan");
        say(CHANGED, "SafetyPlanning.save", "wrote down a safety plan");
        say(CHANGED, "SafetyPlanning.changed", "wrote down that something has changed");
        say(CHANGED, "Withdrawing.mark", "wrote down whether support may be given up");
        say(
                READ,
                "OwnSafeguarding.of",
                "read whether the young person was referred to social care");
        say(
                CHANGED,
                "OwnSafeguarding.decide",
                "wrote down whether the young person was referred to social care");
        say(
                CHANGED,
                "OwnSafeguarding.answered",
                "wrote down what social care answered about the young person");
        say(READ, "Children.of", "read what is known of the children");
        say(CHANGED, "Children.save", "wrote down what is known of a child");
        say(CHANGED, "Children.remove", "took out an error about a child");
        say(CHANGED, "Children.decide", "wrote down whether social care was told of a child");
        say(CHANGED, "Children.answered", "wrote down what social care answered");
        say(READ, "SafeHomes.of", "read the search for a safe home");
        say(CHANGED, "SafeHomes.asked", "wrote down who was asked for a safe home");
        say(CHANGED, "SafeHomes.answered", "wrote down an answer about a safe home");
        say(READ, "FurtherIncidents.of", "read what happened again");
        say(CHANGED, "FurtherIncidents.note", "wrote down that it happened again");
        say(CHANGED, "FurtherIncidents.police", "wrote down whether police know of an incident");
        say(CHANGED, "FurtherIncidents.strike", "took out an incident as an error");
        say(READ, "Orders.of", "read the protective orders");
        say(CHANGED, "Orders.made", "wrote down a protective order");
        say(CHANGED, "Orders.breached", "wrote down that an order was breached");
        say(CHANGED, "Orders.ended", "wrote down that an order ended");
        say(CHANGED, "OrderCourse.decided", "wrote down whether a court made an order");
        say(CHANGED, "OrderCourse.served", "wrote down that an order was served");
        say(CHANGED, "OrderCourse.varied", "wrote down that an order was varied");
        say(CHANGED, "OrderCourse.ended", "wrote down that an order ended");
        say(READ, "SuspectNamed.of", "read whom the referral names as the alleged perpetrator");
        say(READ, "Disclosures.of", "read the applications to be told of earlier violence");
        say(
                CHANGED,
                "Disclosures.applied",
                "wrote down that somebody asked to be told of earlier violence");
        say(CHANGED, "Disclosures.went", "wrote down what became of such an application");
        say(CHANGED, "MaracAmending.amend", "put right a paper for a meeting of agencies");
        say(CHANGED, "MaracPassing.transfer", "passed a paper to another meeting of agencies");
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
        say(CHANGED, "OutsideListing.add", "listed a case of another agency for a meeting");
        say(CHANGED, "OutsideListing.heard", "wrote down that a case of another agency was heard");
        say(CHANGED, "OutsideListing.takeOff", "took a case of another agency from a list");
        say(READ, "ListedQuery.one", "read what agencies owe after a meeting about them");
        say(READ, "ListedQuery.ofAgency", "read what another agency brought to a meeting");
        say(CHANGED, "MeetingMinutes.brought", "wrote down what an agency said at a meeting");
        say(CHANGED, "MeetingMinutes.agreed", "wrote down what an agency took on at a meeting");
        say(CHANGED, "MeetingMinutes.done", "wrote down that an agency has done what it took on");
        say(TAKEN, "MeetingPapers.actions", "printed what an agency took on at a meeting");
        say(LISTED, "Meetings.agenda", "saw the name in the list of a meeting of agencies");
        say(LISTED, "Meetings.diary", "looked at the meetings of agencies");
        say(CHANGED, "Meetings.earlier", "moved the name in the list of a meeting of agencies");
        say(CHANGED, "Meetings.list", "put the name on the list of a meeting of agencies");
        say(SETTING, "Meetings.plan", "put a meeting of agencies into the diary");
        say(CHANGED, "Meetings.unlist", "took the name from the list of a meeting of agencies");
        say(CHANGED, "MeetingMoving.move", "moved the day of a meeting of agencies");
        say(CHANGED, "MeetingMoving.cancel", "cancelled a meeting of agencies for another one");
        say(SETTING, "MeetingMoving.told", "told an agency that its meeting has another day");
        say(SETTING, "MaracRules.set", "set when the meeting of a borough takes a referral");
        say(SETTING, "MaracRules.today", "read when the meeting of a borough takes a referral");
        say(TAKEN, "SafetyPapers.plan", "printed the safety plan");
        say(TAKEN, "SafetyPapers.marac", "printed a paper for a meeting of agencies");
        say(LISTED, "FocusQuery.list", "saw the name in a list of cases to look after most");
    }

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
}
