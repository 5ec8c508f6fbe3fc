package org.waymark.justice;

import static org.waymark.justice.JusticeEvent.Stage.*;

import java.util.Optional;
import org.waymark.reference.CodeClock;

/**
 * Something that happened to a crime on its way from the police to after the sentence, as a worker
 * writes it down. Some of it the victim has to be told within a number of working days (Victims'
 * Code, Rights 6 to 11); some of it changes the danger they are in, so that the risk has to be
 * looked at again (College of Policing, review triggers for domestic abuse).
 */
public enum JusticeEvent {
    REPORTED(POLICE, "Reported to the police", null, false),
    VIDEO_INTERVIEW(POLICE, "They gave a recorded interview (ABE)", null, false),
    NOT_INVESTIGATED(POLICE, "Police will not investigate", CodeClock.NOT_INVESTIGATING, false),
    ARRESTED(POLICE, "A suspect was arrested", CodeClock.SUSPECT_UPDATE, false),
    INTERVIEWED(POLICE, "A suspect was interviewed", CodeClock.SUSPECT_UPDATE, false),
    BAILED(POLICE, "Bailed, or the conditions were changed", CodeClock.SUSPECT_UPDATE, true),
    UNDER_INVESTIGATION(
            POLICE, "Released while police investigate", CodeClock.SUSPECT_UPDATE, true),
    RELEASED(POLICE, "Released without charge", CodeClock.SUSPECT_UPDATE, true),
    NO_FURTHER_ACTION(POLICE, "Police take no further action", CodeClock.SUSPECT_UPDATE, true),
    SUPPORT_WITHDRAWN(POLICE, "They no longer support the prosecution", null, true),
    FILE_SENT(PROSECUTION, "Police sent the file to prosecutors (CPS)", null, false),
    CHARGED(PROSECUTION, "A suspect was charged", null, true),
    NOT_CHARGED(PROSECUTION, "Prosecutors decided not to charge, or stopped", null, true),
    REVIEW_ASKED(PROSECUTION, "A review of the decision was asked for", null, false),
    REVIEW_DECIDED(PROSECUTION, "The review was decided", null, false),
    HEARING_LISTED(COURT, "A hearing was listed", CodeClock.HEARING_NOTICE, false),
    HEARING_MOVED(COURT, "A hearing was moved", CodeClock.HEARING_NOTICE, false),
    HEARING_CANCELLED(COURT, "A hearing was cancelled", CodeClock.HEARING_NOTICE, false),
    HEARING_HELD(COURT, "A hearing was held", null, false),
    BAIL_DECIDED(COURT, "A court decided on bail", CodeClock.BAIL_HEARING_OUTCOME, true),
    EVIDENCE_ASKED(COURT, "They have to give evidence", CodeClock.GIVING_EVIDENCE, false),
    EVIDENCE_NOT_ASKED(COURT, "They do not have to give evidence", null, false),
    VISIT_OFFERED(COURT, "A visit to the court was offered", null, false),
    EVIDENCE_GIVEN(COURT, "They were at court and gave evidence", null, false),
    EVIDENCE_SPARED(COURT, "They were at court and did not have to give evidence", null, false),
    VERDICT(COURT, "Verdict", CodeClock.CASE_OUTCOME, true),
    SENTENCED(COURT, "Sentence", CodeClock.CASE_OUTCOME, true),
    APPEALED(COURT, "Appeal", null, false),
    APPEAL_DECIDED(COURT, "The appeal was decided", null, true),
    STATEMENT_OFFERED(STATEMENT, "Victim personal statement offered", null, false),
    STATEMENT_DECLINED(STATEMENT, "They do not want to make one", null, false),
    STATEMENT_MADE(STATEMENT, "Victim personal statement made", null, false),
    STATEMENT_UPDATED(STATEMENT, "Victim personal statement updated", null, false),
    STATEMENT_READ(STATEMENT, "Victim personal statement read in court", null, false),
    SCHEME_DUE(
            AFTER,
            "The sentence brings the Victim Contact Scheme",
            CodeClock.CONTACT_SCHEME_REFERRAL,
            false),
    SCHEME_REFERRED(
            AFTER,
            "Referred to the Victim Contact Scheme",
            CodeClock.CONTACT_SCHEME_CONTACT,
            false),
    LENIENT_ASKED(AFTER, "Asked the Attorney General about a lenient sentence", null, false),
    PRISON_RELEASE(AFTER, "Released from prison", null, true),
    COMPENSATION_ASKED(
            COMPENSATION, "Asked for criminal injuries compensation (CICA)", null, false),
    COMPENSATION_GRANTED(COMPENSATION, "Criminal injuries compensation granted", null, false),
    COMPENSATION_REFUSED(COMPENSATION, "Criminal injuries compensation refused", null, false),
    RJ_INFORMED(RESTORATIVE, "Told about restorative justice", null, false),
    RJ_DECLINED(RESTORATIVE, "They do not want restorative justice", null, false),
    RJ_RISK_ASSESSED(
            RESTORATIVE, "A specialist assessed the risk of restorative justice", null, false),
    RJ_OFFERED(RESTORATIVE, "Restorative justice offered", null, false),
    RJ_INDIRECT(RESTORATIVE, "Messages went through a facilitator", null, true),
    RJ_DIRECT(RESTORATIVE, "They met the person who did it", null, true),
    RJ_COMPLETED(RESTORATIVE, "Restorative justice completed", null, false),
    ORDER_ASKED(ORDERS, "A protective order was applied for", null, false),
    ORDER_REFUSED(ORDERS, "A protective order was refused", null, true),
    ORDER_MADE(ORDERS, "A protective order was made", null, true),
    ORDER_SERVED(ORDERS, "A protective order was served", null, true),
    ORDER_VARIED(ORDERS, "A protective order was varied or renewed", null, true),
    ORDER_ENDED(ORDERS, "A protective order ended", null, true),
    ORDER_BREACHED(ORDERS, "A protective order was breached", null, true),
    FAMILY_COURT(ORDERS, "Family court or child contact", null, true),
    DISCLOSURE_ASKED(ORDERS, "Asked police under Clare's Law", null, false),
    DISCLOSURE_ENDED(ORDERS, "Police answered under Clare's Law", null, false);

