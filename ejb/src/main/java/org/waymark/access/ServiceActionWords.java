package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of services, their pathways, contracts, money and returns. */
final class ServiceActionWords {

    private ServiceActionWords() {}

    static void add() {
        services();
    }

    private static void services() {
        say(LISTED, "PathwayEditing.list", "looked at the pathways");
        say(LISTED, "PathwayEditing.sheet", "looked at a pathway");
        say(SETTING, "PathwayEditing.begin", "began a pathway");
        say(SETTING, "PathwayEditing.change", "began to change a pathway");
        say(SETTING, "PathwayEditing.save", "saved a draft of a pathway");
        say(SETTING, "PathwayEditing.publish", "published a pathway");
        say(SETTING, "PathwayEditing.discard", "threw away a draft of a pathway");
        say(LISTED, "OrganisationEditing.directory", "looked at the organisations");
        say(LISTED, "WitnessQuery.own", "looked at their own figures of witnesses");
        say(LISTED, "AwardQuery.funds", "looked at where the money comes from");
        say(LISTED, "AwardQuery.list", "looked at contracts and grants");
        say(LISTED, "AwardQuery.one", "looked at a contract or grant");
        say(SETTING, "AwardEditing.open", "entered the money of a contract or grant");
        say(SETTING, "AwardEditing.vary", "entered a variation of a contract");
        say(SETTING, "AwardEditing.plan", "planned the spending of a contract");
        say(SETTING, "AwardEditing.pay", "entered a payment");
        say(SETTING, "AwardServiceEditing.add", "let a contract pay for a further service");
        say(SETTING, "AwardServiceEditing.end", "ended a further service of a contract");
        say(SETTING, "AwardServiceEditing.takeBack", "took a further service of a contract back");
        say(SETTING, "AwardSources.set", "said what another programme pays of a contract");
        say(SETTING, "LotEditing.add", "added a lot to a contract");
        say(SETTING, "LotEditing.takeBack", "took a lot of a contract back");
        say(LISTED, "UnmetNeedQuery.of", "looked at the needs that were not met");
        say(TAKEN, "UnmetNeedQuery.export", "took the needs that were not met away as a file");
        say(LISTED, "LotQuery.of", "looked at the lots of a contract");
        say(TAKEN, "LotQuery.export", "took the lots of a contract away as a file");
        say(SETTING, "AwardEditing.addPartner", "added a partner to a contract");
        say(SETTING, "AwardEditing.partnerLeft", "said that a partner left a contract");
        say(SETTING, "AwardActions.add", "agreed an action of a contract");
        say(SETTING, "AwardActions.done", "wrote down that an action of a contract is done");
        say(SETTING, "FundEditing.openFund", "opened a fund");
        say(SETTING, "FundEditing.openProgramme", "opened a programme");
        say(LISTED, "IndicatorQuery.sheet", "looked at the figures of a contract");
        say(LISTED, "IndicatorQuery.indicator", "looked at an indicator");
        say(LISTED, "CopingQuery.ownEnded", "looked at how often abuse ended in their cases");
        say(LISTED, "IndicatorTrends.of", "looked at an indicator of a contract over time");
        say(TAKEN, "IndicatorTrends.export", "took an indicator of a contract over time away");
        say(SETTING, "IndicatorEditing.renew", "gave an indicator a new version");
        say(SETTING, "ContractTargets.add", "gave a contract a target of its own");
        say(SETTING, "ContractTargets.takeBack", "took back the own target of a contract");
        say(LISTED, "ReturnQuery.quarter", "looked at the returns of a quarter");
        say(LISTED, "ReturnQuery.one", "looked at the return of a contract");
        say(TAKEN, "PerformanceQuery.export", "took the performance of suppliers away as a file");
        say(SETTING, "ReturnWork.make", "asked for the returns of a quarter");
        say(SETTING, "ReturnWork.save", "saved words to a return");
        say(SETTING, "ReturnWork.submit", "submitted a return");
        say(SETTING, "ReturnWork.explain", "said why a figure of a return changed");
        say(SETTING, "ReturnWork.query", "asked back about a return");
        say(SETTING, "ReturnWork.accept", "accepted a return");
        say(LISTED, "GrantReturnQuery.quarter", "looked at the returns of grants");
        say(TAKEN, "GrantReturnQuery.exportQuarter", "took the returns of grants away as a file");
        say(LISTED, "GrantReturnQuery.one", "looked at the return of a grant");
        say(TAKEN, "GrantReturnQuery.export", "took the return of a grant away as a file");
        say(SETTING, "GrantReturns.receive", "entered the report of a grant");
        say(SETTING, "GrantReturns.query", "asked back about the report of a grant");
        say(SETTING, "GrantReturns.accept", "accepted the report of a grant");
        say(SETTING, "GrantReturns.remindAt", "said where the holder of a grant is reminded");
        say(SETTING, "ContractEditing.end", "ended a contract");
        say(SETTING, "ContractEditing.open", "entered a contract");
        say(SETTING, "OrganisationEditing.closeService", "closed a service");
        say(SETTING, "OrganisationEditing.closeTeam", "closed a team");
        say(SETTING, "OrganisationEditing.openOrganisation", "entered an organisation");
        say(SETTING, "OrganisationEditing.openService", "entered a service");
        say(SETTING, "OrganisationEditing.openTeam", "entered a team");
        say(SETTING, "ServiceRows.rows", "read how a service is set up");
        say(SETTING, "ServiceRows.add", "changed how a service is set up");
        say(SETTING, "ServiceRows.end", "ended a part of how a service is set up");
        say(TAKEN, "FigureRows.export", "took the rows behind their own figures away as a file");
        say(SETTING, "PostcodeLoading.load", "loaded the postcode directory");
        say(LISTED, "DataQualityQuery.own", "read how complete own data are");
        say(LISTED, "DataQualityQuery.published", "read how complete published data are");
        say(
                TAKEN,
                "DataQualityQuery.export",
                "took how complete published data are away as a file");
        say(SETTING, "QuarterNotes.add", "wrote a note beside a public quarter");
        say(SETTING, "QuarterNotes.takeBack", "took a note beside a public quarter back");
        say(LISTED, "FrontQuery.report", "looked at the five questions");
        say(TAKEN, "FrontQuery.export", "took the five questions away as a file");
        say(TAKEN, "IndicatorQuery.export", "took an indicator away as a file");
        say(TAKEN, "IndicatorQuery.exportSheet", "took the figures of a contract away as a file");
        say(
                TAKEN,
                "IndicatorQuery.exportDefinitions",
                "took the list of indicators away as a file");
        say(TAKEN, "AwardQuery.exportList", "took the list of contracts and grants away as a file");
        say(TAKEN, "AwardQuery.export", "took a contract or grant away as a file");
        say(TAKEN, "ReturnQuery.export", "took a return away as a file");
        say(CHANGED, "ReportMails.ask", "asked to be sent the link of a report");
        say(CHANGED, "ReportMails.stop", "stopped the link of a report");
        say(LISTED, "OwnWaveQuery.report", "looked at what a wave of a survey says");
        say(LISTED, "OwnWaveQuery.compare", "compared two waves of a survey");
        say(LISTED, "PublishedWaveQuery.report", "looked at what is published of a wave");
        say(TAKEN, "PublishedWaveQuery.export", "took what is published of a wave away as a file");
        say(LISTED, "PublishedWaveQuery.compare", "compared what is published of two waves");
        say(SETTING, "PoliceSatisfactionLoading.load", "loaded figures of the police survey");
        say(LISTED, "PoliceSatisfactionQuery.report", "looked at satisfaction with the police");
        say(SETTING, "CodeFigureLoading.load", "loaded figures about the Code");
        say(LISTED, "CodeFigureLoading.loaded", "looked at loaded figures about the Code");
        say(
                TAKEN,
                "PoliceSatisfactionQuery.export",
                "took satisfaction with the police away as a file");
        say(TAKEN, "RecordedCrimeQuery.export", "took recorded crime away as a file");
        say(TAKEN, "Assaults.export", "took counts of assaults without persons away as a file");
    }
}
