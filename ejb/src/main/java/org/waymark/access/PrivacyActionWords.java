package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of what people ask about their data, retention, material and breaches. */
final class PrivacyActionWords {

    private PrivacyActionWords() {}

    static void add() {
        retention();
        rights();
        material();
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
        say(LISTED, "ReachQuery.need", "read what is known of need by borough");
        say(TAKEN, "ReachQuery.exportNeed", "took what is known of need away as a file");
        say(LISTED, "CopingQuery.own", "read outcomes of own cases");
        say(LISTED, "CopingQuery.ownGroups", "read outcomes of own cases by characteristic");
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
        say(READ, "RightsOutside.of", "looked at cases of agencies because of a request");
        say(READ, "RightsOutside.look", "looked for the person in cases of agencies");
        say(CHANGED, "RightsOutside.decide", "decided whether a case of an agency is about you");
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
        say(TAKEN, "CopingQuery.export", "took published coping and recovery away as a file");
    }
}