    /** Where on the way it belongs, as the list to choose from is grouped. */
    public enum Stage {
        POLICE("Police"),
        PROSECUTION("Charge"),
        COURT("Court"),
        STATEMENT("Victim personal statement"),
        AFTER("After the sentence"),
        COMPENSATION("Compensation"),
        RESTORATIVE("Restorative justice"),
        ORDERS("Orders and disclosure");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final Stage stage;
    private final String label;
    private final CodeClock clock;
    private final boolean risk;

    JusticeEvent(Stage stage, String label, CodeClock clock, boolean risk) {
        this.stage = stage;
        this.label = label;
        this.clock = clock;
        this.risk = risk;
    }

    public Stage stage() {
        return stage;
    }

    public String label() {
        return label;
    }

    /** What the Code promises the victim after it; empty when it promises nothing. */
    public Optional<CodeClock> clock() {
        return Optional.ofNullable(clock);
    }

    /** Does it change the danger, so that the risk has to be looked at again? */
    public boolean changesRisk() {
        return risk;
    }

    /** What was to be done for a hearing and is done with this; empty when nothing is. */
    Optional<Preparation> prepares() {
        return this == VISIT_OFFERED
                ? Optional.of(Preparation.VISIT)
                : stage == STATEMENT ? Optional.of(Preparation.STATEMENT) : Optional.empty();
    }

    /** Is it written down with a hearing and not by itself? */
    public boolean isOfHearing() {
        return name().startsWith("HEARING_");
    }

    /**
     * Does it bring somebody nearer to who harmed them, so that after abuse by a partner or a
     * sexual crime a specialist has to have assessed the risk first?
     */
    boolean needsSpecialist() {
        return this == RJ_OFFERED || this == RJ_INDIRECT || this == RJ_DIRECT;
    }

    /**
     * Does the promise run from the day the witness care unit heard of it, and not from the day it
     * happened? (Rights 8 and 9.)
     */
    boolean countsFromHearing() {
        return clock == CodeClock.HEARING_NOTICE
                || clock == CodeClock.BAIL_HEARING_OUTCOME
                || clock == CodeClock.GIVING_EVIDENCE
                || clock == CodeClock.CASE_OUTCOME;
    }

    /** May the victim ask for the decision to be reviewed (Right 6, Victims' Right to Review)? */
    boolean maybeReviewed() {
        return this == NO_FURTHER_ACTION || this == NOT_CHARGED;
    }
}
