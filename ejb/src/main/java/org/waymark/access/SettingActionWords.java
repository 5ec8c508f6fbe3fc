package org.waymark.access;

import static org.waymark.access.ActionWords.say;
import static org.waymark.access.Deed.*;

/** What the audit says of published figures, accounts, settings and signing in. */
final class SettingActionWords {

    private SettingActionWords() {}

    static void add() {
        others();
        settings();
    }

    private static void others() {
        say(READ, "Drafts.find", "went on with a text they had begun to write");
        say(LISTED, "AuditQuery.search", "searched who has seen this record");
        say(READ, "WhoHasSeenQuery.page", "looked up who has seen this record");
        say(TAKEN, "WhoHasSeenQuery.letter", "prepared the letter about who has seen this record");
        say(TAKEN, "Printing.printed", "printed a page about this record");
        say(LISTED, "OutcomesQuery.report", "looked at published figures");
        say(SETTING, "OutcomesQuery.propose", "proposed to make the figures of a quarter public");
        say(SETTING, "OutcomesQuery.takeBack", "took back a proposal to make figures public");
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
        say(LISTED, "Holidays.list", "looked at the bank holidays");
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
        say(SETTING, "FirstAccounts.administrator", "opened the first administrator");
        say(SETTING, "FirstAccounts.importClient", "let the import of the operator in");
        say(SETTING, "Holidays.add", "added a bank holiday");
        say(SETTING, "Holidays.load", "took in a file of bank holidays");
        say(SETTING, "Holidays.withdraw", "took a bank holiday away");
        say(SETTING, "ReferenceEditing.add", "added to reference data");
        say(SETTING, "WordingImport.load", "loaded the wording of measures");
        say(SETTING, "ReferenceEditing.end", "ended an entry of reference data");
        say(SETTING, "PersonKeys.shredAgain", "destroyed again what a backup had brought back");
        say(SETTING, "RotateKeys.rotate", "changed the key that protects sealed records");
        say(
                CHANGED,
                "AccessChanges.known",
                "noted who was given access to the people of a service");
        say(CHANGED, "AccountWatch.known", "noted what was done to accounts without a manager");
    }
}
